//! Web pages: blocks become lines, tables keep their cells, lists their labels.

use scraper::{ElementRef, Html, Node};

use crate::sheet::{Cell, Line, Sheet};

/// Whether a text is a web page: it has a tag of one near its beginning.
pub(super) fn looks_like(text: &str) -> bool {
    let head: String = text.chars().take(3000).collect::<String>().to_lowercase();
    ["<html", "<!doctype html", "<body", "<table", "<p>", "<p ", "<div"].iter().any(|tag| head.contains(tag))
}

/// By this the pages are known that were written here: their lines are whole paragraphs.
pub(crate) const GENERATOR: &str = "<meta name=\"generator\" content=\"Plenary\">";

/// How deep a page may be nested before it is read as text without tags: parsing costs time by the square of it.
const DEPTH: usize = 400;

/// Reads a page as browsers do, however broken it is.
pub(super) fn open(text: &str) -> Sheet {
    if depth(text) > DEPTH {
        return Sheet::from_text(&without_tags(text));
    }
    let page = Html::parse_document(text);
    let whole = text.contains(GENERATOR);
    let mut walk = Walk { whole, ..Walk::default() };
    // The tree is walked with a stack of our own: a page may be nested deeper than ours.
    let mut stack = vec![Step::Enter(page.root_element(), None)];
    while let Some(step) = stack.pop() {
        match step {
            Step::Enter(element, label) => walk.enter(element, label, &mut stack),
            Step::Text(text) => walk.text(&text),
            Step::Leave { block, empty, cell } => walk.leave(block, empty, cell),
        }
    }
    walk.end_line();
    Sheet { lines: walk.lines, whole }
}

/// How deep the tags are nested, roughly: tags that nobody closes count as if they stayed open.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for tag in text.split('<').skip(1) {
        let name = tag.get(..2).unwrap_or_default().to_ascii_lowercase();
        if name.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !matches!(
            name.as_str(),
            "br" | "hr" | "im" | "me" | "in" | "!-" | "!d" | "p>" | "p " | "li"
        ) && !tag.starts_with("link")
        {
            depth += 1;
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The text between the tags, a line for each.
fn without_tags(text: &str) -> String {
    let between = text.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim());
    between.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

enum Step<'a> {
    Enter(ElementRef<'a>, Option<String>),
    Text(String),
    Leave { block: bool, empty: bool, cell: Option<Cell> },
}

#[derive(Default)]
struct Walk {
    lines: Vec<Line>,
    text: String,
    label: Option<String>,
    cell: Option<Cell>,
    whole: bool,
    tables: u32,
    row: u32,
    column: u32,
}

const BLOCKS: [&str; 24] = [
    "p",
    "div",
    "li",
    "tr",
    "td",
    "th",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "section",
    "article",
    "header",
    "footer",
    "address",
    "blockquote",
    "dt",
    "dd",
    "pre",
];

impl Walk {
    fn enter<'a>(&mut self, element: ElementRef<'a>, label: Option<String>, stack: &mut Vec<Step<'a>>) {
        let name = element.value().name();
        if matches!(name, "script" | "style" | "head" | "template" | "noscript") {
            return;
        }
        let block = BLOCKS.contains(&name);
        if block || name == "br" {
            self.end_line();
        }
        let outer = self.cell;
        match name {
            "table" => {
                self.tables += 1;
                self.row = 0;
            }
            "tr" => {
                self.row += 1;
                self.column = 0;
            }
            "td" | "th" => {
                let table = self.tables.saturating_sub(1);
                self.cell = Some(Cell { table, row: self.row.saturating_sub(1), column: self.column });
                self.column += 1;
                // An empty cell of a page that we wrote says that nothing is planned.
                if self.whole && element.text().all(|text| text.trim().is_empty()) {
                    self.lines.push(Line { cell: self.cell, ..Line::default() });
                }
            }
            _ => {}
        }
        self.label = label.or(self.label.take());
        // A paragraph of nothing is the blank line between two others.
        let empty = name == "p" && element.text().all(|text| text.trim().is_empty());
        stack.push(Step::Leave { block, empty, cell: outer });
        let ordered = name == "ol";
        let start = element.value().attr("start").and_then(|start| start.parse::<u32>().ok()).unwrap_or(1);
        let kind = element.value().attr("type").unwrap_or("1");
        let mut count = start;
        let mut steps = Vec::new();
        for child in element.children() {
            match child.value() {
                Node::Text(text) => steps.push(Step::Text(text.to_string())),
                Node::Element(inner) => {
                    let Some(child) = ElementRef::wrap(child) else { continue };
                    let label =
                        (ordered && inner.name() == "li").then(|| super::numbering::label(count, kind));
                    count += u32::from(label.is_some());
                    steps.push(Step::Enter(child, label));
                }
                _ => {}
            }
        }
        // Cloudflare hides an address behind its own attribute; the letter printed it.
        if let Some(hidden) = element.value().attr("data-cfemail").and_then(uncover) {
            steps = vec![Step::Text(hidden)];
        }
        stack.extend(steps.into_iter().rev());
    }

    fn text(&mut self, text: &str) {
        for word in text.split_inclusive(char::is_whitespace) {
            let blank = word.ends_with(char::is_whitespace);
            self.text.push_str(word.trim_end());
            if blank && !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
    }

    fn leave(&mut self, block: bool, empty: bool, cell: Option<Cell>) {
        if empty {
            self.lines.push(Line::default());
        }
        if block {
            self.end_line();
            self.cell = cell;
        }
    }

    fn end_line(&mut self) {
        let text = self.text.trim();
        if !text.is_empty() {
            self.lines.push(Line {
                text: text.to_owned(),
                label: self.label.take(),
                level: 0,
                cell: self.cell,
            });
        }
        self.text.clear();
    }
}

/// Two hexadecimal digits are the key, each further pair a letter.
fn uncover(hidden: &str) -> Option<String> {
    let bytes: Vec<u8> = hidden
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect::<Option<_>>()?;
    let (key, letters) = bytes.split_first()?;
    String::from_utf8(letters.iter().map(|letter| letter ^ key).collect()).ok()
}
