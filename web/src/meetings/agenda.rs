//! The agenda as a tree: an item's number says where it belongs.

use maud::{Markup, html};
use rules::notices::AgendaItem;

use super::show::View;

/// An item and those below it.
#[derive(Debug)]
struct Branch<'a> {
    item: &'a AgendaItem,
    below: Vec<Branch<'a>>,
}

fn depth(item: &AgendaItem) -> Option<usize> {
    (!item.number.is_empty()).then(|| item.number.matches('.').count())
}

/// `3.e.i` belongs below `3.e`; an item without a number belongs to the one before it, as its sibling does.
fn tree<'a>(items: &'a [AgendaItem]) -> Vec<Branch<'a>> {
    let mut roots: Vec<Branch<'a>> = Vec::new();
    for item in items {
        let parent = match depth(item) {
            Some(_) => item.number.rsplit_once('.').map(|(parent, _)| parent),
            None => {
                roots.last().filter(|root| depth(root.item).is_some()).map(|root| root.item.number.as_str())
            }
        };
        let branch = Branch { item, below: Vec::new() };
        match parent.and_then(|number| find(&mut roots, number)) {
            Some(parent) => parent.below.push(branch),
            None => roots.push(branch),
        }
    }
    roots
}

/// The branch of this number, looked for from the end, where the tree grows.
fn find<'b, 'a>(branches: &'b mut [Branch<'a>], number: &str) -> Option<&'b mut Branch<'a>> {
    for branch in branches.iter_mut().rev() {
        if branch.item.number == number {
            return Some(branch);
        }
        if let Some(found) = find(&mut branch.below, number) {
            return Some(found);
        }
    }
    None
}

/// The section of the agenda.
pub(super) fn show(view: &View<'_>) -> Markup {
    let items = &view.meeting.record.agenda;
    html! {
        @if !items.is_empty() {
            section aria-labelledby="agenda" {
                h2 #agenda { (view.words.say("notices-card-agenda")) }
                ol.agenda lang=[view.letter_language()] dir=(direction(view)) { (branches(&tree(items))) }
            }
        }
    }
}

fn direction(view: &View<'_>) -> &'static str {
    view.meeting.printed.language.map_or("auto", frame::page::direction)
}

fn branches(all: &[Branch<'_>]) -> Markup {
    html! {
        @for branch in all {
            li {
                div.line {
                    span.label { (last_label(&branch.item.number)) }
                    span {
                        (branch.item.title)
                        @if !branch.item.documents.is_empty() { " " span.documents dir="ltr" { "(" (branch.item.documents.join(", ")) ")" } }
                    }
                }
                @if !branch.below.is_empty() { ol { (branches(&branch.below)) } }
            }
        }
    }
}

/// Below its parent an item shows its own label; a number shows whole, as agendas print it.
fn last_label(number: &str) -> &str {
    let last = number.rsplit('.').next().unwrap_or(number);
    if last.chars().all(|letter| letter.is_ascii_digit()) { number } else { last }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(number: &str) -> AgendaItem {
        AgendaItem { number: number.to_owned(), title: number.to_owned(), documents: Vec::new() }
    }

    fn drawn(branches: &[Branch<'_>]) -> String {
        let parts: Vec<String> = branches
            .iter()
            .map(|branch| match branch.below.as_slice() {
                [] => branch.item.number.clone(),
                below => format!("{}[{}]", branch.item.number, drawn(below)),
            })
            .collect();
        parts.join(" ")
    }

    #[test]
    fn numbers_say_where_items_belong() {
        let items: Vec<_> =
            ["1", "3", "3.a", "3.e", "3.e.i", "3.e.ii", "3.e.ii.1", "3.f", "4", ""].map(item).into();
        assert_eq!(drawn(&tree(&items)), "1 3[3.a 3.e[3.e.i 3.e.ii[3.e.ii.1]] 3.f] 4[]");
        let orphan = [item("5.1"), item("5.2")];
        assert_eq!(drawn(&tree(&orphan)), "5.1 5.2", "a parent that is not printed is not made up");
        let none: Vec<_> = ["", ""].map(item).into();
        assert_eq!(tree(&none).len(), 2);
    }

    #[test]
    fn a_letter_stands_alone_and_a_number_whole() {
        assert_eq!((last_label("3.e.ii"), last_label("5.1"), last_label("")), ("ii", "5.1", ""));
    }
}
