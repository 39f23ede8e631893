//! A question is asked of the index.

use tantivy::{
    DocAddress, DocId, Order, Score, Searcher, SegmentReader, TantivyDocument,
    collector::{Count, TopDocs},
};

use crate::{
    compose::{Composed, Composer},
    excerpt::{excerpt, marked},
    fields::{BOOST, NUMBER_ORDER, POSTED_AT},
    grammar,
    question::{Hit, Page, Question, Sort},
    seeker::{Seeker, Trouble},
};

/// Hits on a page at most.
const MOST_HITS: usize = 100;
/// Nobody turns pages further than this hit.
const DEEPEST: usize = 10_000;

impl Seeker {
    /// Answers a question; any text is one. Where nothing has these very words, words that are spelt nearly so are looked for.
    ///
    /// How often a word occurs in the whole index bears on the scores, not on what is found: do not show scores to people who may not
    /// see everything.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn find(&self, question: &Question) -> Result<Page, Trouble> {
        let typed = !question.words.trim().is_empty();
        let (wishes, behind) = grammar::read(&question.words, question.typing);
        let searcher = self.reader.searcher();
        let compose = |nearly| {
            Composer { fields: &self.fields, languages: &question.languages, nearly }.compose(
                typed,
                &wishes,
                &question.filters,
                &question.may_see,
            )
        };
        let mut page = self.page(&searcher, question, &compose(false), !wishes.is_empty())?;
        if page.total == 0 && wishes.iter().any(|wish| !wish.not) {
            page = self.page(&searcher, question, &compose(true), true)?;
            page.nearly = page.total > 0;
        }
        page.left_out += behind;
        Ok(page)
    }

    fn page(
        &self,
        searcher: &Searcher,
        question: &Question,
        composed: &Composed,
        has_words: bool,
    ) -> Result<Page, Trouble> {
        let size = question.page_size.clamp(1, MOST_HITS);
        let from = question.page.saturating_mul(size);
        let within = from < DEEPEST;
        let top = TopDocs::with_limit(size).and_offset(if within { from } else { 0 });
        let sort = match question.sort {
            Sort::Relevance if !has_words => Sort::Newest,
            sort => sort,
        };
        let query = composed.query.as_ref();
        let (found, total): (Vec<(Score, DocAddress)>, usize) = match sort {
            Sort::Relevance => searcher.search(query, &(top.tweak_score(with_boost), Count))?,
            Sort::Number => {
                let (found, total) = searcher
                    .search(query, &(top.order_by_string_fast_field(NUMBER_ORDER, Order::Asc), Count))?;
                (without_key(found), total)
            }
            Sort::Newest | Sort::Oldest => {
                let order = if sort == Sort::Newest { Order::Desc } else { Order::Asc };
                let (found, total) =
                    searcher.search(query, &(top.order_by_fast_field::<i64>(POSTED_AT, order), Count))?;
                (without_key(found), total)
            }
        };
        let mut page = Page { total, left_out: composed.left_out, ..Page::default() };
        if within {
            for (score, address) in found {
                page.hits.push(self.hit(searcher, score, address, composed)?);
            }
            let after = from + size;
            page.next = (after < total && after < DEEPEST).then_some(question.page + 1);
        }
        Ok(page)
    }

    fn hit(
        &self,
        searcher: &Searcher,
        score: Score,
        address: DocAddress,
        composed: &Composed,
    ) -> Result<Hit, Trouble> {
        let document: TantivyDocument = searcher.doc(address)?;
        let (key, (title_language, title), (body_language, body)) = self.fields.kept(&document);
        Ok(Hit {
            key: key.to_owned(),
            score,
            title: marked(title, title_language, &composed.sought),
            excerpt: excerpt(body, body_language, &composed.sought),
        })
    }
}

/// What the caller holds for important weighs more.
fn with_boost(segment: &SegmentReader) -> impl Fn(DocId, Score) -> Score + use<> {
    let boosts = segment.fast_fields().f64(BOOST).ok().map(|column| column.first_or_default_col(1.0));
    move |document, score| {
        let boost = boosts.as_ref().map_or(1.0, |boosts| boosts.get_val(document));
        #[expect(clippy::cast_possible_truncation, reason = "a score is no exact figure")]
        let boost = boost as Score;
        score * boost
    }
}

fn without_key<K>(found: Vec<(K, DocAddress)>) -> Vec<(Score, DocAddress)> {
    found.into_iter().map(|(_, address)| (0.0, address)).collect()
}
