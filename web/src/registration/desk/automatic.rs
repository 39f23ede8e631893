//! Automatic approval: what is switched on for a member, switching it on and off.

use frame::{dates, words::Words};
use jiff::civil::Date;
use maud::{Markup, html};
use office::{
    Failure,
    meetings::see,
    registration::{automate::Meetings, see::Desk},
};
use rules::registration::{AutomaticApproval, Reach};

use crate::{House, listed, naming, reader::Reader};

/// Of so many meetings that come next, one can be named.
const MEETINGS: i64 = 40;

/// For what it can be switched on: a value, and its words.
pub(super) type Reaches = Vec<(String, String)>;

/// The meetings that come next, and their groups.
pub(super) async fn next(house: &House, reader: &Reader) -> Result<Reaches, Failure> {
    let words = reader.words();
    let meetings = see::next(&house.office, MEETINGS).await?.meetings;
    let mut groups: Vec<&str> = meetings.iter().map(|meeting| meeting.group.as_str()).collect();
    groups.sort_unstable();
    groups.dedup();
    let all = ("everything".to_owned(), words.say("registration-for-everything"));
    let groups = groups.into_iter().filter(|group| !group.is_empty());
    let groups = groups.map(|group| (format!("group:{group}"), naming::group(words, group)));
    let meetings = meetings.iter().map(|meeting| {
        let group = naming::group(words, &meeting.group);
        let days = listed::days(words, meeting);
        let name = words.with("meetings-group-and-days", &[("group", &group), ("days", &days)]);
        (format!("meeting:{}", meeting.slug), name)
    });
    Ok(std::iter::once(all).chain(groups).chain(meetings).collect())
}

/// What a value of the form means.
pub(super) fn meetings(value: &str) -> Meetings {
    match value.split_once(':') {
        Some(("group", group)) => Meetings::Group { group: group.to_owned() },
        Some(("meeting", meeting)) => Meetings::Meeting { meeting: meeting.to_owned() },
        _ => Meetings::Everything,
    }
}

pub(super) fn show(words: Words, desk: &Desk, next: &Reaches, (today, place): (Date, usize)) -> Markup {
    let member = desk.member.as_ref().map(|member| member.id.as_str());
    let on: Vec<&AutomaticApproval> =
        desk.automatic.iter().filter(|one| one.last.is_none_or(|last| today <= last)).collect();
    let id = |name: &str| format!("{name}-{place}");
    html! {
        h3 { (words.say("registration-automatic")) }
        p.soft { (words.say("registration-automatic-why")) }
        @if on.is_empty() { p { (words.say("registration-automatic-off")) } }
        @else { ul { @for one in &on { li { (sentence(words, one, next)) } } } }
        details {
            summary { (words.say("registration-automatic-change")) }
            form.fields method="post" {
                input type="hidden" name="member" value=[member];
                div.field {
                    label for=(id("meetings")) { (words.say("registration-for")) }
                    select id=(id("meetings")) name="meetings" { @for (value, words) in next { option value=(value) { (words) } } }
                }
                div.field { label for=(id("first")) { (words.say("registration-first-day")) } input id=(id("first")) type="date" name="first" value=(today); }
                div.field { label for=(id("last")) { (words.say("registration-last-day")) } input id=(id("last")) type="date" name="last"; }
                p.buttons { button type="submit" name="do" value="on" { (words.say("registration-switch-on")) } }
            }
            @if !on.is_empty() {
                form.fields method="post" {
                    input type="hidden" name="member" value=[member];
                    div.field { label for=(id("ends")) { (words.say("registration-ends-on")) } input id=(id("ends")) type="date" name="last" value=(today); }
                    p.buttons { button.plain type="submit" name="do" value="off" { (words.say("registration-switch-off")) } }
                }
            }
        }
    }
}

fn sentence(words: Words, one: &AutomaticApproval, next: &Reaches) -> Markup {
    let value = match &one.reach {
        Reach::Everything => "everything".to_owned(),
        Reach::Group(group) => format!("group:{group}"),
        Reach::Meeting(slug) => format!("meeting:{slug}"),
    };
    let name = next.iter().find(|(known, _)| *known == value).map_or(value.as_str(), |(_, name)| name);
    let days = match one.last {
        Some(last) => dates::days(words, one.first, last),
        None => words.with("registration-from-day", &[("day", &dates::day(words, one.first))]),
    };
    html! { span dir="auto" { (name) } (words.say("news-comma")) (days) }
}
