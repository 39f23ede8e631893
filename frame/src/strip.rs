//! A strip of time: days as marks on a line, what has passed behind today, the meeting as a bar. It repeats in a picture what
//! a list beside it says in words, so that it is hidden from those who listen.

use jiff::civil::Date;
use maud::{Markup, html};
use rules::calendar::days_between;

/// A day on the strip.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// The day.
    pub day: Date,
    /// Whether it has passed.
    pub passed: bool,
    /// Whether it is what comes next.
    pub next: bool,
}

/// What the strip shows.
#[derive(Clone, Debug)]
pub struct Strip {
    /// The day on which it begins.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// The present day.
    pub today: Date,
    /// The bar: first and last day.
    pub bar: (Date, Date),
    /// The marks.
    pub marks: Vec<Mark>,
    /// Whether time runs from right to left.
    pub right_to_left: bool,
    /// The words at the beginning and the end of the line.
    pub ends: [String; 2],
}

const WIDTH: i32 = 1000;
const MARGIN: i32 = 14;

impl Strip {
    fn place(&self, day: Date) -> i32 {
        let all = days_between(self.from, self.to).max(1);
        let at = days_between(self.from, day).clamp(0, all);
        let place = MARGIN + at * (WIDTH - 2 * MARGIN) / all;
        if self.right_to_left { WIDTH - place } else { place }
    }

    /// The picture.
    pub fn draw(&self) -> Markup {
        let (today, begins) = (self.place(self.today), self.place(self.from));
        let (bar, bar_end) = (self.place(self.bar.0), self.place(self.bar.1));
        let shown = self.today >= self.from && self.today <= self.to;
        html! {
            div.strip aria-hidden="true" {
                svg viewBox="0 0 1000 44" preserveAspectRatio="none" focusable="false" {
                    line.line x1=(MARGIN) x2=(WIDTH - MARGIN) y1="22" y2="22" {}
                    @if self.today > self.from { line.passed x1=(begins) x2=(today) y1="22" y2="22" {} }
                    rect.bar x=(bar.min(bar_end)) width=((bar - bar_end).abs().max(8)) y="14" height="16" rx="3" {}
                    @for mark in &self.marks {
                        @let kind = if mark.next { "mark next" } else if mark.passed { "mark passed" } else { "mark" };
                        line class=(kind) x1=(self.place(mark.day)) x2=(self.place(mark.day)) y1="10" y2="34" {}
                    }
                    @if shown { line.today x1=(today) x2=(today) y1="2" y2="42" {} }
                }
                div.ends { span { (self.ends[0]) } span { (self.ends[1]) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn strip(right_to_left: bool) -> Strip {
        Strip {
            from: date(2026, 1, 1),
            to: date(2026, 4, 11),
            today: date(2026, 2, 20),
            bar: (date(2026, 4, 1), date(2026, 4, 11)),
            marks: vec![Mark { day: date(2026, 3, 19), passed: false, next: true }],
            right_to_left,
            ends: ["1 January".to_owned(), "11 April".to_owned()],
        }
    }

    #[test]
    fn time_runs_as_the_script_does() {
        assert_eq!(strip(false).place(date(2026, 1, 1)), MARGIN);
        assert_eq!(strip(true).place(date(2026, 1, 1)), WIDTH - MARGIN);
        assert_eq!(strip(false).place(date(2026, 2, 20)), WIDTH / 2);
        assert_eq!(strip(false).place(date(2030, 1, 1)), WIDTH - MARGIN, "what is beyond stands at the end");
        assert!(strip(true).draw().into_string().contains("mark next"));
    }
}
