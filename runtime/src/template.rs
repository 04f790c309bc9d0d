//! Templates of paths: which paths fit one, and what stands at its parameters.
//!
//! A parameter fills its segment, as in `/apps/{id}`, or shares it with other text, as in `/apps/{id}.json` and
//! `/compare/{base}...{head}`. A shared segment is split at the text between its parameters, where that comes first.

mod routing;

pub use routing::{Captures, fits, shape};
#[cfg(feature = "server")]
pub(crate) use routing::{has_shared_segment, segment_fits};

/// A part of a segment that is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    Literal(&'a str),
    Parameter(&'a str),
}

/// What stands at `{name}`, still encoded; `None` if the path has nothing there.
#[must_use]
pub fn raw_value<'a>(template: &str, path: &'a str, name: &str) -> Option<&'a str> {
    let (mut parts, mut raws) = (Some(template), Some(path));
    while let (Some(template), Some(path)) = (parts, raws) {
        let (part, more_parts) = first_segment(template);
        let (raw, more_raws) = first_segment(path);
        let inner = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
        if inner == Some(name) {
            return Some(raw);
        }
        (parts, raws) = (more_parts, more_raws);
    }
    shared_value(template, path, name)
}

/// What comes before the first `/`, and what comes after it.
fn first_segment(path: &str) -> (&str, Option<&str>) {
    match first_slash(path.as_bytes()) {
        Some(end) => (&path[..end], Some(&path[end + 1..])),
        None => (path, None),
    }
}

/// The place of the first `/`, looked for in eight bytes at once: every request asks this of its path.
fn first_slash(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (eights, rest) = bytes.as_chunks::<8>();
    for (place, eight) in eights.iter().enumerate() {
        // A slash becomes 0, and the lowest 0 is the only byte that surely borrows.
        let without = u64::from_le_bytes(*eight) ^ (ONES * b'/' as u64);
        let slashes = without.wrapping_sub(ONES) & !without & HIGH;
        if slashes != 0 {
            return Some(place * 8 + (slashes.trailing_zeros() / 8) as usize);
        }
    }
    let before = eights.len() * 8;
    rest.iter().position(|byte| *byte == b'/').map(|place| before + place)
}

#[cold]
fn shared_value<'a>(template: &str, path: &'a str, name: &str) -> Option<&'a str> {
    let mut pairs = template.split('/').zip(path.split('/'));
    pairs.find_map(|(part, raw)| {
        let captured = if is_shared(part) { captures(part, raw)? } else { return None };
        captured.into_iter().find(|(found, _)| *found == name).map(|(_, raw)| raw)
    })
}

/// The names of a template's parameters; `None` if a brace has no other, nothing stands between two parameters, or a
/// name begins with `*`, which routers have a meaning for.
#[must_use]
pub fn names(template: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    for segment in template.split('/') {
        let mut follows_a_parameter = false;
        for part in parts(segment) {
            match part {
                Part::Parameter(_) if follows_a_parameter => return None,
                Part::Parameter(name) if name.starts_with('*') || name.contains('{') => {
                    return None;
                }
                Part::Literal(text) if text.contains(['{', '}']) => return None,
                Part::Parameter(name) => names.push(name),
                Part::Literal(_) => {}
            }
            follows_a_parameter = matches!(part, Part::Parameter(_));
        }
    }
    Some(names)
}

/// Whether a segment of a template holds more than one parameter or one literal.
fn is_shared(part: &str) -> bool {
    let is_whole = part.starts_with('{') && part.find('}') == Some(part.len() - 1);
    part.contains('{') && !is_whole
}

/// Whether a parameter shares its segment.
#[cfg(feature = "client")]
pub(crate) fn shares_a_segment(template: &str, name: &str) -> bool {
    let is_here = |part: &str| parts(part).contains(&Part::Parameter(name));
    template.split('/').any(|part| is_shared(part) && is_here(part))
}

