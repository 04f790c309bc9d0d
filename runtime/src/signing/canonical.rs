//! The one spelling of a path and of a query that is signed, however the request spells them.

use std::borrow::Cow;

use super::message::Unsound;
use crate::percent::{decoded, encoded, form_decoded};

/// Names and values, their encoding undone.
pub(super) type Pairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// Each segment with everything encoded that is not unreserved in RFC 3986.
pub(super) fn path(path: &str) -> Result<String, Unsound> {
    let segments = path.split('/').map(|segment| Ok(encoded(&decoded(segment)?).to_string()));
    Ok(segments.collect::<Result<Vec<_>, Unsound>>()?.join("/"))
}

/// The same with a slash at its end.
pub(super) fn path_with_slash(path: &str) -> Result<String, Unsound> {
    let mut canonical = self::path(path)?;
    if !canonical.ends_with('/') {
        canonical.push('/');
    }
    Ok(canonical)
}

/// The parameters of a query or a form, in which `+` is a space.
pub(super) fn pairs(text: &str) -> Result<Pairs<'_>, Unsound> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((form_decoded(name)?, form_decoded(value)?))
        })
        .collect()
}

/// The parameters by their names. Those of one name keep the order of the request, for clients sort their values by
/// rules of their own.
pub(super) fn sorted(mut pairs: Pairs<'_>) -> Pairs<'_> {
    pairs.sort_by(|(left, _), (right, _)| left.cmp(right));
    pairs
}

/// Sorted parameters as a query.
pub(super) fn query(sorted: &Pairs<'_>) -> String {
    let pairs = sorted.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// Sorted parameters as a query in which names are not encoded, if that is another spelling.
///
/// There is none for names with characters that would make it the spelling of other parameters.
#[cfg(feature = "server")]
pub(super) fn query_of_plain_names(sorted: &Pairs<'_>) -> Option<String> {
    let is_structural = |character: char| character.is_control() || "&=%".contains(character);
    if sorted.iter().any(|(name, _)| name.contains(is_structural)) {
        return None;
    }
    let pairs = sorted.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
    let plain = pairs.collect::<Vec<_>>().join("&");
    (plain != query(sorted)).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(query(&sorted(pairs(text).unwrap())), expected);
    }

    #[test]
    fn names_are_sorted_and_values_keep_their_order() {
        check("b=1&a=10&a=2", "a=10&a=2&b=1");
        check("a%3A=1&a0=2", "a0=2&a%3A=1");
    }

    #[test]
    fn a_query_has_one_spelling() {
        check("a=x+y%2bz", "a=x%20y%2Bz");
        check("%61=~*&&b", "a=~%2A&b=");
        check("", "");
    }

    #[test]
    fn a_path_has_one_spelling_and_keeps_its_segments() {
        assert_eq!(path("/a+b/%7e/x%2Fy/:").unwrap(), "/a%2Bb/~/x%2Fy/%3A");
        assert_eq!(path_with_slash("/a").unwrap(), "/a/");
        assert_eq!(path_with_slash("/").unwrap(), "/");
    }

    #[test]
    fn what_is_no_text_has_no_spelling() {
        assert_eq!(path("/%ff"), Err(Unsound));
        assert_eq!(pairs("a=%zz"), Err(Unsound));
    }

    #[cfg(feature = "server")]
    #[test]
    fn plain_names_are_a_spelling_only_where_they_mean_one_query() {
        let plain = |text: &str| query_of_plain_names(&sorted(pairs(text).unwrap()));
        assert_eq!(plain("Tag.1.Key=a"), None);
        assert_eq!(plain("a%5B0%5D=x+y").as_deref(), Some("a[0]=x%20y"));
        for text in ["a%3Dx%26b=1", "a%2520b=1", "a%0Ab=1"] {
            assert_eq!(plain(text), None, "{text}");
        }
    }
}
