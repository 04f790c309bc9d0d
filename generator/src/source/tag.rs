//! Tags of YAML, which say what a value is.

use saphyr_parser::Tag;

/// The tags of the core schema of YAML 1.2.
const CORE: [&str; 7] = ["bool", "float", "int", "map", "null", "seq", "str"];

/// Whether a tag is the one of the core schema that has this name.
pub(super) fn is_core(tag: &Tag, name: &str) -> bool {
    let verbatim =
        || tag.handle.is_empty() && tag.suffix.strip_prefix("tag:yaml.org,2002:") == Some(name);
    (tag.is_yaml_core_schema() && tag.suffix == name) || verbatim()
}

/// Whether a tag is one of the core schema.
pub(super) fn is_known(tag: &Tag) -> bool {
    CORE.iter().any(|name| is_core(tag, name))
}

/// Whether a tag is a mere `!`: a scalar is a text, whatever it looks like.
pub(super) fn is_bare(tag: &Tag) -> bool {
    tag.handle.is_empty() && tag.suffix == "!"
}

/// A tag as documents write it.
pub(super) fn written(tag: &Tag) -> String {
    match tag.handle.as_str() {
        _ if tag.is_yaml_core_schema() => format!("!!{}", tag.suffix),
        "" => format!("!<{}>", tag.suffix),
        _ => tag.to_string(),
    }
}
