//! `--watch`: makes the crates again whenever a document changes.

use super::job::{self, Job};
use super::{Arguments, all};
use crate::command::Ending;
use notify::event::{Event, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::io::{Result, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

/// How long changes are gathered after the first: editors write a file in several steps.
const SETTLING: Duration = Duration::from_millis(50);

/// The endings of files whose change matters.
const ENDINGS: [&str; 4] = ["json", "toml", "yaml", "yml"];

/// Makes the crates now and after each change; ends only where there is nothing to begin with, or nothing can be watched.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    if let Err(ending) = job::jobs(arguments) {
        return Ok(ending);
    }
    loop {
        // What is to be watched may be another folder after a change of specwright.toml.
        let jobs = match job::jobs(arguments) {
            Ok(jobs) => jobs,
            Err(Ending::Unusable(why)) => {
                writeln!(err, "specwright: {why}")?;
                Vec::new()
            }
            Err(ending) => return Ok(ending),
        };
        let folders = folders(arguments, &jobs);
        let (_watcher, changes) = match watched(&folders) {
            Ok(watched) => watched,
            Err(error) => return Ok(Ending::unusable(error)),
        };
        if let Ending::Unusable(why) = all(&jobs, arguments, out, err)? {
            writeln!(err, "specwright: {why}")?;
        }
        writeln!(err, "watching {} for changes", shown(&folders))?;
        let crates: Vec<PathBuf> = jobs.iter().map(|job| absolute(&job.out)).collect();
        if wait(&changes, &crates).is_none() {
            return Ok(Ending::Unusable("the folders can no longer be watched".to_owned()));
        }
    }
}

/// The folders of the documents, and of the file that lists them.
fn folders(arguments: &Arguments, jobs: &[Job]) -> BTreeSet<PathBuf> {
    let config = arguments.spec.is_none().then(|| job::config_path(arguments));
    let files = jobs.iter().map(|job| job.spec.clone()).chain(config);
    files.filter_map(|file| Some(absolute(&file).parent()?.to_owned())).collect()
}

/// What tells of changes below the folders, for as long as the watcher lives.
fn watched(
    folders: &BTreeSet<PathBuf>,
) -> notify::Result<(RecommendedWatcher, Receiver<notify::Result<Event>>)> {
    let (sender, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender)?;
    folders.iter().try_for_each(|folder| watcher.watch(folder, RecursiveMode::Recursive))?;
    Ok((watcher, changes))
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn shown(folders: &BTreeSet<PathBuf>) -> String {
    folders.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", ")
}

/// Waits for a change that matters, and for those that follow at once.
fn wait(changes: &Receiver<notify::Result<Event>>, crates: &[PathBuf]) -> Option<()> {
    while !matters(&changes.recv().ok()?, crates) {}
    while changes.recv_timeout(SETTLING).is_ok() {}
    Some(())
}

/// Whether something was written that a crate may be made of; what was made is none of it.
fn matters(change: &notify::Result<Event>, crates: &[PathBuf]) -> bool {
    let Ok(Event { kind, paths, .. }) = change else { return true };
    let is_source = |path: &PathBuf| {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        ENDINGS.contains(&&*ending) && !crates.iter().any(|made| path.starts_with(made))
    };
    !matches!(kind, EventKind::Access(_)) && paths.iter().any(is_source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, ModifyKind};

    #[test]
    fn only_what_is_written_outside_of_the_crates_matters() {
        let written = EventKind::Modify(ModifyKind::Any);
        let read = EventKind::Access(AccessKind::Any);
        for (kind, path, expected) in [
            (written, "/apis/pets.yaml", true),
            (written, "/apis/parts/pet.json", true),
            (read, "/apis/pets.yaml", false),
            (written, "/apis/pets/Cargo.toml", false),
            (written, "/apis/notes.md", false),
        ] {
            let change = Ok(Event::new(kind).add_path(PathBuf::from(path)));
            assert_eq!(matters(&change, &[PathBuf::from("/apis/pets")]), expected, "{path}");
        }
    }
}
