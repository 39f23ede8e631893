//! Civil dates, clock times and zones: what a deadline is made of.

mod clock_time;

pub use clock_time::ClockTime;
