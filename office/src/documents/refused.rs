//! Why a document stays as it is.

use rules::documents::{MayNot, NotNow, Verdict};

use crate::Failure;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotThisDocument {
    /// There is no such meeting, or its letter has not come.
    #[error("there is no meeting {0} that a letter convenes")]
    NoSuchMeeting(String),
    /// There is no such document, or it is not for this reader.
    #[error("there is no document {0}")]
    NoSuchDocument(String),
    /// There is no such kind or series.
    #[error("there is no kind of document {0:?} with this series")]
    NoSuchKind(String),
    /// There is no such member.
    #[error("there is no member {0}")]
    NoSuchMember(String),
    /// The meeting's day lies before the first study period that is known.
    #[error("no study period is known for this meeting")]
    NoPeriod,
    /// A reservation comes with a key, by which it is known when it is sent again.
    #[error("a reservation comes with a key of at most 100 letters")]
    NoKey,
    /// The key came with another reservation.
    #[error("this key came with another reservation")]
    KeyReused,
    /// Who hands something in has an account.
    #[error("sign in with an account first")]
    NoAccount,
    /// The rules do not let it come from this source.
    #[error("{}", may_not(.0))]
    MayNot(MayNot),
    /// The account does not stand for the member.
    #[error("you do not stand for this member: register for it, or ask its focal point")]
    NotTheirs,
    /// A field is wanted.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A field is too long.
    #[error("{0} has at most {1} letters")]
    TooLong(&'static str, usize),
    /// A Question that is none of this group.
    #[error("{0:?} is no Question, such as Q3/20")]
    NotAQuestion(String),
    /// The file was refused.
    #[error("the file cannot be taken: {}", faults(.0))]
    Refused(Verdict),
    /// There is no such file on its way, or it is somebody else's.
    #[error("there is no file on its way at {0}; send it again")]
    NoSuchUpload(String),
    /// So many of them are on their way already.
    #[error("{0} files of yours are on their way already; hand them in or give them up first")]
    TooManyUploads(i64),
    /// The file is not whole yet.
    #[error("{has} of {wants} bytes have arrived; go on at {has}")]
    NotWhole {
        /// How many bytes have come.
        has: u64,
        /// How many it has.
        wants: u64,
    },
    /// A part came for another place.
    #[error("this part belongs elsewhere; go on at {0}")]
    OtherPlace(u64),
    /// It is larger than is taken.
    #[error("a file has at most {0} bytes")]
    TooLarge(u64),
    /// The folder that keeps files is full.
    #[error("there is no room left where files are kept; nothing was lost, tell the secretariat")]
    NoRoom,
    /// What keeps files does not answer.
    #[error("files cannot be kept at the moment; nothing was changed, try again")]
    NoVault,
    /// The bytes are not those that were announced.
    #[error("what arrived is not what was announced; send it again")]
    OtherBytes,
    /// It is not in a state for this.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// Somebody has changed it since it was read.
    #[error("somebody has changed the document since you opened it; look at it again")]
    ChangedMeanwhile,
    /// A reason is wanted.
    #[error("say why")]
    NoReason,
    /// There is no later meeting of the group.
    #[error("no later meeting of the group is known")]
    NoNextMeeting,
    /// It would still be late for that meeting.
    #[error("it would be late for that meeting as well")]
    LateAgain,
    /// There is no such version.
    #[error("{0:?} is no version of this document")]
    NoSuchVersion(String),
    /// This language has it already.
    #[error("this version is here in this language; revise the document instead")]
    AlreadyThere,
    /// The letter of the meeting has no such agenda item.
    #[error("the agenda has no item {0:?}")]
    NoSuchItem(String),
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

fn may_not(why: &MayNot) -> String {
    match why {
        MayNot::Member(why) => why.to_string(),
        MayNot::NoMember => "name the member from which it comes".to_owned(),
        MayNot::NotALeader { clause } => {
            format!(
                "this kind of document comes from those who lead the group and from the secretariat ({clause})"
            )
        }
    }
}

fn faults(verdict: &Verdict) -> String {
    verdict.faults.iter().map(rules::documents::Fault::code).collect::<Vec<_>>().join(", ")
}

impl NotThisDocument {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchMeeting(_) => ("no-such-meeting", "meeting"),
            Self::NoSuchDocument(_) => ("no-such-document", "document"),
            Self::NoSuchKind(_) => ("no-such-kind", "kind"),
            Self::NoSuchMember(_) => ("no-such-member", "member"),
            Self::NoPeriod => ("no-period", "meeting"),
            Self::NoKey => ("no-key", "key"),
            Self::KeyReused => ("key-reused", "key"),
            Self::NoAccount => ("no-account", ""),
            Self::MayNot(MayNot::NoMember) => ("no-member", "member"),
            Self::MayNot(MayNot::Member(_)) => ("not-entitled", "member"),
            Self::MayNot(MayNot::NotALeader { .. }) => ("not-a-leader", "kind"),
            Self::NotTheirs => ("not-theirs", "member"),
            Self::Missing(field) => ("missing", field),
            Self::TooLong(field, _) => ("too-long", field),
            Self::NotAQuestion(_) => ("not-a-question", "questions"),
            Self::Refused(_) => ("refused", "file"),
            Self::NoSuchUpload(_) => ("no-such-upload", "upload"),
            Self::TooManyUploads(_) => ("too-many-uploads", "upload"),
            Self::NotWhole { .. } => ("not-whole", "upload"),
            Self::OtherPlace(_) => ("other-place", "upload"),
            Self::TooLarge(_) => ("too-large", "file"),
            Self::NoRoom => ("no-room", "file"),
            Self::NoVault => ("no-vault", "file"),
            Self::OtherBytes => ("other-bytes", "file"),
            Self::NotNow(_) => ("not-now", "document"),
            Self::ChangedMeanwhile => ("changed-meanwhile", "edition"),
            Self::NoReason => ("no-reason", "reason"),
            Self::NoNextMeeting => ("no-next-meeting", "meeting"),
            Self::LateAgain => ("late-again", "meeting"),
            Self::NoSuchVersion(_) => ("no-such-version", "version"),
            Self::AlreadyThere => ("already-there", "language"),
            Self::NoSuchItem(_) => ("no-such-item", "items"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotThisDocument {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<crate::permissions::NotAllowed> for NotThisDocument {
    fn from(error: crate::permissions::NotAllowed) -> Self {
        Self::Failed(error.into())
    }
}

impl From<crate::chance::NoChance> for NotThisDocument {
    fn from(error: crate::chance::NoChance) -> Self {
        Self::Failed(error.into())
    }
}
