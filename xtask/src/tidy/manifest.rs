//! The dependencies that a `Cargo.toml` names.

use toml::{Table, Value};

use super::source_file::SourceFile;

/// One dependency of any kind: normal, for development or for building, for any target.
#[derive(Debug)]
pub struct Dependency {
    /// The name of the package.
    pub package: String,
    /// The folder it is taken from, when it is a folder.
    pub path: Option<String>,
    /// The line that names it, from 1.
    pub line: usize,
}

/// Every dependency of a manifest; none when it is not TOML, which cargo reports better.
pub fn dependencies(manifest: &SourceFile) -> Vec<Dependency> {
    let table: Table = toml::from_str(manifest.text()).unwrap_or_default();
    let mut found = Vec::new();
    collect(&table, manifest, &mut found);
    found
}

fn collect(table: &Table, manifest: &SourceFile, found: &mut Vec<Dependency>) {
    for (key, value) in table {
        let Some(inner) = value.as_table() else { continue };
        if key.ends_with("dependencies") {
            found.extend(inner.iter().map(|(name, value)| dependency(name, value, manifest)));
        } else {
            collect(inner, manifest, found);
        }
    }
}

fn dependency(name: &str, value: &Value, manifest: &SourceFile) -> Dependency {
    let text = |key| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let line = manifest.lines().find(|(_, line)| line.trim_start().starts_with(name));
    Dependency {
        package: text("package").unwrap_or_else(|| name.to_owned()),
        path: text("path"),
        line: line.map_or(1, |(number, _)| number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_dependency_is_seen() {
        let text = "[dependencies]\na = \"1\"\nb = { package = \"c\", path = \"../c\" }\n\
            [target.'cfg(unix)'.dev-dependencies]\nd = \"1\"\n";
        let found = dependencies(&SourceFile::new("Cargo.toml", text));
        let names: Vec<&str> = found.iter().map(|dependency| dependency.package.as_str()).collect();
        assert_eq!(names, ["a", "c", "d"]);
        assert_eq!(found[1].path.as_deref(), Some("../c"));
        assert_eq!(found[2].line, 5);
    }
}
