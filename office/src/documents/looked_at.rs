//! What was found in a file: what it says of itself, and what is wrong with it.

use papers::{Code, Kind, Paper};
use rules::{
    documents::{Claim, Fault, Verdict, verdicts},
    groups::Question,
    language::Language,
};
use store::documents::uploads::Upload;
use vault::Hash;

use super::{NotThisDocument, upload::vault};
use crate::Office;

/// A file that was looked at.
pub(super) struct LookedAt {
    /// What was read.
    paper: Paper,
    /// The ending under which it is kept.
    pub(super) ending: &'static str,
    faults: Vec<Fault>,
}

/// Looks at a file of the house. Reading takes a thread of its own: a paper may be long.
pub(super) async fn look(office: &Office, hash: Hash, upload: &Upload) -> Result<LookedAt, NotThisDocument> {
    let bytes = vault(office)?.read(hash, papers::LIMIT_OF_BYTES).await?;
    let name = upload.name.clone();
    let scanned = office.scanned(&bytes).await;
    let read = tokio::task::spawn_blocking(move || papers::read(&bytes, &name));
    let paper = read.await.map_err(|_| NotThisDocument::NoVault)?;
    let mut faults: Vec<Fault> = paper.findings.iter().filter_map(|finding| fault(&finding.code)).collect();
    faults.extend(scanned);
    faults.dedup();
    Ok(LookedAt { ending: ending(paper.kind), paper, faults })
}

impl LookedAt {
    /// What the paper says of itself; empty where it has no header.
    pub(super) fn stated(&self) -> Claim {
        let header = &self.paper.header;
        Claim {
            title: header.title.clone().unwrap_or_default(),
            source: header.source.clone().unwrap_or_default(),
            language: header.original.or(self.paper.language),
            ..Claim::default()
        }
    }

    /// What is said of it, beside what its author says.
    pub(super) fn verdict(&self, office: &Office, upload: &Upload, form: &Claim) -> Verdict {
        let bytes = u64::try_from(upload.bytes).unwrap_or_default();
        let header = &self.paper.header;
        let paper = header.form.map(|_| Claim {
            title: header.title.clone().unwrap_or_default(),
            source: header.source.clone().unwrap_or_default(),
            questions: header.questions.iter().filter_map(|text| question(text)).collect(),
            summary: header.summary.clone().unwrap_or_default(),
            language: header.original,
        });
        let procedure = &office.profiles.documents;
        let file = (upload.name.as_str(), bytes);
        verdicts(procedure, file, form, paper.as_ref(), self.paper.language, self.faults.clone())
    }
}

impl LookedAt {
    /// The same of a file in a language that need not be that of the original.
    pub(super) fn verdict_in(
        &self,
        office: &Office,
        upload: &Upload,
        form: &Claim,
        language: Language,
    ) -> Verdict {
        let mut verdict = self.verdict(office, upload, form);
        verdict.faults.retain(|fault| !matches!(fault, Fault::OtherLanguage { .. }));
        let other = self.paper.language.filter(|written| *written != language);
        verdict.faults.extend(other.map(|written| Fault::OtherLanguage { written }));
        verdict
    }
}

/// `1/12` of a header as the house writes it, `Q1/12`; `All/12` names none.
fn question(text: &str) -> Option<String> {
    if text.get(..3).is_some_and(|all| all.eq_ignore_ascii_case("all")) {
        return None;
    }
    let written = if text.starts_with(['Q', 'q']) { text.to_owned() } else { format!("Q{text}") };
    Some(written.parse::<Question>().map_or(written, |question| question.to_string()))
}

/// The ending of each kind that is taken.
const fn ending(kind: Kind) -> &'static str {
    match kind {
        Kind::Docx => "docx",
        Kind::Pdf => "pdf",
        Kind::Pptx => "pptx",
        Kind::Xlsx => "xlsx",
        _ => "txt",
    }
}

/// What a finding means for whether a file is taken; `None` for what the form says better, or nobody needs to know.
fn fault(code: &Code) -> Option<Fault> {
    let unreadable = |why: &str| Some(Fault::Unreadable { why: why.to_owned() });
    match code {
        Code::Empty => unreadable("empty"),
        Code::TooLarge { bytes, limit } => Some(Fault::TooLarge { bytes: *bytes, most: *limit }),
        Code::RefusedKind { kind } => Some(Fault::OtherKind { is: format!("{kind:?}").to_lowercase() }),
        Code::KindDiffers { found, .. } => Some(Fault::OtherKind { is: format!("{found:?}").to_lowercase() }),
        Code::Damaged => unreadable("damaged"),
        Code::Encrypted => Some(Fault::Encrypted),
        Code::Inflates { .. } => unreadable("inflates"),
        Code::PathLeadsOut => unreadable("path-leads-out"),
        Code::TrackedChanges { .. } | Code::TracksChanges => Some(Fault::TrackedChanges),
        Code::Highlighting { .. } => Some(Fault::Highlighting),
        Code::Macros | Code::StartsProgram => Some(Fault::Macros),
        Code::ExternalTemplate | Code::Script | Code::ActsOnOpening => Some(Fault::ActiveContent),
        _ => None,
    }
}
