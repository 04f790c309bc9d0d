//! What a generated crate costs those who want its types alone.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use super::{Outcome, Session, Step};
use crate::process;
use crate::registry::Registry;

/// The dependencies of the generated crates without features.
pub const STEP: Step =
    Step { name: "light", promise: "types alone cost the listed packages only", run };

/// One package name a line; `#` begins a comment.
const ALLOWED: &str = "xtask/light.txt";

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let allowed = allowed(session)?;
    let mut outcome = Outcome::Passed;
    for api in Registry::read(session.repository)?.apis() {
        let heavy: Vec<String> =
            packages(session, &api.crate_name)?.difference(&allowed).cloned().collect();
        if !heavy.is_empty() {
            outcome = Outcome::Failed;
            let names = heavy.join(", ");
            writeln!(
                session.output,
                "{} costs packages that {ALLOWED} does not list: {names}",
                api.crate_name
            )?;
        }
    }
    Ok(outcome)
}

fn allowed(session: &Session<'_>) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(session.repository.path(ALLOWED))
        .with_context(|| format!("cannot read {ALLOWED}"))?;
    Ok(names(&text))
}

/// Everything below the crate itself.
fn packages(session: &Session<'_>, crate_name: &str) -> Result<BTreeSet<String>> {
    let mut cargo = process::cargo(session.repository);
    cargo.args(["tree", "--quiet", "-e", "normal", "--prefix", "none", "--no-default-features"]);
    let tree = process::read(cargo.args(["-p", crate_name]))?;
    let mut packages = names(&tree);
    packages.remove(crate_name);
    Ok(packages)
}

/// The first word of each line that is neither empty nor a comment.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.lines().filter_map(|line| line.split_whitespace().next());
    words.filter(|word| !word.starts_with('#')).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_one_package() {
        let found = names("# why\nserde v1.0.228\n\njiter v0.19.0 (*)\n");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["jiter", "serde"]);
    }
}
