//! What a person has typed into the form, and the form that it means. Nothing that was typed is lost.

use std::collections::BTreeSet;

use rules::{
    language::Language,
    registration::{Field, Form, Function, Gender, Presence, Request},
};

use super::Pairs;

/// Requests by the fields in which they are ticked.
const REQUESTS: [(Field, Request); 5] = [
    (Field::Captioning, Request::Captioning),
    (Field::SignLanguage, Request::SignLanguage),
    (Field::Fellowship, Request::Fellowship),
    (Field::EFellowship, Request::EFellowship),
    (Field::VisaSupport, Request::VisaSupport),
];

pub(super) const PRESENCES: [Presence; 2] = [Presence::OnSite, Presence::Remote];
pub(super) const FUNCTIONS: [Function; 3] =
    [Function::HeadOfDelegation, Function::DeputyHead, Function::Delegate];
const GENDERS: [(&str, Gender); 3] =
    [("woman", Gender::Woman), ("man", Gender::Man), ("other", Gender::Other)];

/// The names of genders, as forms send them.
pub(super) fn genders() -> impl Iterator<Item = &'static str> {
    GENDERS.into_iter().map(|(name, _)| name)
}

/// The fields as browsers send them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed(Pairs);

impl Typed {
    /// As it was sent.
    pub(super) fn sent(pairs: Pairs) -> Self {
        Self(pairs)
    }

    /// As a form is shown again.
    pub(super) fn of(form: &Form) -> Self {
        let mut pairs = Pairs::new();
        let text = [
            (Field::GivenName, &form.given_name),
            (Field::FamilyName, &form.family_name),
            (Field::Email, &form.email),
        ];
        pairs.extend(text.map(|(field, text)| (field.name().to_owned(), text.clone())));
        for field in [
            Field::Presence,
            Field::Function,
            Field::Gender,
            Field::Newcomer,
            Field::OnPublishedList,
            Field::Captioning,
            Field::SignLanguage,
            Field::Fellowship,
            Field::EFellowship,
            Field::VisaSupport,
        ] {
            pairs.extend(form.answer(field).map(|answer| (field.name().to_owned(), answer)));
        }
        for (field, languages) in
            [(Field::Languages, &form.languages), (Field::Interpretation, &form.interpretation)]
        {
            let codes = languages.iter().map(|language| language.code().to_owned());
            pairs.extend(codes.map(|code| (field.name().to_owned(), code)));
        }
        Self(pairs)
    }

    /// What the house knows of somebody who begins a form: the account, and what they wrote the last time. Whether their name is
    /// published they say each time.
    pub(super) fn known((email, name): (&str, &str), language: Language, last: Option<&Form>) -> Self {
        let (given_name, family_name) = divided(name);
        let languages = || BTreeSet::from([language]);
        Self::of(&Form {
            email: email.to_owned(),
            given_name: last.map_or(given_name, |last| last.given_name.clone()),
            family_name: last.map_or(family_name, |last| last.family_name.clone()),
            gender: last.and_then(|last| last.gender),
            languages: last.map_or_else(languages, |last| last.languages.clone()),
            ..Form::default()
        })
    }

    /// What stands in a field.
    pub(super) fn get(&self, name: &str) -> &str {
        super::first(&self.0, name)
    }

    /// What stands in a field, as it was typed.
    pub(super) fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Whether one of several is chosen.
    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(key, held)| key == name && held == value)
    }

    /// The form that is meant. Its member is filled in by the act.
    pub(super) fn form(&self) -> Form {
        let text = |field: Field| self.get(field.name()).to_owned();
        let yes = |field: Field| self.get(field.name()).parse().ok();
        let named = |field: Field, name: &str| self.get(field.name()) == name;
        Form {
            member: String::new(),
            given_name: text(Field::GivenName),
            family_name: text(Field::FamilyName),
            email: text(Field::Email),
            presence: PRESENCES.into_iter().find(|one| named(Field::Presence, one.name())),
            function: FUNCTIONS.into_iter().find(|one| named(Field::Function, one.name())),
            languages: self.languages(Field::Languages),
            interpretation: self.languages(Field::Interpretation),
            requests: REQUESTS
                .into_iter()
                .filter(|(field, _)| !self.get(field.name()).is_empty())
                .map(|(_, request)| request)
                .collect(),
            newcomer: yes(Field::Newcomer),
            gender: GENDERS
                .into_iter()
                .find(|(name, _)| named(Field::Gender, name))
                .map(|(_, gender)| gender),
            on_published_list: yes(Field::OnPublishedList),
        }
    }

    fn languages(&self, field: Field) -> BTreeSet<Language> {
        let chosen = self.0.iter().filter(|(key, _)| key == field.name());
        chosen.filter_map(|(_, code)| Language::from_code(code)).collect()
    }
}

/// Given and family names of a name that an account has in one piece: a first guess, which the person looks at. The last word is
/// that of the family; a name without a blank is left to them, as is an address.
fn divided(name: &str) -> (String, String) {
    match name.trim().rsplit_once(char::is_whitespace) {
        Some((given, family)) if !name.contains('@') => (given.trim().to_owned(), family.to_owned()),
        _ => Default::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_is_shown_again_means_the_same() {
        let form = Form {
            given_name: "Ada".to_owned(),
            family_name: "Okoro".to_owned(),
            email: "ada@example.org".to_owned(),
            presence: Some(Presence::OnSite),
            function: Some(Function::DeputyHead),
            languages: [Language::Fr, Language::Ar].into(),
            interpretation: [Language::Zh].into(),
            requests: [Request::VisaSupport, Request::Captioning].into(),
            newcomer: Some(false),
            gender: Some(Gender::Other),
            on_published_list: Some(true),
            ..Form::default()
        };
        assert_eq!(Typed::of(&form).form(), form);
        assert_eq!(Typed::default().form(), Form::default());
    }

    #[test]
    fn consent_is_given_each_time() {
        let last = Form { on_published_list: Some(true), given_name: "Ada".to_owned(), ..Form::default() };
        let known = Typed::known(("ada@example.org", "Ada Other"), Language::Ar, Some(&last)).form();
        assert_eq!((known.given_name.as_str(), known.on_published_list), ("Ada", None));
    }

    #[test]
    fn who_registers_for_the_first_time_finds_the_name_of_their_account() {
        let names = |name: &str| {
            let form = Typed::known(("ada@example.org", name), Language::En, None).form();
            (form.given_name, form.family_name)
        };
        assert_eq!(names("Ana Lucía Silveira"), ("Ana Lucía".to_owned(), "Silveira".to_owned()));
        for unclear in ["Ada", "ada@example.org", "ada lovelace@example.org", " "] {
            assert_eq!(names(unclear), (String::new(), String::new()), "{unclear}");
        }
    }
}
