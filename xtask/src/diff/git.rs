//! What git knows: revisions, and files as they were.

use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::repository::Repository;

/// A revision to read files from.
#[derive(Debug)]
pub struct Revision<'a> {
    repository: &'a Repository,
    /// The full name of the commit.
    commit: String,
}

impl<'a> Revision<'a> {
    /// The named revision; without a name, where the work left `origin/main`, else the last commit.
    pub fn find(repository: &'a Repository, name: Option<&str>) -> Result<Self> {
        let commit = match name {
            Some(name) => commit(repository, name)
                .with_context(|| format!("git knows no revision {name:?}"))?,
            None => fork(repository)
                .or_else(|_| commit(repository, "HEAD"))
                .context("there is no commit to compare with")?,
        };
        Ok(Self { repository, commit })
    }

    /// The beginning of the commit's name, enough for people.
    pub fn short(&self) -> &str {
        self.commit.get(..10).unwrap_or(&self.commit)
    }

    /// The name of a file of this revision, as git spells it.
    pub fn name_of(&self, path: &str) -> String {
        format!("{}:{path}", self.short())
    }

    /// The text of a file, or nothing when the revision has no such file.
    pub fn text(&self, path: &str) -> Result<Option<String>> {
        let listed = git(self.repository, &["ls-tree", "--name-only", &self.commit, "--", path])?;
        if listed.trim().is_empty() {
            return Ok(None);
        }
        git(self.repository, &["show", &format!("{}:{path}", self.commit)]).map(Some)
    }
}

fn commit(repository: &Repository, name: &str) -> Result<String> {
    let wanted = format!("{name}^{{commit}}");
    let commit =
        git(repository, &["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
    Ok(commit.trim().to_owned())
}

fn fork(repository: &Repository) -> Result<String> {
    Ok(git(repository, &["merge-base", "HEAD", "origin/main"])?.trim().to_owned())
}

/// Runs git in the repository's folder, whatever repository a hook around this process is about.
fn git(repository: &Repository, words: &[&str]) -> Result<String> {
    let mut command = Command::new("git");
    for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
        command.env_remove(name);
    }
    process::read(command.current_dir(repository.root()).args(words))
}

#[cfg(test)]
pub mod testing {
    //! A small repository for the tests that ask git.

    use std::fs;
    use std::path::Path;

    use super::{Repository, git};

    /// A repository of its own in a folder of its own.
    pub struct Clone {
        repository: Repository,
    }

    impl Clone {
        /// An empty repository; tests that run side by side need different names.
        pub fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            let clone = Self { repository: Repository::at(&folder) };
            clone.git(&["init", "--quiet", "--initial-branch=main"]);
            clone
        }

        /// The repository as chores know it.
        pub fn repository(&self) -> &Repository {
            &self.repository
        }

        /// Writes a file.
        pub fn write(&self, path: &str, text: &str) {
            let file = self.repository.path(path);
            fs::create_dir_all(file.parent().unwrap_or(Path::new("."))).unwrap();
            fs::write(file, text).unwrap();
        }

        /// Commits everything.
        pub fn commit(&self) {
            self.git(&["add", "--all"]);
            let author = [
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.com",
                "-c",
                "commit.gpgsign=false",
            ];
            self.git(
                &[&author[..], &["commit", "--quiet", "--no-verify", "--message=a test"]].concat(),
            );
        }

        fn git(&self, words: &[&str]) {
            git(&self.repository, words).unwrap();
        }
    }

    impl Drop for Clone {
        fn drop(&mut self) {
            // What is left behind lies in the system's folder for temporary files.
            let _ = fs::remove_dir_all(self.repository.root());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::testing::Clone;
    use super::*;

    #[test]
    fn a_file_is_read_as_it_was() {
        let clone = Clone::new("as-it-was");
        clone.write("a.txt", "then\n");
        clone.commit();
        clone.write("a.txt", "now\n");
        let revision = Revision::find(clone.repository(), None).unwrap();
        assert_eq!(revision.text("a.txt").unwrap().as_deref(), Some("then\n"));
        assert_eq!(revision.text("b.txt").unwrap(), None);
    }

    #[test]
    fn an_unknown_revision_is_refused_by_name() {
        let clone = Clone::new("unknown");
        clone.write("a.txt", "");
        clone.commit();
        let error = Revision::find(clone.repository(), Some("nowhere")).unwrap_err();
        assert_eq!(error.to_string(), "git knows no revision \"nowhere\"");
    }

    #[test]
    fn a_repository_without_a_commit_has_nothing_to_compare_with() {
        let clone = Clone::new("no-commit");
        assert!(Revision::find(clone.repository(), None).is_err());
    }
}
