//! What one may see of registrations: one's own, what one owes, what waits at one's desk, who takes part, and who is at the door.

mod desk;
mod door;
mod mine;
mod owed;
mod participants;

pub(super) use desk::deadline_of;
pub use desk::{Desk, Waiting, desk};
pub use door::{Places, Today, at_door, attendance, door_day, door_list, exemption, letter, places};
pub(super) use mine::open;
pub use mine::{Open, Sight, asked, history, mine, registration, story};
pub use owed::{Owed, What, owed};
pub use participants::{Page, Published, Statistics, counts, participants, published, statistics};
