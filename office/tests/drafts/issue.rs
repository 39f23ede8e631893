//! `drafts.issue`: six languages of one set of facts, numbers without gaps, what stops a letter, who may.

use jiff::civil::date;
use office::{
    Failure, Office,
    drafts::{
        NotThisDraft,
        begin::{self, begin},
        issue::{Issued, NotIssued, Wish, issue},
        revise::{self, revise},
        see, written,
    },
    meetings,
    notices::import::import,
};
use rules::{
    drafts::{Draft, Standing, Wanting},
    language::Language,
    notices::{Action, AgendaItem, Event, Kind, Mode, Process, Text},
    people::Role,
};

use crate::house::{LETTER, both_engines, secretary, somebody_in_each_role};

/// A draft of a letter that wants nothing.
async fn drafted(office: &Office, group: &str) -> Wish {
    let wish = begin::Wish::Nothing { group: group.to_owned(), starts: date(2018, 3, 5) };
    let draft = begin(office, &secretary(), &wish).await.unwrap();
    changed(office, draft, |draft| {
        draft.record.meeting.ends = Some(date(2018, 3, 14));
        draft.record.meeting.place = Some("Geneva".to_owned());
    })
    .await
}

async fn changed(office: &Office, draft: String, change: impl FnOnce(&mut Draft)) -> Wish {
    let sight = see::draft(office, &secretary(), &draft).await.unwrap().unwrap();
    let mut content = sight.draft;
    change(&mut content);
    let wish = revise::Wish { draft: draft.clone(), edition: sight.edition, content, propose: false };
    let edition = revise(office, &secretary(), &wish).await.unwrap();
    Wish { draft, edition }
}

async fn issued(office: &Office, group: &str) -> Issued {
    let wish = drafted(office, group).await;
    issue(office, &secretary(), &wish).await.unwrap()
}

