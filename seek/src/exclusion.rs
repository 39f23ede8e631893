//! What must not be found, asked step by step.
//!
//! The library asks an excluded phrase for documents that it has passed already, which a phrase cannot answer; its default answer, which
//! this wrapper leaves in place, looks where it stands first.

use tantivy::{
    DocId, DocSet, Result, Score, SegmentReader,
    query::{EnableScoring, Explanation, Query, Scorer, Weight},
};

/// A query that stands behind a minus.
#[derive(Debug)]
pub(crate) struct Exclusion(pub(crate) Box<dyn Query>);

impl Clone for Exclusion {
    fn clone(&self) -> Self {
        Self(self.0.box_clone())
    }
}

impl Query for Exclusion {
    fn weight(&self, scoring: EnableScoring<'_>) -> Result<Box<dyn Weight>> {
        Ok(Box::new(ExcludedWeight(self.0.weight(scoring)?)))
    }
}

struct ExcludedWeight(Box<dyn Weight>);

impl Weight for ExcludedWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> Result<Box<dyn Scorer>> {
        Ok(Box::new(Excluded(self.0.scorer(reader, boost)?)))
    }

    fn explain(&self, reader: &SegmentReader, document: DocId) -> Result<Explanation> {
        self.0.explain(reader, document)
    }
}

struct Excluded(Box<dyn Scorer>);

impl DocSet for Excluded {
    fn advance(&mut self) -> DocId {
        self.0.advance()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        self.0.seek(target)
    }

    fn doc(&self) -> DocId {
        self.0.doc()
    }

    fn size_hint(&self) -> u32 {
        self.0.size_hint()
    }
}

impl Scorer for Excluded {
    fn score(&mut self) -> Score {
        1.0
    }
}
