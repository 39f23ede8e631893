//! What can go wrong below: the driver, or what stands in the tables.

/// Why the store could not answer.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address names no engine that we know.
    #[error("{0:?} is no database: give a file, or an address that begins with postgres://")]
    UnknownEngine(String),
    /// The engine failed, or could not be reached.
    #[error("the database failed: {0}")]
    Driver(#[from] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("the tables could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// What stands in a row contradicts what we know of it.
    #[error("{table}.{column} of {row} holds what cannot be: {reason}")]
    Contradiction {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The key of the row.
        row: String,
        /// What is wrong.
        reason: String,
    },
}