both_engines! {
    async fn an_issued_letter_is_a_meeting_in_six_languages_that_cannot_disagree(office: Office) {
        let done = issued(&office, "SG11").await;
        assert_eq!(done.identity, "T17-SG11-COL-1");
        assert_eq!(done.meeting.as_deref(), Some("sg11-2018-03-05"));
        for language in Language::ALL {
            let meeting = meetings::see::meeting(&office, "sg11-2018-03-05", language).await.unwrap().unwrap();
            assert_eq!(meeting.record.language, Some(language));
            assert_eq!(meeting.findings, []);
            assert_eq!(meeting.notices.len(), 6);
        }
        let verified = see::verified(&office, &done.code, Language::Fr).await.unwrap().unwrap();
        assert_eq!(verified.standing, Standing::Current);
        assert!(!see::is_genuine(&verified, b"another paper"));
        assert!(see::verified(&office, "another code", Language::Fr).await.unwrap().is_none());
    }

    async fn a_printed_notice_leads_to_its_verification(office: Office) {
        let office = office.with_address("https://plenary.example.org/");
        let done = issued(&office, "SG11").await;
        let page = written::letter(&office, "sg11-2018-03-05", Language::Zh, "html").await.unwrap();
        let page = String::from_utf8(page).unwrap();
        assert!(page.contains(&format!("https://plenary.example.org/verify/{}", done.code)));
        assert!(page.contains("<svg aria-hidden=\"true\""));
        let read = letters::read_file(page.as_bytes(), office.profiles()).unwrap();
        assert_eq!((read.meeting.starts, read.contacts.web), (Some(date(2018, 3, 5)), None));
        let again = written::letter(&office, "sg11-2018-03-05", Language::Zh, "html").await.unwrap();
        assert_eq!(page.into_bytes(), again, "what was issued is that file");
        let scroll = written::letter(&office, "sg11-2018-03-05", Language::Zh, "scroll").await;
        assert!(scroll.is_err());
    }

    async fn circulars_to_everybody_are_counted_together_and_belong_to_no_meeting(office: Office) {
        for number in 1..=2 {
            let draft = begin(&office, &secretary(), &begin::Wish::Registration).await.unwrap();
            let done = issue(&office, &secretary(), &Wish { draft, edition: 1 }).await.unwrap();
            assert_eq!((done.identity, done.meeting), (format!("T17-CIR-{number}"), None));
            let verified = see::verified(&office, &done.code, Language::En).await.unwrap().unwrap();
            let subject = verified.record.subject.unwrap();
            assert!(subject.starts_with("Registration for meetings"), "{subject}");
        }
    }

    async fn a_subject_that_was_typed_is_printed(office: Office) {
        let draft = begin(&office, &secretary(), &begin::Wish::Circular).await.unwrap();
        let wish = changed(&office, draft, |draft| draft.record.subject = Some("Office hours".to_owned())).await;
        let done = issue(&office, &secretary(), &wish).await.unwrap();
        let verified = see::verified(&office, &done.code, Language::Ar).await.unwrap().unwrap();
        assert_eq!(verified.record.subject.as_deref(), Some("Office hours"));
    }

    async fn a_consultation_is_issued_with_its_form_and_belongs_to_the_meeting(office: Office) {
        let letter = issued(&office, "SG11").await;
        let draft = begin(&office, &secretary(), &begin::Wish::Circular).await.unwrap();
        let wish = changed(&office, draft, |draft| {
            let record = &mut draft.record;
            record.group = Some("SG11".to_owned());
            record.meeting.starts = Some(date(2018, 3, 5));
            record.meeting.ends = Some(date(2018, 3, 14));
            record.meeting.place = Some("Geneva".to_owned());
            let (number, alias) = ("Q.3057".to_owned(), Some("Q.Sig_2".to_owned()));
            record.texts.push(Text { number, alias, process: Some(Process::Tap) });
            draft.propose_deadlines(office.profiles(), date(2017, 9, 20));
            let actions: Vec<Action> = draft.record.deadlines.iter().map(|line| line.action).collect();
            assert_eq!(actions, [Action::TapReply], "a circular calls for replies alone");
        })
        .await;
        let done = issue(&office, &secretary(), &wish).await.unwrap();
        assert_eq!(done.meeting, letter.meeting);
        let verified = see::verified(&office, &done.code, Language::Ru).await.unwrap().unwrap();
        assert_eq!((verified.record.texts.len(), verified.forms.len()), (1, 18));
    }

    async fn numbers_go_on_behind_letters_that_were_imported_and_each_group_has_its_own(office: Office) {
        import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        assert_eq!(issued(&office, "SG11").await.identity, "T17-SG11-COL-5", "4/11 was imported");
        assert_eq!(issued(&office, "SG20").await.identity, "T17-SG20-COL-1");
    }

    async fn two_secretaries_who_issue_at_once_take_two_numbers_without_a_gap(office: Office) {
        let mut tasks = Vec::new();
        for _ in 0..6 {
            let wish = drafted(&office, "SG11").await;
            let office = office.clone();
            tasks.push(tokio::spawn(async move { issue(&office, &secretary(), &wish).await.unwrap().identity }));
        }
        let mut identities = Vec::new();
        for task in tasks {
            identities.push(task.await.unwrap());
        }
        identities.sort();
        let expected: Vec<String> = (1..=6).map(|number| format!("T17-SG11-COL-{number}")).collect();
        assert_eq!(identities, expected);
    }

    async fn an_error_stops_the_letter_and_leaves_its_number_to_the_next(office: Office) {
        let wish = drafted(&office, "SG11").await;
        let wrong = changed(&office, wish.draft, |draft| {
            draft.record.deadlines[0].due = Some(date(2016, 1, 5));
        })
        .await;
        let NotIssued::NotReady(not_ready) = issue(&office, &secretary(), &wrong).await.unwrap_err() else {
            panic!("an error stops the letter")
        };
        assert!(matches!(not_ready.0[0], Wanting::Mended(_)));
        assert_eq!(issued(&office, "SG11").await.identity, "T17-SG11-COL-1");
    }

    async fn what_was_issued_is_closed(office: Office) {
        let wish = drafted(&office, "SG11").await;
        issue(&office, &secretary(), &wish).await.unwrap();
        let again = issue(&office, &secretary(), &Wish { edition: wish.edition + 1, ..wish }).await.unwrap_err();
        assert!(matches!(again, NotIssued::Draft(NotThisDraft::Closed(_))));
    }

    async fn a_meeting_is_made_virtual_by_a_corrigendum_that_writes_itself(office: Office) {
        let letter = issued(&office, "SG11").await;
        let meeting = letter.meeting.unwrap();
        let draft = begin(&office, &secretary(), &begin::Wish::Correction { meeting: meeting.clone() }).await.unwrap();
        let effective = see::draft(&office, &secretary(), &draft).await.unwrap().unwrap().draft.record;
        let wanted = see::made_virtual(&office, &effective);
        let wish = changed(&office, draft, |draft| draft.record = wanted).await;
        let done = issue(&office, &secretary(), &wish).await.unwrap();
        assert_eq!(done.identity, "T17-SG11-COL-1-Corr1");
        let now = meetings::see::meeting(&office, &meeting, Language::Zh).await.unwrap().unwrap();
        assert_eq!(now.record.meeting.mode, Some(Mode::Virtual));
        assert_eq!(now.record.meeting.starts, Some(date(2018, 3, 5)));
        assert_eq!(now.findings, []);
        let verified = see::verified(&office, &letter.code, Language::En).await.unwrap().unwrap();
        assert!(matches!(verified.standing, Standing::Corrected(by) if by[0].1.ordinal == Some(1)));
    }

    async fn an_addendum_adds_to_the_letter_and_is_counted_apart(office: Office) {
        let letter = issued(&office, "SG11").await;
        let meeting = letter.meeting.unwrap();
        let begun = begin::Wish::Addendum { meeting: meeting.clone() };
        let draft = begin(&office, &secretary(), &begun).await.unwrap();
        let empty = issue(&office, &secretary(), &Wish { draft: draft.clone(), edition: 1 }).await.unwrap_err();
        assert!(matches!(empty, NotIssued::NotReady(why) if why.0 == [Wanting::Change]));
        let wish = changed(&office, draft, |draft| {
            let day = Some(date(2018, 3, 6));
            let (starts_at, name) = ("14:30".parse().ok(), "JCA-IMT2020".to_owned());
            draft.record.events.push(Event { name, starts: day, ends: day, starts_at, ..Event::default() });
            let (number, title) = ("1".to_owned(), "Opening".to_owned());
            draft.record.agenda.push(AgendaItem { number, title, documents: Vec::new() });
        })
        .await;
        let done = issue(&office, &secretary(), &wish).await.unwrap();
        assert_eq!((done.identity.as_str(), done.meeting.as_ref()), ("T17-SG11-COL-1-Add1", Some(&meeting)));
        for language in Language::ALL {
            let now = meetings::see::meeting(&office, &meeting, language).await.unwrap().unwrap();
            assert_eq!((now.record.events.len(), now.record.agenda.len()), (1, 1), "{language:?}");
            assert_eq!((now.record.kind, now.findings), (Some(Kind::Letter), vec![]));
            assert!(now.steps.iter().all(|step| step.by == Kind::Addendum && step.before.is_none()));
        }
        let verified = see::verified(&office, &letter.code, Language::En).await.unwrap().unwrap();
        assert!(matches!(verified.standing, Standing::Corrected(by) if by[0].0 == Kind::Addendum));
        let begun = begin::Wish::Correction { meeting: meeting.clone() };
        let draft = begin(&office, &secretary(), &begun).await.unwrap();
        let wish = changed(&office, draft, |draft| draft.record.events.clear()).await;
        let done = issue(&office, &secretary(), &wish).await.unwrap();
        assert_eq!(done.identity, "T17-SG11-COL-1-Corr1", "addenda have a count of their own");
        let now = meetings::see::meeting(&office, &meeting, Language::Fr).await.unwrap().unwrap();
        assert_eq!((now.record.events.len(), now.record.agenda.len()), (0, 1), "what was added can be cancelled");
    }

    async fn an_addendum_changes_nothing_that_the_letter_says(office: Office) {
        let meeting = issued(&office, "SG11").await.meeting.unwrap();
        let draft = begin(&office, &secretary(), &begin::Wish::Addendum { meeting }).await.unwrap();
        let wish = changed(&office, draft, |draft| draft.record.meeting.ends = Some(date(2018, 3, 15))).await;
        let NotIssued::NotReady(why) = issue(&office, &secretary(), &wish).await.unwrap_err() else {
            panic!("another last day is a correction")
        };
        assert!(why.0.contains(&Wanting::OnlyAdds("meeting.ends".to_owned())), "{why:?}");
    }

    async fn only_the_secretariat_issues(office: Office) {
        let wish = drafted(&office, "SG11").await;
        for actor in somebody_in_each_role() {
            let outcome = issue(&office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(outcome.is_ok()),
                _ => assert!(matches!(
                    outcome,
                    Err(NotIssued::Draft(NotThisDraft::Failed(Failure::NotAllowed(_))))
                )),
            }
        }
    }
}
