//! For build scripts: the modules of a crate, written where Cargo wants what a build script makes.

use crate::disk;
use crate::report::{Diagnostic, Severity};
use crate::source::SourceSet;
use crate::{GeneratedFile, Modules, Options, generate};
use std::env;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::exit;

/// Makes the modules of a document, for a crate whose `lib.rs` is
/// `include!(concat!(env!("OUT_DIR"), "/lib.rs"));`.
///
/// The document's path is as seen from the package's folder. The crate needs `specwright-runtime` among its dependencies and
/// the features of a generated manifest. Cargo runs the script again when the document or a file
/// that it refers to changes, and shows what the generator warns of. Where the document is at fault, the script fails with the report.
pub fn build(document: impl AsRef<Path>) {
    let sources = disk::read_sources(document.as_ref()).unwrap_or_else(|error| fail(&error));
    for file in sources.files() {
        tell(&format!("cargo::rerun-if-changed={}", sources.name(file)));
    }
    let options = Options {
        version: package("CARGO_PKG_VERSION"),
        ..Options::new(package("CARGO_PKG_NAME"), document.as_ref().to_string_lossy())
    };
    build_with(&sources, &options);
}

/// The same of sources that the script has read itself, made in another way; where the runtime is found is for the manifest
/// to say, and what Cargo runs the script again for is for the script.
///
/// Features are those of the crate that is built: only where [`Modules::Tag`] asks for it are modules spread over tags, and
/// then its manifest has to have a feature for each.
pub fn build_with(sources: &SourceSet, options: &Options) {
    let modules = laid_out(options.modules);
    let outcome = generate(sources, &Options { modules, ..options.clone() });
    let warnings = outcome.report.diagnostics().into_iter();
    warnings.filter(|found| found.severity == Severity::Warning).for_each(|found| {
        tell(&format!("cargo::warning={}", in_one_line(found, sources)));
    });
    let Some(files) = outcome.files else { fail(&outcome.report.to_text(sources)) };
    let folder = PathBuf::from(package("OUT_DIR"));
    let modules: Vec<GeneratedFile> = files.into_iter().filter_map(module).collect();
    disk::write_crate(&folder, &modules).unwrap_or_else(|error| fail(&error));
}

/// How modules are laid out whose features nobody but the script's author can state.
fn laid_out(modules: Modules) -> Modules {
    match modules {
        Modules::BySize | Modules::One => Modules::One,
        Modules::Tag => Modules::Tag,
    }
}

/// A file of the crate's sources, as it stands outside of a package.
fn module(file: GeneratedFile) -> Option<GeneratedFile> {
    let path = file.path.strip_prefix("src/")?.to_owned();
    // What is included has no place for what is said of that which it is included in.
    let text = if path == "lib.rs" { without_inner(&file.text) } else { file.text };
    Some(GeneratedFile { path, text })
}

/// The text without its lines of documentation and its attributes about the whole of it.
fn without_inner(text: &str) -> String {
    let is_inner = |line: &str| line.starts_with("//!") || line.starts_with("#![");
    text.split_inclusive('\n').filter(|line| !is_inner(line)).collect()
}

fn in_one_line(found: &Diagnostic, sources: &SourceSet) -> String {
    let span = found.span();
    let message = found.message.replace(['\r', '\n'], " ");
    format!("{}:{}:{}: {message} [{}]", sources.name(span.file), span.line, span.column, found.code)
}

/// What Cargo tells a build script by an environment variable.
fn package(variable: &str) -> String {
    env::var(variable)
        .unwrap_or_else(|_| fail(&format!("{variable} is not set: this is for build scripts")))
}

/// Says something to Cargo, which reads standard output.
#[expect(clippy::print_stdout, reason = "build scripts speak to Cargo by standard output")]
fn tell(instruction: &str) {
    println!("{instruction}");
}

/// Ends the script; Cargo shows why.
fn fail(why: &dyn Display) -> ! {
    eprintln!("{why}");
    exit(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_included_says_nothing_of_the_crate_around_it() {
        let file = |text: &str| GeneratedFile { path: "src/lib.rs".into(), text: text.into() };
        let text =
            "// Made.\n//! Docs.\n#![recursion_limit = \"512\"]\n#[cfg(test)]\npub mod types;\n";
        let module = module(file(text)).map(|module| module.text);
        assert_eq!(module.as_deref(), Some("// Made.\n#[cfg(test)]\npub mod types;\n"));
    }

    #[test]
    fn only_who_asks_for_modules_of_tags_needs_their_features() {
        assert_eq!(laid_out(Modules::default()), Modules::One);
        assert_eq!(laid_out(Modules::Tag), Modules::Tag);
    }
}
