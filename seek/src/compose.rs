//! From wishes to what the index is asked. Terms are made by the same reading as texts and never pass through a language of queries:
//! nothing that is typed can mean anything else.

use rules::language::Language;
use tantivy::{
    Term,
    query::{
        AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, FuzzyTermQuery,
        Occur, PhraseQuery, Query, TermQuery, TermSetQuery,
    },
    schema::{Field, IndexRecordOption},
};

use crate::{
    exclusion::Exclusion,
    fields::{Fields, label},
    grammar::{Place, Wish},
    question::{Filters, MaySee},
    sought::{Sought, Way},
    words::{Kind, Run, STEM, clip, cut, fold, is_little, runs, stems},
};

type Boxed = Box<dyn Query>;

/// More words than this are left out.
const MOST_WORDS: usize = 32;

/// A question as the index understands it.
pub(crate) struct Composed {
    pub(crate) query: Boxed,
    /// What excerpts mark.
    pub(crate) sought: Sought,
    pub(crate) left_out: usize,
}

/// Makes queries over these fields.
pub(crate) struct Composer<'a> {
    pub(crate) fields: &'a Fields,
    pub(crate) languages: &'a [Language],
    /// Words that are spelt nearly so will do.
    pub(crate) nearly: bool,
}

impl Composer<'_> {
    /// All wishes, within what the person may see and what the filters leave.
    pub(crate) fn compose(
        &self,
        typed: bool,
        wishes: &[Wish],
        filters: &Filters,
        may_see: &MaySee,
    ) -> Composed {
        let mut sought = Sought::default();
        let mut clauses: Vec<(Occur, Boxed)> = self.limits(filters, may_see);
        let mut left_out = 0;
        let mut words = 0;
        let insists = wishes.iter().any(|wish| !wish.not && (wish.phrase || !self.is_little(wish)));
        for wish in wishes {
            for query in self.wish(wish, insists, &mut sought) {
                if words == MOST_WORDS {
                    left_out += 1;
                    continue;
                }
                words += 1;
                clauses.push(if wish.not {
                    (Occur::MustNot, Box::new(Exclusion(query)))
                } else {
                    (Occur::Must, query)
                });
            }
        }
        if words == 0 && typed {
            // Signs without a word in them: there is nothing to find.
            clauses.push((Occur::Must, Box::new(EmptyQuery)));
        }
        clauses.push((Occur::Must, Box::new(ConstScoreQuery::new(Box::new(AllQuery), 0.0))));
        Composed { query: Box::new(BooleanQuery::new(clauses)), sought, left_out }
    }

    /// Who asks, and where.
    fn limits(&self, filters: &Filters, may_see: &MaySee) -> Vec<(Occur, Boxed)> {
        let codes: Vec<String> =
            filters.languages.iter().map(|language| language.code().to_owned()).collect();
        let mut sets: Vec<(Field, Vec<String>)> = [
            (self.fields.kind, &filters.kinds),
            (self.fields.group, &filters.groups),
            (self.fields.meeting, &filters.meetings),
            (self.fields.question, &filters.questions),
            (self.fields.language, &codes),
        ]
        .into_iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(field, values)| (field, values.iter().map(|value| label(value)).collect()))
        .collect();
        if let MaySee::Tags(tags) = may_see {
            sets.push((self.fields.access, tags.iter().cloned().collect()));
        }
        sets.into_iter()
            .map(|(field, values)| {
                let terms = values.iter().map(|value| Term::from_field_text(field, value));
                let set: Boxed =
                    if values.is_empty() { Box::new(EmptyQuery) } else { Box::new(TermSetQuery::new(terms)) };
                (Occur::Must, Box::new(ConstScoreQuery::new(set, 0.0)) as Boxed)
            })
            .collect()
    }

    fn is_little(&self, wish: &Wish) -> bool {
        let mut words = runs(&wish.words).map(|run| fold(clip(&wish.words[run.span()])));
        words.all(|word| is_little(&word, self.languages))
    }

    /// The queries of one wish; all of them must hold.
    fn wish(&self, wish: &Wish, insists: bool, sought: &mut Sought) -> Vec<Boxed> {
        if wish.phrase {
            return self.phrase(wish, sought).into_iter().collect();
        }
        if insists && !wish.not && !wish.unfinished && wish.place == Place::Anywhere && self.is_little(wish) {
            return Vec::new();
        }
        let found: Vec<Run> = runs(&wish.words).collect();
        let last = found.len().saturating_sub(1);
        let queries: Vec<Boxed> = found
            .iter()
            .enumerate()
            .map(|(index, run)| {
                let ways = self.ways(run, &wish.words, wish.unfinished && index == last);
                if !wish.not {
                    sought.add(&ways);
                }
                self.anywhere(wish.place, &ways)
            })
            .collect();
        if wish.not && queries.len() > 1 {
            // Without the whole, not without each of its pieces.
            let all = queries.into_iter().map(|query| (Occur::Must, query)).collect();
            return vec![Box::new(BooleanQuery::new(all))];
        }
        queries
    }

    /// All ways in which a run may stand in a text.
    fn ways(&self, run: &Run, text: &str, unfinished: bool) -> Vec<Way> {
        if run.is_signs() { ways_of_signs(run, text) } else { self.ways_of_letters(run, text, unfinished) }
    }

    fn ways_of_letters(&self, run: &Run, text: &str, unfinished: bool) -> Vec<Way> {
        let folded: Vec<String> = run.atoms.iter().map(|atom| fold(clip(&text[atom.span.clone()]))).collect();
        let mut ways = Vec::new();
        if let [word] = folded.as_slice() {
            let word = cut(word.clone());
            ways.push(Way::Term(word.clone(), 1.0));
            let written = &text[run.atoms[0].span.clone()];
            if run.atoms[0].kind == Kind::Letters && written.len() < 200 {
                for stem in self.languages.iter().flat_map(|language| stems(written, *language)) {
                    let way = Way::Term(format!("{STEM}{stem}"), 0.7);
                    if !ways.contains(&way) {
                        ways.push(way);
                    }
                }
            }
            let length = word.chars().count();
            if self.nearly && run.atoms[0].kind == Kind::Letters && length >= 4 {
                ways.push(Way::Nearly(word.clone(), if length >= 8 { 2 } else { 1 }));
            }
            if unfinished {
                ways.push(Way::Begins(word));
            }
            return ways;
        }
        let whole = run.whole(&folded);
        if let Some(whole) = &whole {
            ways.push(Way::Term(whole.clone(), 2.0));
        }
        ways.push(Way::Phrase(folded.into_iter().map(cut).enumerate().collect(), 1.5));
        if unfinished {
            ways.extend(whole.map(Way::Begins));
        }
        ways
    }

    /// The forms of a phrase, in the order in which they are typed.
    fn phrase(&self, wish: &Wish, sought: &mut Sought) -> Option<Boxed> {
        let mut pieces: Vec<(usize, String)> = Vec::new();
        let mut alone = Vec::new();
        let mut place = 0;
        for run in runs(&wish.words).take(MOST_WORDS) {
            if run.is_signs() {
                let forms = run.forms(&wish.words, place, Language::Zh);
                if let [form] = forms.as_slice() {
                    alone.push(Way::Begins(form.text.clone()));
                } else {
                    pieces
                        .extend(forms[..forms.len() - 1].iter().map(|form| (form.place, form.text.clone())));
                }
            } else {
                for (index, atom) in run.atoms.iter().enumerate() {
                    pieces.push((place + index, cut(fold(clip(&wish.words[atom.span.clone()])))));
                }
            }
            place += run.atoms.len();
        }
        pieces.retain(|(_, text)| !text.is_empty());
        pieces.truncate(4 * MOST_WORDS);
        let mut queries: Vec<(Occur, Boxed)> = Vec::new();
        for way in (!pieces.is_empty()).then_some(Way::Phrase(pieces, 1.5)).into_iter().chain(alone) {
            if !wish.not {
                sought.add(std::slice::from_ref(&way));
            }
            queries.push((Occur::Must, self.anywhere(wish.place, &[way])));
        }
        (!queries.is_empty()).then(|| Box::new(BooleanQuery::new(queries)) as Boxed)
    }

    /// One of the ways, in one of the fields: the best counts.
    fn anywhere(&self, place: Place, ways: &[Way]) -> Boxed {
        let fields = self.fields;
        let places: &[(Field, f32)] = match place {
            Place::Anywhere => &[
                (fields.number, 6.0),
                (fields.title, 3.0),
                (fields.source, 1.5),
                (fields.questions, 1.0),
                (fields.body, 1.0),
            ],
            Place::Number => &[(fields.number, 6.0)],
            Place::Source => &[(fields.source, 3.0)],
            Place::Question => &[(fields.questions, 3.0)],
            Place::Title => &[(fields.title, 3.0)],
        };
        let all = places.iter().flat_map(|(field, weight)| {
            ways.iter().map(move |way| {
                let (query, boost) = in_field(*field, way);
                Box::new(BoostQuery::new(query, weight * boost)) as Boxed
            })
        });
        Box::new(DisjunctionMaxQuery::with_tie_breaker(all.collect(), 0.1))
    }
}

