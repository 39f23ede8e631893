//! The one module that knows that there are two engines.

use std::{sync::Once, time::Duration};

use sqlx::{Any, AnyPool, Executor, any::AnyPoolOptions, migrate::Migrator};

use super::StoreError;

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// A change that is made whole or not at all.
pub type Transaction = sqlx::Transaction<'static, Any>;

/// The open database.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    writes_wait: bool,
}

impl Store {
    /// Opens the database at `address`: `postgres://…`, or the path of an SQLite file, which is made if it is not there.
    /// SQLite keeps its promise through a power cut: an acknowledged change has reached the disk.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        let postgres = address.starts_with("postgres://") || address.starts_with("postgresql://");
        if !postgres && address.contains("://") {
            return Err(StoreError::UnknownEngine(address.to_owned()));
        }
        let url = if postgres { address.to_owned() } else { format!("sqlite://{address}?mode=rwc") };
        let options = AnyPoolOptions::new().max_connections(8).acquire_timeout(Duration::from_secs(30));
        let options = if postgres {
            options
        } else {
            options.after_connect(|connection, _| {
                Box::pin(async move {
                    for setting in [
                        "journal_mode = WAL",
                        "synchronous = FULL",
                        "foreign_keys = ON",
                        "busy_timeout = 30000",
                        "secure_delete = ON",
                    ] {
                        connection.execute(sqlx::AssertSqlSafe(format!("PRAGMA {setting}"))).await?;
                    }
                    Ok(())
                })
            })
        };
        let pool = options.connect(&url).await?;
        let migrator = if postgres { &POSTGRES } else { &SQLITE };
        migrator.run(&pool).await?;
        Ok(Self { pool, writes_wait: !postgres })
    }

    /// Begins a change. On SQLite it takes the writer's turn at once, so that two writers wait for each other rather than fail.
    pub async fn begin(&self) -> Result<Transaction, StoreError> {
        Ok(if self.writes_wait {
            self.pool.begin_with("BEGIN IMMEDIATE").await?
        } else {
            self.pool.begin().await?
        })
    }

    /// Leaves no trace of what was forgotten in the files of the database: what is free is written over. PostgreSQL does so by itself.
    pub async fn scrub(&self) -> Result<(), StoreError> {
        if self.writes_wait {
            for order in ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"] {
                self.pool.execute(order).await?;
            }
        }
        Ok(())
    }

    /// For reading outside a change.
    pub(crate) fn pool(&self) -> &AnyPool {
        &self.pool
    }

    /// Closes every connection and waits for it.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Makes a schema of its own in a PostgreSQL and gives the address that leads there, so that several houses share one
/// server.
pub async fn make_schema(address: &str, schema: &str) -> Result<String, StoreError> {
    sqlx::any::install_default_drivers();
    let pool = AnyPool::connect(address).await?;
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&pool).await?;
    pool.close().await;
    Ok(format!("{address}?options=-csearch_path%3D{schema}"))
}

/// The names of the migrations of both engines, which must agree.
#[cfg(test)]
pub(crate) fn migrations() -> [Vec<String>; 2] {
    [&SQLITE, &POSTGRES].map(|migrator| {
        migrator.iter().map(|step| format!("{}_{}", step.version, step.description)).collect()
    })
}
