//! Templates as a router holds them: with whole segments only.

use super::{captures, is_shared};
use std::collections::HashMap;

/// Whether a parameter of a template shares its segment.
#[cfg(feature = "server")]
pub(crate) fn has_shared_segment(template: &str) -> bool {
    template.split('/').any(is_shared)
}

/// Whether a segment of a path fits one of a template.
pub(crate) fn segment_fits(part: &str, raw: &str) -> bool {
    match part {
        _ if is_shared(part) => captures(part, raw).is_some(),
        _ => part.starts_with('{') || part == raw,
    }
}

/// How many bytes of a path a template has literally, if the path fits it.
#[must_use]
pub fn fits(template: &str, path: &str) -> Option<usize> {
    let (mut parts, mut segments) = (template.split('/'), path.split('/'));
    let mut literal = 0;
    loop {
        match (parts.next(), segments.next()) {
            (None, None) => return Some(literal),
            (Some(part), Some(raw)) if segment_fits(part, raw) => literal += literal_in(part),
            _ => return None,
        }
    }
}

fn literal_in(part: &str) -> usize {
    let names = super::parts(part).into_iter().map(|part| match part {
        super::Part::Literal(text) => text.len(),
        super::Part::Parameter(_) => 0,
    });
    names.sum()
}

/// The template with `{}` for every segment that has a parameter.
#[must_use]
pub fn shape(template: &str) -> String {
    let parts = template.split('/').map(|part| match part {
        _ if is_rest(part) => part,
        _ if part.contains('{') => "{}",
        _ => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// Whether a segment stands for all that are left, as a template written by hand may have it.
fn is_rest(part: &str) -> bool {
    part.starts_with("{*")
}

/// The names of captures: a router wants one name for all that may stand in one place.
#[derive(Debug, Default)]
pub struct Captures(HashMap<String, String>);

impl Captures {
    /// The route of a template. A segment is named after the first parameter that the place was given for.
    pub fn route(&mut self, template: &str) -> String {
        let (mut route, mut place) = (String::new(), String::new());
        for (depth, part) in template.split('/').enumerate() {
            let separator = if depth == 0 { "" } else { "/" };
            let known = shape(part);
            place = format!("{place}{separator}{known}");
            route.push_str(separator);
            if known == "{}" {
                let name = self.0.entry(place.clone()).or_insert_with(|| name(part, depth));
                route.push_str(&format!("{{{name}}}"));
            } else {
                route.push_str(part);
            }
        }
        route
    }
}

/// The name of a segment's first parameter, if a router takes it.
fn name(part: &str, depth: usize) -> String {
    let is_plain = |name: &&str| {
        name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
    };
    let name = part.split(['{', '}']).nth(1).filter(is_plain).filter(|name| !name.is_empty());
    name.map_or_else(|| format!("segment{depth}"), str::to_owned)
}
