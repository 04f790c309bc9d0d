//! Where files are read from: a revision, or the working tree.

use std::fs;
use std::io::ErrorKind;

use anyhow::{Context, Result};

use super::git::Revision;
use crate::repository::Repository;

/// One side of a comparison.
#[derive(Debug)]
pub enum Side<'a> {
    /// Files as git keeps them; the working tree is not touched.
    Revision(Revision<'a>),
    /// Files as they lie there now.
    WorkingTree(&'a Repository),
}

impl<'a> Side<'a> {
    /// The side that is named, or the working tree.
    pub fn find(repository: &'a Repository, name: Option<&str>) -> Result<Self> {
        match name {
            Some(name) => Revision::find(repository, Some(name)).map(Self::Revision),
            None => Ok(Self::WorkingTree(repository)),
        }
    }

    /// What people call the side.
    pub fn shown(&self) -> &str {
        match self {
            Self::Revision(revision) => revision.short(),
            Self::WorkingTree(_) => "the working tree",
        }
    }

    /// The text of a file, or nothing when there is no such file.
    pub fn text(&self, path: &str) -> Result<Option<String>> {
        match self {
            Self::Revision(revision) => revision.text(path),
            Self::WorkingTree(repository) => match fs::read_to_string(repository.path(path)) {
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                read => read.map(Some).with_context(|| format!("cannot read {path}")),
            },
        }
    }
}
