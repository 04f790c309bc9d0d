//! The suites: where they stand, and how their groups become specimens.

mod draft4;
mod draft_2020_12;
mod read;

use std::path::Path;

use anyhow::Result;

use super::specimen::Specimen;
use read::Group;

/// One suite and the version of OpenAPI that carries it.
pub struct Suite {
    /// What one types after `cargo xtask jsts`.
    pub name: &'static str,
    /// The version that the documents name.
    pub openapi: &'static str,
    /// The folder below `../shared`.
    folder: &'static str,
    /// The specimens of one group.
    specimens: fn(&Group) -> Result<Vec<Specimen>>,
}

/// Every suite.
pub const ALL: &[Suite] = &[
    Suite { name: "3.0", openapi: "3.0.3", folder: "jsts", specimens: draft4::specimens },
    Suite {
        name: "3.1",
        openapi: "3.1.0",
        folder: "jsts-2020-12",
        specimens: draft_2020_12::specimens,
    },
];

impl Suite {
    /// The specimens of the files whose names hold the text, in the order of the files.
    pub fn read(&self, shared: &Path, only: &str) -> Result<Vec<Specimen>> {
        let mut specimens = Vec::new();
        for group in read::groups(&shared.join(self.folder), only)? {
            specimens.extend((self.specimens)(&group)?);
        }
        Ok(specimens)
    }
}