/// The row of signs as it is typed; or most of its pairs, for people write 物联网安全 and mean 物联网 and 安全.
fn ways_of_signs(run: &Run, text: &str) -> Vec<Way> {
    let forms = run.forms(text, 0, Language::Zh);
    let [pairs @ .., last] = forms.as_slice() else { return Vec::new() };
    if pairs.is_empty() {
        return vec![Way::Begins(last.text.clone())];
    }
    let pairs: Vec<(usize, String)> =
        pairs.iter().take(4 * MOST_WORDS).map(|form| (form.place, form.text.clone())).collect();
    if let [(_, pair)] = pairs.as_slice() {
        return vec![Way::Term(pair.clone(), 1.0)];
    }
    // A word has two signs or more: at least every other pair lies within one.
    let at_least = (pairs.len() + 1).div_ceil(2);
    let texts = pairs.iter().map(|(_, text)| text.clone()).collect();
    vec![Way::Phrase(pairs, 2.0), Way::Most(texts, at_least, 0.5)]
}

/// One way in one field, and what it weighs.
fn in_field(field: Field, way: &Way) -> (Boxed, f32) {
    let term = |text: &str| Term::from_field_text(field, text);
    let exact = |text: &str| Box::new(TermQuery::new(term(text), IndexRecordOption::WithFreqs)) as Boxed;
    match way {
        Way::Term(text, weight) => (exact(text), *weight),
        Way::Phrase(pieces, weight) => {
            if let [(_, text)] = pieces.as_slice() {
                return (exact(text), *weight);
            }
            let first = pieces.first().map_or(0, |(place, _)| *place);
            let terms = pieces.iter().map(|(place, text)| (place - first, term(text))).collect();
            (Box::new(PhraseQuery::new_with_offset(terms)), *weight)
        }
        Way::Most(texts, at_least, weight) => {
            let all = texts.iter().map(|text| exact(text)).collect();
            (Box::new(BooleanQuery::union_with_minimum_required_clauses(all, *at_least)), *weight)
        }
        Way::Begins(text) => (Box::new(FuzzyTermQuery::new_prefix(term(text), 0, false)), 0.5),
        Way::Nearly(text, distance) => (Box::new(FuzzyTermQuery::new(term(text), *distance, true)), 0.3),
    }
}
