//! What anybody may see of roles: who held what in a group, and on which day. Addresses of people are seen by nobody here.

use jiff::civil::Date;
use rules::roles::Post;
use store::{StoreError, roles};

use crate::Office;

/// A role as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// By which it is known.
    pub id: String,
    /// Which post.
    pub post: Post,
    /// Of a liaison officer, the other body.
    pub toward: String,
    /// Personal data that is published: the name.
    pub name: String,
    /// The name of the member that sends the person.
    pub member: Option<String>,
    /// Whether it belongs to an account.
    pub claimed: bool,
    /// The name of the group.
    pub group: String,
    /// The address of the group.
    pub slug: String,
    /// The study period, as people say it.
    pub period: String,
    /// The first day.
    pub first: Date,
    /// The last day; `None` where it lasts as long as the group.
    pub last: Option<Date>,
}

impl Role {
    /// Whether it is held on a day.
    pub fn in_force(&self, on: Date) -> bool {
        self.first <= on && self.last.is_none_or(|last| on <= last)
    }
}

/// Every role of a group in every study period, in the order of posts, then of days.
pub async fn of_group(office: &Office, slug: &str) -> Result<Vec<Role>, StoreError> {
    let mut all: Vec<Role> =
        roles::of_slug(&office.store, slug).await?.into_iter().map(|one| role(office, one)).collect();
    all.sort_by_key(|role| (role.post, role.first));
    Ok(all)
}

/// Who holds a post on a day, in whatever group.
pub async fn on_day(office: &Office, post: Post, on: Date) -> Result<Vec<Role>, StoreError> {
    let all = roles::on_day(&office.store, post, &on.to_string()).await?;
    Ok(all.into_iter().map(|one| role(office, one)).collect())
}

fn role(office: &Office, shown: roles::Shown) -> Role {
    let period = office.profiles.study_periods.find(&shown.period);
    Role {
        period: period.map_or(shown.period, |period| period.label.clone()),
        id: shown.held.id,
        post: shown.held.post,
        toward: shown.held.toward,
        name: shown.held.name,
        member: shown.member,
        claimed: shown.held.account.is_some(),
        group: shown.group,
        slug: shown.slug,
        first: shown.held.first,
        last: shown.held.last,
    }
}
