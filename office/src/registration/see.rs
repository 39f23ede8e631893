//! What one may see of registrations: one's own, what waits at one's desk, who takes part.

mod desk;
mod mine;
mod participants;

pub use desk::{Desk, Waiting, desk};
pub use mine::{Open, Sight, asked, history, mine, registration};
pub use participants::{Page, Published, Statistics, counts, participants, published, statistics};
