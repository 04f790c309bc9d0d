//! Packages are named, not the hosts that serve them: every machine has its own way to a registry.

use super::{Finding, Rule, Tree, lines_with};

/// No file names a registry's host.
pub const RULE: Rule =
    Rule { name: "registry-hosts", promise: "no file names the host of a package registry", run };

/// Written in two parts, so that this file passes its own rule.
const HOSTS: [&str; 6] = [
    concat!("registry.", "npmjs"),
    concat!("pypi.", "org"),
    concat!("python", "hosted.org"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("deb.", "debian.org"),
];

/// The one source that cargo itself writes into lock files.
const SOURCE: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";

fn run(tree: &Tree) -> Vec<Finding> {
    tree.files()
        .flat_map(|file| {
            if file.path().ends_with("Cargo.lock") {
                sources(file)
            } else {
                lines_with(file, &HOSTS)
            }
        })
        .collect()
}

fn sources(file: &super::SourceFile) -> Vec<Finding> {
    let foreign = file.lines().filter(|(_, line)| line.starts_with("source = ") && *line != SOURCE);
    foreign.map(|(number, line)| Finding::new(file.path(), number, line)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    #[test]
    fn every_host_is_found() {
        for host in HOSTS {
            assert_eq!(findings(&RULE, &[("notes.md", host)]), ["notes.md:1"]);
        }
    }

    #[test]
    fn a_lock_file_names_the_common_registry_only() {
        let text = format!("{SOURCE}\nsource = \"git+https://example.com/x\"\n");
        assert_eq!(findings(&RULE, &[("xtask/Cargo.lock", &text)]), ["xtask/Cargo.lock:2"]);
    }
}
