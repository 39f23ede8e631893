//! Members: who takes part, and what each category may do, as data with its clause.

mod category;
mod countries;
mod country;
mod member;
mod rights;
#[cfg(test)]
pub(crate) mod tests;

pub use category::Category;
pub use countries::{Countries, Flag, Income, Named, On};
pub use country::{Country, NotACountry, Region, Regions};
pub use member::{Member, NotAMember};
pub use rights::{Entitled, Line, NotEntitled, Right, Rights, Within};
