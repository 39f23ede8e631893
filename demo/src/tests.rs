//! The demonstration is legal, whole in six languages, and alive.

use jiff::civil::date;
use office::{Office, clock::Clock, meetings::see};
use rules::{
    deadlines::Origin,
    language::Language,
    notices::{Code, Mode},
};

const NOW: &str = "2026-11-25T09:00:00Z";

async fn house() -> (Office, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("plenary.sqlite").display().to_string();
    let clock = Clock::Fixed(NOW.parse().unwrap());
    let office = Office::open(&database, office::profiles::built_in().unwrap(), clock).await.unwrap();
    let files = vault::Vault::open(&folder.path().join("files").display().to_string()).await.unwrap();
    let office = office.with_vault(files);
    crate::fill(&office).await.unwrap();
    (office, folder)
}

#[tokio::test]
async fn every_meeting_is_whole_in_six_languages() {
    let (office, _folder) = house().await;
    let (listed, count) = see::listed(&office, 20, 0).await.unwrap();
    assert_eq!(count, 6);
    for meeting in &listed {
        assert!(!meeting.waits, "{}", meeting.slug);
        for language in Language::ALL {
            let seen = see::meeting(&office, &meeting.slug, language).await.unwrap().unwrap();
            assert_eq!(seen.printed.language, Some(language), "{}", meeting.slug);
            assert_eq!(seen.record.agenda.len(), 16, "{} {language:?}", meeting.slug);
            assert!(!seen.due.is_empty() && seen.due.iter().all(|due| due.binding.is_some()));
            let disagree = seen.findings.iter().find(|finding| finding.code == Code::VersionsDisagree);
            assert_eq!(disagree, None, "{} {language:?}", meeting.slug);
            let lost = seen.findings.iter().find(|finding| finding.code == Code::ChangeNotApplied);
            assert_eq!(lost, None, "{} {language:?}", meeting.slug);
        }
    }
}

#[tokio::test]
async fn something_is_due_soon_something_is_on_and_something_was() {
    let (office, _folder) = house().await;
    let next = see::next(&office, 20).await.unwrap();
    assert!(next.due.len() >= 10, "{}", next.due.len());
    let today = date(2026, 11, 25);
    let on = |meeting: &&see::Listed| meeting.starts <= Some(today) && meeting.ends >= Some(today);
    assert_eq!(next.meetings.iter().filter(on).count(), 1);
    assert!(see::meeting(&office, "sg20-2018-12-03", Language::En).await.unwrap().is_some());
}

#[tokio::test]
async fn one_meeting_was_made_virtual_and_one_date_was_set() {
    let (office, _folder) = house().await;
    let (listed, _) = see::listed(&office, 20, 0).await.unwrap();
    let of = |mode| listed.iter().find(|meeting| meeting.mode == Some(mode)).unwrap();
    let made_virtual = see::meeting(&office, &of(Mode::Virtual).slug, Language::Fr).await.unwrap().unwrap();
    assert_eq!(made_virtual.printed.meeting.mode, Some(Mode::InPerson));
    let keys: Vec<_> = made_virtual.due.iter().map(|due| due.key.as_str()).collect();
    assert!(
        !keys.contains(&"fellowship"),
        "a service that is cancelled takes its deadline with it: {keys:?}"
    );
    let mut set = 0;
    for meeting in &listed {
        let seen = see::meeting(&office, &meeting.slug, Language::En).await.unwrap().unwrap();
        let adjusted = |due: &&see::Due| due.binding.as_ref().unwrap().origin == Origin::Adjusted;
        set += seen.due.iter().filter(adjusted).count();
    }
    assert_eq!(set, 1);
}

#[tokio::test]
async fn something_waits_at_each_desk_and_somebody_is_registered() {
    let (office, _folder) = house().await;
    let desk = |account: &'static str, role| {
        let actor = office::Actor::signed_in(account, account, role);
        let office = office.clone();
        async move { office::registration::see::desk(&office, &actor).await.unwrap() }
    };
    let own = desk("focal.point@example.org", rules::people::Role::FocalPoint).await;
    let waiting: Vec<usize> = own.iter().map(|desk| desk.waiting.len()).collect();
    assert_eq!(waiting, [1, 1]);
    let secretariat = desk("secretary@example.org", rules::people::Role::Secretariat).await;
    assert_eq!(secretariat[0].waiting.len(), 2, "nobody answers for them");
    let meeting = &own[0].waiting[0].line.registration.meeting;
    let first = office::registration::After::default();
    let listed = office::registration::see::published(&office, (meeting, ""), "", &first, 20);
    assert_eq!(listed.await.unwrap().lines.len(), 2);
}

#[tokio::test]
async fn the_tree_has_a_question_below_a_working_party_and_a_chair_who_followed_another() {
    let (office, _folder) = house().await;
    let today = date(2026, 11, 25);
    let placed = office::groups::see::placed(&office, "q3-20", today).await.unwrap().unwrap();
    let above: Vec<_> = placed.above.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(above, ["SG20", "WP1/20"]);
    for (day, who) in [(date(2026, 1, 31), "Hugo Ferreira"), (today, "Amina Mrisho")] {
        let chairs = office::roles::see::on_day(&office, rules::roles::Post::Chair, day).await.unwrap();
        let of_sg20: Vec<_> =
            chairs.iter().filter(|one| one.slug == "sg20").map(|one| one.name.as_str()).collect();
        assert_eq!(of_sg20, [who]);
    }
}

#[tokio::test]
async fn documents_say_what_their_forms_say_and_each_state_is_there() {
    let (office, _folder) = house().await;
    let secretary =
        office::Actor::signed_in("secretary@example.org", "Mariam Keïta", rules::people::Role::Secretariat);
    let all = office::documents::Filter::default();
    let first = office::documents::After::default();
    let page = office::documents::see::page(&office, &secretary, &all, &first, 100).await.unwrap();
    let lines = page.lines;
    assert_eq!(lines.len(), 15);
    let mut states: Vec<&str> = lines.iter().map(|line| line.document.content.state.name()).collect();
    states.sort_unstable();
    states.dedup();
    assert_eq!(states, ["held", "posted", "received", "reserved", "returned"]);
    for file in lines.iter().flat_map(|line| &line.files) {
        assert_eq!(file.verdict.faults, [], "{} {}", file.document, file.language);
    }
    let languages: std::collections::BTreeSet<_> =
        lines.iter().flat_map(|line| &line.files).map(|file| file.language.as_str()).collect();
    assert_eq!(languages.into_iter().collect::<Vec<_>>(), ["ar", "en", "es", "fr", "zh"]);
}
