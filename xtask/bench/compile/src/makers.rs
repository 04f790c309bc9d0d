//! What makes a part of a crate: ours, and other generators.

use crate::parts::Part;
use crate::{crates, repository};
use measure::Run;
use peers::{Peer, Sign};
use specwright::{Options, RuntimeSource, SourceSet};
use std::fs;
use std::io;
use std::path::Path;

/// Makes a crate of a document in a folder that is there. Gives whether it did.
type Make = dyn Fn(&Path, &Path) -> io::Result<bool>;

/// A generator that is asked for one part.
pub(crate) struct Maker {
    /// Its name and version.
    pub(crate) name: String,
    /// What the folders of its crates are named after.
    pub(crate) folder: String,
    /// The features by which its crates have the part.
    pub(crate) features: &'static str,
    /// How its crates show their operations.
    pub(crate) sign: Sign,
    /// Makes a crate.
    pub(crate) make: Box<Make>,
}

/// The generator that this program is built with.
pub(crate) fn ours(part: &Part) -> Maker {
    Maker {
        name: "specwright".to_owned(),
        folder: format!("{}-specwright", part.word),
        features: part.word,
        sign: part.sign,
        make: Box::new(specwright),
    }
}

/// Another generator, installed where it is absent.
///
/// # Errors
/// When it cannot be had.
pub(crate) fn other(part: &Part, peer: &'static Peer) -> io::Result<Maker> {
    let program = peer.tool.installed()?;
    let make = move |document: &Path, folder: &Path| {
        let mut command = peer.command(&program, document, folder)?;
        let is_made = Run::of(&mut command)?.status.success();
        if is_made {
            peer.pack(folder)?;
        }
        Ok(is_made)
    };
    Ok(Maker {
        name: peer.tool.name(),
        folder: format!("{}-{}", part.word, peer.tool.package),
        features: "",
        sign: peer.sign,
        make: Box::new(make),
    })
}

fn specwright(document: &Path, folder: &Path) -> io::Result<bool> {
    let runtime = repository().join("runtime").canonicalize()?;
    let name = document.file_name().unwrap_or_default().to_string_lossy();
    let options = Options {
        runtime: RuntimeSource::Path(runtime.to_string_lossy().into_owned()),
        has_testing: false,
        ..Options::new("measured", &*name)
    };
    let sources = SourceSet::new(&*name, fs::read(document)?);
    let Some(files) = specwright::generate(&sources, &options).files else { return Ok(false) };
    crates::write(folder, &files)?;
    Ok(true)
}