fn parts(segment: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while let Some((literal, (name, more))) =
        rest.split_once('{').and_then(|(literal, more)| Some((literal, more.split_once('}')?)))
    {
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        parts.push(Part::Parameter(name));
        rest = more;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    parts
}

/// What stands at the parameters of a shared segment; each takes at least one character.
fn captures<'t, 'a>(segment: &'t str, raw: &'a str) -> Option<Vec<(&'t str, &'a str)>> {
    let parts = parts(segment);
    let (mut found, mut rest) = (Vec::new(), raw);
    for (place, part) in parts.iter().enumerate() {
        let name = match part {
            Part::Literal(literal) => {
                rest = rest.strip_prefix(literal)?;
                continue;
            }
            Part::Parameter(name) => name,
        };
        let end = match parts[place + 1..] {
            [] => rest.len(),
            [Part::Literal(last)] => rest.strip_suffix(last)?.len(),
            [Part::Literal(next), ..] => {
                let first = rest.chars().next()?.len_utf8();
                first + rest[first..].find(next)?
            }
            [Part::Parameter(_), ..] => return None,
        };
        let (value, more) = rest.split_at(end);
        if value.is_empty() {
            return None;
        }
        found.push((*name, value));
        rest = more;
    }
    rest.is_empty().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &str, path: &str, name: &str, expected: Option<&str>) {
        assert_eq!(raw_value(template, path, name), expected, "{template} {path} {name}");
    }

    #[test]
    fn a_parameter_is_found_by_its_place_in_the_template() {
        let template = "/v2/{project_id}/apps/{app_id}";
        check(template, "/v2/p/apps/a%2Fb", "app_id", Some("a%2Fb"));
        check(template, "/v2//apps/a", "project_id", Some(""));
        check(template, "/v2/p", "app_id", None);
        check(template, "/v2/p/apps/a", "other", None);
    }

    #[test]
    fn the_first_slash_is_found_wherever_it_stands() {
        for text in ["", "/", "0/", "é/.0/", "aaaaaaaa/", "aaaaaaa/0", "aaaaaaaaaaaaaaa.", "../0//"]
        {
            let expected = text.bytes().position(|byte| byte == b'/');
            assert_eq!(first_slash(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn a_shared_segment_is_split_at_the_text_between() {
        check("/c/{base}...{head}", "/c/main...topic", "base", Some("main"));
        check("/c/{base}...{head}", "/c/main...topic", "head", Some("topic"));
        check("/c/{base}...{head}", "/c/a...b...c", "head", Some("b...c"));
        check("/c/{base}...{head}", "/c/...b", "base", None);
        check("/r/{id}.json", "/r/a.json.json", "id", Some("a.json"));
        check("/r/{id}.json", "/r/a.xml", "id", None);
        check("/r/v{major}.{minor}-x", "/r/v1.2-x", "minor", Some("2"));
        check("/r/{name}:run", "/r/a:run", "name", Some("a"));
    }

    #[test]
    fn names_are_those_in_braces_unless_a_segment_cannot_be_split() {
        assert_eq!(names("/a/{b}/{c}...{d}.json"), Some(vec!["b", "c", "d"]));
        assert_eq!(names("/a/:b"), Some(vec![]));
        for template in ["/{a}{b}", "/{a", "/a}", "/{{a}}", "/{a}-{b", "/{*a}"] {
            assert_eq!(names(template), None, "{template}");
        }
    }

    #[cfg(feature = "client")]
    #[test]
    fn only_a_parameter_beside_other_text_shares_its_segment() {
        let template = "/{a}/{b}.json";
        assert!(shares_a_segment(template, "b") && !shares_a_segment(template, "a"));
    }

    #[test]
    fn what_fits_is_counted_by_its_literal_text() {
        assert_eq!(fits("/r/{id}.json", "/r/a.json"), Some(6));
        assert_eq!(fits("/r/{id}", "/r/a.json"), Some(1));
        assert_eq!(fits("/r/{id}.json", "/r/a"), None);
        assert_eq!(fits("/r/{id}", "/r/a/b"), None);
    }

    #[test]
    fn a_route_has_one_name_for_each_place() {
        let mut captures = Captures::default();
        assert_eq!(captures.route("/a/{id}"), "/a/{id}");
        assert_eq!(captures.route("/a/{name}/b/{x}.json"), "/a/{id}/b/{x}");
        assert_eq!(captures.route("/b/{a.b}"), "/b/{segment2}");
        assert_eq!(captures.route("/c/{*all}"), "/c/{*all}");
        assert_eq!(captures.route("/:colon/{name}:run"), "/:colon/{name}");
    }
}
