//! Finding words: how long five thousand papers take to be read, and how long one waits for what is in them.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use ::seek::{Change, Entry, MaySee, Question, Seeker, Settings, Text};
use anyhow::{Context, Result};
use jiff::Timestamp;
use rules::language::Language;

use crate::table::Table;

const PAPERS: usize = 5000;
const WORDS: usize = 3000;
/// Papers that are handed over together.
const AT_ONCE: usize = 250;

/// Syllables of invented words, so that the dictionary grows as it does with real papers.
const SYLLABLES: [(Language, &str); 6] = [
    (Language::Ar, "مت طل با تا لش بك ات ال ذك ية من دو رة سا حل نق"),
    (Language::En, "re com men da tion net work gate way ele va tor se cu ri ty pro fi le sta"),
    (Language::Es, "re qui si to ción se ñal me dio de ba ur no ca les pro tec mé"),
    (Language::Fr, "é tu de ré seau con tri bu tion mé tho nu me ri que ser vi ce"),
    (Language::Ru, "тре бо ва ни е се ти свя зь до ку мен т ра бо та ё й с ло"),
    (Language::Zh, "物 联 网 安 全 要 求 智 慧 城 市 国 际 电 信 标 准 建 议 书 研 究 组 网 关 测 试"),
];

/// Terms that occur in all papers of a language, as people ask for them.
const QUESTIONS: [&str; 12] = [
    "gateway",
    "security profile",
    "\"network security\"",
    "Y.4221",
    "SG20-C17",
    "требование сети",
    "étude réseau",
    "requisito señal",
    "متطلبات",
    "物联网安全",
    "国际电信",
    "source:china -gateway",
];

/// Indexes, asks, and weighs.
pub(crate) fn measure() -> Result<Table> {
    let folder = tempfile::tempdir()?;
    let before = memory("VmRSS:")?;
    let seeker = Seeker::open(folder.path(), Settings::default())?.seeker;
    let mut chance = Chance(20);
    let mut indexing = Duration::ZERO;
    for first in (0..PAPERS).step_by(AT_ONCE) {
        let changes: Vec<Change> = (first..first + AT_ONCE)
            .map(|number| Change::Put(Box::new(paper(number, &mut chance))))
            .collect();
        let begun = Instant::now();
        seeker.apply(&changes, first as u64 + 1)?;
        indexing += begun.elapsed();
    }
    let highest = memory("VmHWM:")?;
    let begun = Instant::now();
    seeker.apply(&[Change::Put(Box::new(paper(PAPERS, &mut chance)))], PAPERS as u64 + 1)?;
    let one_more = begun.elapsed();
    let begun = Instant::now();
    let again = Seeker::open(folder.path(), Settings::default())?.seeker;
    let opening = begun.elapsed();
    let (waits, slips, typing) = (
        waits(&again, &QUESTIONS, false)?,
        waits(&again, &["secruity profle", "gatewey"], false)?,
        waits(&again, &["ne", "g", "security pro", "тре"], true)?,
    );
    let mut table = Table::new(format!("finding words in {PAPERS} papers of {WORDS} words in six languages"));
    let mut row = |name: &str, figure: f64, aim: &str| table.row(name, figure, 1.0, aim);
    row("seconds until all are indexed", indexing.as_secs_f64(), "");
    row("ms until one more is found", millis(one_more), "");
    row("ms to open, every file compared", millis(opening), "");
    row("ms until the first results, median", middle(&waits, 50), "");
    row("ms until the first results, p99", middle(&waits, 99), "");
    row("ms while typing, p99", middle(&typing, 99), "");
    row("ms where a word is misspelt, p99", middle(&slips, 99), "");
    row("MB on disk", size(folder.path())?, "");
    row("MB of memory while indexing, at most", highest - before, "");
    row("MB of memory after asking", memory("VmRSS:")? - before, "mapped files among them");
    Ok(table)
}

/// A paper of invented words with some that people ask for.
fn paper(number: usize, chance: &mut Chance) -> Entry {
    let (language, syllables) = SYLLABLES[number % SYLLABLES.len()];
    let syllables: Vec<&str> = syllables.split(' ').collect();
    let known: Vec<&str> = QUESTIONS
        .iter()
        .flat_map(|question| question.split(['"', ' ']))
        .filter(|word| !word.contains(':'))
        .collect();
    let mut words = |count: usize| -> String {
        let mut text = String::new();
        for _ in 0..count {
            if chance.below(200) == 0 {
                text.push_str(known[chance.below(known.len())]);
            } else {
                let few = if language == Language::Zh { 2 } else { 1 };
                for _ in 0..few + chance.below(4) {
                    text.push_str(
                        syllables[chance.below(syllables.len()).min(chance.below(syllables.len()))],
                    );
                }
            }
            text.push_str(if language == Language::Zh && chance.below(6) > 0 { "" } else { " " });
        }
        text
    };
    Entry {
        key: number.to_string(),
        kind: "contribution".to_owned(),
        group: format!("SG{}", number % 20),
        meeting: String::new(),
        number: format!("SG20-C{number}"),
        title: Text::new(language, words(10)),
        source: "China Mobile".to_owned(),
        questions: vec![format!("{}/20", number % 8)],
        body: Text::new(language, words(WORDS)),
        access: [if number.is_multiple_of(3) { "delegates" } else { "everybody" }.to_owned()].into(),
        posted_at: Timestamp::UNIX_EPOCH,
        boost: 1.0,
    }
}

/// Milliseconds of each question, asked thirty times in turn after once to warm up, shortest first.
fn waits(seeker: &Seeker, questions: &[&str], typing: bool) -> Result<Vec<f64>> {
    let mut waits = Vec::new();
    for round in 0..31 {
        for words in questions {
            let question =
                Question { typing, ..Question::new(*words, MaySee::tags(["everybody", "delegates"])) };
            let begun = Instant::now();
            let page = seeker.find(&question)?;
            if round > 0 {
                waits.push(millis(begun.elapsed()));
            }
            anyhow::ensure!(page.total > 0 || words.contains(':'), "{words} is in no paper");
        }
    }
    waits.sort_by(f64::total_cmp);
    Ok(waits)
}

fn middle(sorted: &[f64], percent: usize) -> f64 {
    sorted.get(sorted.len() * percent / 100).copied().unwrap_or_default()
}

fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1000.0
}

/// A line of what the system knows of this program, in megabytes.
fn memory(line: &str) -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status").context("memory is read on Linux only")?;
    let found = status.lines().find_map(|text| text.strip_prefix(line)).context("no such line")?;
    Ok(found.trim().trim_end_matches("kB").trim().parse::<f64>()? / 1000.0)
}

fn size(folder: &Path) -> Result<f64> {
    let mut bytes = 0.0;
    for entry in fs::read_dir(folder)? {
        #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
        let length = entry?.metadata()?.len() as f64;
        bytes += length;
    }
    Ok(bytes / 1e6)
}

/// The same papers each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}
