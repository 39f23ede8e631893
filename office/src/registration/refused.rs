//! Why a registration stays as it is.

use jiff::Timestamp;
use rules::{
    registration::{CannotDecide, CannotSubmit, NotNow, NotThen, Refusal},
    roles::NotATerm,
};

use crate::Failure;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotThisRegistration {
    /// There is no such meeting, or its letter has not come.
    #[error("nobody can register for {0}: there is no letter that convenes it")]
    NoSuchMeeting(String),
    /// The letter names no such event, or it wants no registration.
    #[error("the letter names no event {0:?} for which people register")]
    NoSuchEvent(String),
    /// There is no such member.
    #[error("there is no member {0}")]
    NoSuchMember(String),
    /// There is no such registration.
    #[error("there is no registration {0}")]
    NoSuchRegistration(String),
    /// A form comes with a key, by which it is known when it is sent again.
    #[error("a form comes with a key of at most 100 letters")]
    NoKey,
    /// The key came with another form.
    #[error("this key came with another form")]
    KeyReused,
    /// Who registers has an account.
    #[error("sign in with an account to register yourself")]
    NoAccount,
    /// It is somebody else's, or one of another member.
    #[error("this registration is not yours, and you do not answer for its member")]
    NotTheirs,
    /// The form cannot be taken.
    #[error("the form cannot be taken: {} answers are refused", .0.len())]
    Refused(Vec<Refusal>),
    /// There is one already.
    #[error(transparent)]
    CannotSubmit(#[from] CannotSubmit),
    /// The person cannot decide so.
    #[error(transparent)]
    CannotDecide(#[from] CannotDecide),
    /// It is not in a state for this.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// Somebody has changed it since it was read.
    #[error("somebody has changed the registration since you opened it; look at it again")]
    ChangedMeanwhile,
    /// The form says what it said before.
    #[error("nothing would change")]
    NothingChanges,
    /// The secretariat says on which ground it decides.
    #[error("say on which ground the secretariat approves")]
    NoGround,
    /// The ground does not hold.
    #[error("this ground does not hold: the registration awaits its focal point")]
    WrongGround,
    /// A reason is wanted.
    #[error("say why")]
    NoReason,
    /// None was named, or more than can be decided at once.
    #[error("name one registration at least, and {0} at most")]
    HowMany(usize),
    /// Some of those that were named cannot be decided; none was.
    #[error("{} of them cannot be decided, so none was", .0.len())]
    These(Vec<(String, Self)>),
    /// It would end before it begins.
    #[error(transparent)]
    NotATerm(#[from] NotATerm),
    /// It names no group.
    #[error("{0:?} names no group")]
    NotAGroup(String),
    /// It was decided.
    #[error("it was {} already, at {at}", if *.approved { "approved" } else { "rejected" })]
    Decided {
        /// Whether it was approved.
        approved: bool,
        /// Personal data: by whom; `None` where a rule did.
        by: Option<String>,
        /// When.
        at: Timestamp,
    },
    /// Which letter says that the meeting does without focal points.
    #[error("name the letter that says so, and its day")]
    NoSource,
    /// Nobody came through the door then.
    #[error(transparent)]
    NotThen(#[from] NotThen),
    /// It is no number of a badge.
    #[error("a badge's number has 4 to 32 letters and digits")]
    NoTag,
    /// Somebody else has the badge with this number.
    #[error("somebody else at this meeting has the badge with this number")]
    TagTaken,
    /// No rule lets people walk in.
    #[error("the rules in force let nobody walk in")]
    NoWalkIns,
    /// Who walks in brings a letter of accreditation.
    #[error("name the letter of accreditation of the focal point, or keep its file")]
    NoLetter,
    /// The file of the letter is too large, or it cannot be read.
    #[error("the file of the letter has at most {0} bytes")]
    LetterTooLarge(usize),
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotThisRegistration {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchMeeting(_) => ("no-such-meeting", "meeting"),
            Self::NoSuchEvent(_) => ("no-such-event", "event"),
            Self::NoSuchMember(_) => ("no-such-member", "member"),
            Self::NoSuchRegistration(_) => ("no-such-registration", "registration"),
            Self::NoKey => ("no-key", "key"),
            Self::KeyReused => ("key-reused", "key"),
            Self::NoAccount => ("no-account", ""),
            Self::Refused(_) => ("refused", "form"),
            Self::CannotSubmit(_) => ("there-already", "meeting"),
            Self::NotTheirs | Self::CannotDecide(CannotDecide::NotTheirs(_)) => {
                ("not-theirs", "registration")
            }
            Self::CannotDecide(CannotDecide::HeadTaken(_)) => ("head-taken", "registration"),
            Self::CannotDecide(CannotDecide::NoReason) | Self::NoReason => ("no-reason", "reason"),
            Self::NotNow(_) => ("not-now", "registration"),
            Self::ChangedMeanwhile => ("changed-meanwhile", "edition"),
            Self::NothingChanges => ("nothing-changes", "form"),
            Self::NoGround => ("no-ground", "ground"),
            Self::WrongGround => ("wrong-ground", "ground"),
            Self::HowMany(_) => ("how-many", "registrations"),
            Self::These(_) => ("these", "registrations"),
            Self::NotATerm(_) => ("not-a-term", "last"),
            Self::NotAGroup(_) => ("not-a-group", "reach"),
            Self::Decided { approved: true, .. } => ("decided-approved", "registration"),
            Self::Decided { .. } => ("decided-rejected", "registration"),
            Self::NoSource => ("no-source", "source"),
            Self::NotThen(NotThen::Future) => ("not-then-future", "at"),
            Self::NotThen(NotThen::Closed { .. }) => ("not-then-closed", "at"),
            Self::NoTag => ("no-tag", "tag"),
            Self::TagTaken => ("tag-taken", "tag"),
            Self::NoWalkIns => ("no-walk-ins", "meeting"),
            Self::NoLetter => ("no-letter", "accreditation"),
            Self::LetterTooLarge(_) => ("letter-too-large", "accreditation"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<crate::permissions::NotAllowed> for NotThisRegistration {
    fn from(refused: crate::permissions::NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<store::StoreError> for NotThisRegistration {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<crate::chance::NoChance> for NotThisRegistration {
    fn from(error: crate::chance::NoChance) -> Self {
        Self::Failed(error.into())
    }
}
