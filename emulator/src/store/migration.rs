//! The steps that bring tables up to date.
//!
//! A table of one row holds the version: the number of steps that were taken. Whoever holds that row, or the file, takes
//! the steps that are missing.

use super::error::OpenError;

/// The steps for SQLite, oldest first. A step that was released never changes.
pub(super) const SQLITE: &[&str] = &[include_str!("../../migrations/sqlite/0001_applications.sql")];

/// The steps for PostgreSQL, oldest first. A step that was released never changes.
pub(super) const POSTGRES: &[&str] =
    &[include_str!("../../migrations/postgres/0001_applications.sql")];

/// Makes the table of versions.
pub(super) const CREATE: &str = "CREATE TABLE IF NOT EXISTS schema_version \
     (only_row INTEGER PRIMARY KEY, version BIGINT NOT NULL)";

/// Makes its row.
pub(super) const START: &str =
    "INSERT INTO schema_version (only_row, version) VALUES (1, 0) ON CONFLICT DO NOTHING";

/// The version.
pub(super) const VERSION: &str = "SELECT version FROM schema_version";

/// Says that these many steps were taken.
pub(super) const FINISH: &str = "UPDATE schema_version SET version = $1";

/// The steps that tables of this version lack.
pub(super) fn missing(
    steps: &'static [&'static str],
    found: i64,
) -> Result<&'static [&'static str], OpenError> {
    let taken = usize::try_from(found).ok().and_then(|found| steps.get(found..));
    taken.ok_or(OpenError::NewerSchema { found, known: version(steps) })
}

/// The version after these steps.
pub(super) fn version(steps: &[&str]) -> i64 {
    i64::try_from(steps.len()).expect("there are few steps")
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: &[&str] = &["first", "second"];

    #[test]
    fn old_tables_lack_the_newer_steps() {
        assert_eq!(missing(STEPS, 0).unwrap(), STEPS);
        assert_eq!(missing(STEPS, 1).unwrap(), ["second"]);
        assert!(missing(STEPS, 2).unwrap().is_empty());
    }

    #[test]
    fn newer_tables_are_refused() {
        let error = missing(STEPS, 3).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the tables have version 3, but this release knows version 2 at most; \
             start a newer release"
        );
    }
}
