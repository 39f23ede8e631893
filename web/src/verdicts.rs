//! Why a document stays as it is and what is wrong with a file: sentences for people, and what HTTP calls it.

use axum::http::StatusCode;
use frame::words::Words;
use office::{Failure, documents::NotThisDocument};
use rules::documents::Fault;

/// The sentence that says why an act did nothing, and what to do.
pub(crate) fn sentence(words: Words, why: &NotThisDocument) -> String {
    let what = match why {
        NotThisDocument::Missing(field) | NotThisDocument::TooLong(field, _) => {
            words.say(&format!("documents-field-{field}"))
        }
        NotThisDocument::NotAQuestion(text)
        | NotThisDocument::NoSuchItem(text)
        | NotThisDocument::NoSuchVersion(text) => text.clone(),
        NotThisDocument::TooLarge(most) => size(words, *most),
        NotThisDocument::TooManyUploads(count) => count.to_string(),
        NotThisDocument::NotNow(not_now) => words.say(&format!("documents-state-{}", not_now.state)),
        _ => String::new(),
    };
    words.with(&format!("documents-refused-{}", why.code().0), &[("what", &what)])
}

/// What HTTP calls a refusal.
pub(crate) const fn status(why: &NotThisDocument) -> StatusCode {
    match why {
        NotThisDocument::NoSuchMeeting(_)
        | NotThisDocument::NoSuchDocument(_)
        | NotThisDocument::NoSuchUpload(_) => StatusCode::NOT_FOUND,
        NotThisDocument::ChangedMeanwhile | NotThisDocument::OtherPlace(_) => StatusCode::CONFLICT,
        NotThisDocument::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        NotThisDocument::NoRoom => StatusCode::INSUFFICIENT_STORAGE,
        NotThisDocument::Failed(Failure::NotAllowed(_)) => StatusCode::FORBIDDEN,
        NotThisDocument::NoVault | NotThisDocument::Failed(_) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// What is wrong with a file, and what to do about it.
pub(crate) fn fault(words: Words, fault: &Fault) -> String {
    let key = format!("documents-fault-{}", fault.code());
    match fault {
        Fault::Differs { difference } => {
            let field = words.say(&format!("documents-field-{}", difference.field));
            words.with(&key, &[("field", &field), ("form", &difference.form), ("paper", &difference.paper)])
        }
        Fault::OtherKind { is } => words.with(&key, &[("is", is)]),
        Fault::TooLarge { most, .. } => words.with(&key, &[("most", &size(words, *most))]),
        Fault::LongAbstract { words: count, most } => {
            words.with(&key, &[("count", &count.to_string()), ("most", &most.to_string())])
        }
        Fault::ForbiddenSigns { signs } => words.with(&key, &[("signs", signs)]),
        Fault::OtherLanguage { written } => {
            words.with(&key, &[("language", &language(words, written.code()))])
        }
        Fault::Unreadable { why } => words.say(&format!("documents-unreadable-{why}")),
        Fault::Infected { name } => words.with(&key, &[("name", name)]),
        _ => words.say(&key),
    }
}

/// `French`: a language by its code.
pub(crate) fn language(words: Words, code: &str) -> String {
    words.say(&format!("page-language-{code}"))
}

/// `1.4 MB`: bytes as people read them.
pub(crate) fn size(words: Words, bytes: u64) -> String {
    let (unit, shift) = match bytes {
        0..1_024 => return words.with("documents-bytes", &[("number", &bytes.to_string())]),
        1_024..1_048_576 => ("documents-kilobytes", 1_024),
        _ => ("documents-megabytes", 1_048_576),
    };
    let tenths = (bytes * 10).div_ceil(shift);
    let number =
        if tenths >= 100 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) };
    words.with(unit, &[("number", &number)])
}
