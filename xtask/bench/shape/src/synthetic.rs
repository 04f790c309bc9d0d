//! Crates that are made up: the same 500 types in every shape.

mod derives;
mod lean;
mod limits;
mod pull;

use std::path::Path;

/// How many types each crate has.
pub(crate) const TYPES: u32 = 500;

/// One way to write the types.
pub(crate) struct Shape {
    /// What the report calls it.
    pub(crate) name: &'static str,
    /// The folder and package of its crate.
    pub(crate) folder: &'static str,
    /// Its files below `src`.
    pub(crate) files: Vec<(&'static str, String)>,
    /// Which violations it can tell.
    pub(crate) violations: &'static str,
}

impl Shape {
    /// The lines of `types.rs`, which is what a reviewer reads.
    pub(crate) fn lines_read(&self) -> f64 {
        self.lines(|name| name == "types.rs")
    }

    /// The lines of all other files, which are folded in a review.
    pub(crate) fn lines_folded(&self) -> f64 {
        self.lines(|name| name != "types.rs")
    }

    fn lines(&self, wanted: impl Fn(&str) -> bool) -> f64 {
        let files = self.files.iter().filter(|(name, _)| wanted(name));
        files.map(|(_, text)| text.lines().map(|_| 1.0).sum::<f64>()).sum()
    }

    /// The manifest of the crate.
    pub(crate) fn manifest(&self, runtime: &Path) -> String {
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\n\
             specwright-runtime = {{ path = {runtime:?} }}\n",
            self.folder
        )
    }
}

/// All shapes; the first is what the others are compared with.
pub(crate) fn all() -> Vec<Shape> {
    let (types, wire) = (limits::types(), pull::wire());
    let bridge = pull::bridge();
    let shape = |name, folder, files, violations| Shape { name, folder, files, violations };
    vec![
        shape(
            "serde derives, no limits",
            "derives",
            with_library(vec![("types.rs", derives::types())]),
            "none",
        ),
        shape(
            "pull",
            "pull",
            with_library(vec![("types.rs", types.clone()), ("wire.rs", wire.clone())]),
            "all",
        ),
        shape(
            "pull + serde by bridge",
            "pull-bridge",
            with_library(vec![
                ("types.rs", types.clone()),
                ("wire.rs", format!("{wire}\n{bridge}")),
            ]),
            "all; serde: first",
        ),
        shape(
            "lean serde impls",
            "lean",
            with_library(vec![("types.rs", types.clone()), ("lean.rs", lean::impls())]),
            "first",
        ),
        shape(
            "pull + lean serde impls",
            "pull-lean",
            with_library(vec![("types.rs", types), ("wire.rs", wire), ("lean.rs", lean::impls())]),
            "all; serde: first",
        ),
    ]
}

/// Adds the `lib.rs` that names the other files.
fn with_library(mut files: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    let modules = files.iter().map(|(name, _)| name.trim_end_matches(".rs"));
    let lines = modules.map(|name| match name {
        "types" => "pub mod types;\n".to_owned(),
        _ => format!("mod {name};\n"),
    });
    let library = format!("//! Synthetic types.\n\n{}", lines.collect::<String>());
    files.push(("lib.rs", library));
    files
}

/// Every fifth type is an enumeration.
fn is_enumeration(index: u32) -> bool {
    index % 5 == 4
}

/// Joins a text for each type that is an object with one for each that is an enumeration.
fn for_each_type(object: impl Fn(u32) -> String, enumeration: impl Fn(u32) -> String) -> String {
    let texts = (0..TYPES)
        .map(|index| if is_enumeration(index) { enumeration(index) } else { object(index) });
    texts.collect::<Vec<_>>().join("\n")
}

/// The object that an object holds: the one before it, or in the first of each ten itself, so that no chain is long.
fn parent(index: u32) -> u32 {
    let before = if index.is_multiple_of(10) { index } else { index - 1 };
    if is_enumeration(before) { before - 1 } else { before }
}

/// The enumeration that an object holds.
fn kind(index: u32) -> u32 {
    index / 5 * 5 + 4
}
