//! Finds keys of a configuration that nothing reads.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::place::{ConfigError, Text};

/// The tables of a configuration, each with its keys.
const TABLES: [(&str, &[&str]); 4] = [
    ("account", &["id", "ak", "sk", "tokens", "projects"]),
    ("instance", &["api", "id", "project"]),
    ("quota", &["apig", "rtc", "roma", "ims"]),
    ("limits", &["body_bytes", "header_bytes", "skew_seconds"]),
];

/// Refuses the first key that is not known.
pub(super) fn check(text: Text<'_>) -> Result<(), ConfigError> {
    let document = DeTable::parse(text.text).map_err(|error| text.refused(&error))?;
    for (key, value) in document.get_ref() {
        let name: &str = key.get_ref();
        let Some((_, known)) = TABLES.iter().find(|(table, _)| *table == name) else {
            let tables = TABLES.map(|(table, _)| table);
            return Err(unknown(text, key.span(), "there is no key", name, &tables));
        };
        for table in tables(value.get_ref()) {
            if let Some((key, _)) =
                table.iter().find(|(key, _)| !known.contains(&key.get_ref().as_ref()))
            {
                let has = format!("`{name}` has no key");
                return Err(unknown(text, key.span(), &has, key.get_ref(), known));
            }
        }
    }
    Ok(())
}

/// The tables that a value is made of. What is none is refused when the values are read.
fn tables<'a, 'b>(value: &'a DeValue<'b>) -> Vec<&'a DeTable<'b>> {
    match value {
        DeValue::Table(table) => vec![table],
        DeValue::Array(items) => {
            items.iter().filter_map(|item| item.get_ref().as_table()).collect()
        }
        _ => Vec::new(),
    }
}

fn unknown(
    text: Text<'_>,
    span: Range<usize>,
    what: &str,
    name: &str,
    known: &[&str],
) -> ConfigError {
    let nearest = known
        .iter()
        .map(|key| (strsim::jaro_winkler(name, key), key))
        .max_by(|(one, _), (other, _)| one.total_cmp(other));
    let hint = match nearest {
        Some((likeness, key)) if likeness > 0.8 => format!("did you mean `{key}`?"),
        _ => format!("it has `{}`", known.join("`, `")),
    };
    text.at(span, format!("{what} `{name}`; {hint}"))
}
