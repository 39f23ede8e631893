//! A small world in which anything may happen to a registration, done as the acts of the house would do it.

use super::*;

/// What may happen to one registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Submit,
    Approve,
    ApproveAsAnother,
    ApproveAtTheDesk,
    Reject,
    Wait,
    Promote,
    Confirm,
    CheckIn,
    Leave,
    BecomeHead,
    Rename,
    Cancel,
}

pub(super) const DEEDS: [Deed; 13] = [
    Deed::Submit,
    Deed::Approve,
    Deed::ApproveAsAnother,
    Deed::ApproveAtTheDesk,
    Deed::Reject,
    Deed::Wait,
    Deed::Promote,
    Deed::Confirm,
    Deed::CheckIn,
    Deed::Leave,
    Deed::BecomeHead,
    Deed::Rename,
    Deed::Cancel,
];

#[derive(Clone, Debug)]
pub(super) struct Participant {
    who: Person,
    pub(super) member: Member,
    pub(super) form: Form,
    pub(super) dossier: Dossier,
}

/// Two Member States and a company, each with two people.
#[derive(Clone, Debug)]
pub(super) struct World(pub(super) Vec<Participant>);

impl World {
    pub(super) fn new() -> Self {
        let members = [state_named("Helvetia"), state_named("Kenia"), company("Exemplar Telecom")];
        let participants = (0..6).map(|number| {
            let member = members[number / 2].clone();
            let who = person(&format!("P{number}"));
            Participant { who, form: form(&member), member, dossier: Dossier::default() }
        });
        Self(participants.collect())
    }

    fn delegation(&self, place: usize, subject: &Subject) -> Delegation {
        let member = &self.0[place].member;
        let others =
            self.0.iter().enumerate().filter(|(other, one)| *other != place && one.member == *member);
        let colleagues = others.filter_map(|(_, one)| {
            Some(Colleague { who: &one.who, function: one.form.function, state: one.dossier.state(subject)? })
        });
        Delegation::of(member, colleagues, &KEPT.registration, EARLY)
    }

    /// Does it as an act would: asks for the proof, then changes one registration. Whether anything was done.
    pub(super) fn step(&mut self, place: usize, subject: &Subject, deed: Deed, now: Timestamp) -> bool {
        let delegation = self.delegation(place, subject);
        let another = self.0[(place + 2) % 6].member.clone();
        let one = &mut self.0[place];
        let function = one.form.function.filter(|_| *subject == Subject::Meeting);
        let event: Box<dyn FnOnce(State) -> Result<State, NotNow>> = match deed {
            Deed::Submit => return one.submit(subject, &delegation, place == 1, now),
            Deed::Approve | Deed::ApproveAsAnother | Deed::ApproveAtTheDesk => {
                let answers_for = if deed == Deed::ApproveAsAnother { &another } else { &one.member };
                let by = proof("F", answers_for);
                let ground = Ground::AccreditationLetter;
                let approval = if deed == Deed::ApproveAtTheDesk {
                    Approval::by_secretariat(person("S"), ground, &delegation, function, now)
                } else {
                    Approval::by_focal_point(&by, &delegation, function, now)
                };
                let Ok(approval) = approval else { return false };
                Box::new(|state| state.approve(approval))
            }
            Deed::Reject => {
                let rejection =
                    Rejection::by_focal_point(&proof("F", &one.member), one.member.name(), "no", now);
                Box::new(move |state| state.reject(rejection.unwrap()))
            }
            Deed::Wait => Box::new(move |state| state.wait(now)),
            Deed::Promote => Box::new(move |state| state.promote(now)),
            Deed::Confirm => {
                let id = RegistrationId::of(&format!("R-{place}-{now}")).unwrap();
                Box::new(move |state| state.confirm(id, person("S"), now))
            }
            Deed::CheckIn => Box::new(move |state| state.check_in(person("D"), Shown::Passport, now)),
            Deed::Leave => Box::new(move |state| state.leave(now)),
            Deed::BecomeHead | Deed::Rename => return one.edit(deed, now),
            Deed::Cancel if *subject == Subject::Meeting => {
                let (form, who) = (one.form.clone(), one.who.clone());
                return matches!(one.dossier.cancel(&form, &who, now), Some(Ok(_)));
            }
            Deed::Cancel => {
                let who = one.who.clone();
                Box::new(move |state| state.cancel(who, now))
            }
        };
        one.dossier.change(subject, event) == Some(Ok(()))
    }
}

impl Participant {
    /// Sends a form, which goes where the rules send it.
    fn submit(&mut self, subject: &Subject, delegation: &Delegation, exempt: bool, now: Timestamp) -> bool {
        let submission = Submission {
            by: &self.who,
            delegation,
            function: self.form.function.filter(|_| *subject == Subject::Meeting),
            group: &GROUP,
            meeting: "SG20-2025-09",
            exempt,
            on: EARLY,
        };
        let route = submission.route(&[focal_point("F", &self.member)], &[], &KEPT.rights);
        let submitted = self.dossier.submit(subject.clone(), now).is_ok();
        submitted && self.dossier.change(subject, |state| state.route(route, now)) == Some(Ok(()))
    }

    /// Changes the form of the meeting. What must be approved again goes before the focal point, or is not changed at all.
    fn edit(&mut self, deed: Deed, now: Timestamp) -> bool {
        let mut after = self.form.clone();
        if deed == Deed::Rename {
            after.family_name = format!("{}a", after.family_name);
        } else if self.member.category() == Category::MemberStates {
            after.function = Some(Function::HeadOfDelegation);
        }
        let again = !KEPT.registration.approved_again(&self.form, &after, EARLY).is_empty();
        if again && self.dossier.state(&Subject::Meeting).is_some() {
            let asked =
                self.dossier.change(&Subject::Meeting, |state| state.ask_again(Awaits::FocalPoint, now));
            if asked != Some(Ok(())) {
                return false;
            }
        }
        self.form = after;
        true
    }
}
