//! Addresses of further pages: the header `Link` (RFC 8288), and where an address may lead.

use std::borrow::Cow;

use http::Uri;

/// The target of the first link of this relation.
pub(super) fn target(header: &str, relation: &str) -> Option<String> {
    let mut rest = header;
    loop {
        let (target, after) = rest.split_once('<')?.1.split_once('>')?;
        let (parameters, others) = split_unquoted(after, ',');
        if has_relation(parameters, relation) {
            return Some(target.trim().to_owned());
        }
        rest = others;
    }
}

/// Whether the first `rel` among the parameters names the relation.
fn has_relation(parameters: &str, relation: &str) -> bool {
    let mut rest = parameters;
    while !rest.is_empty() {
        let (parameter, others) = split_unquoted(rest, ';');
        if let Some((name, value)) = parameter.split_once('=')
            && name.trim().eq_ignore_ascii_case("rel")
        {
            let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
            return relations.any(|known| known.eq_ignore_ascii_case(relation));
        }
        rest = others;
    }
    false
}

/// What stands before the first such character outside of quotes, and what stands after it.
fn split_unquoted(text: &str, wanted: char) -> (&str, &str) {
    let (mut is_quoted, mut is_escaped) = (false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ if character == wanted && !is_quoted => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

/// Scheme, host and port of an address.
pub(super) fn origin(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url[start..].find(['/', '?', '#']).map_or(url.len(), |at| start + at);
    &url[..end]
}

/// The path and the query that an address means below the origin of a server; nothing where it leads elsewhere, for
/// credentials go along. `own` is the path of the call, which an address that is a query alone keeps.
pub(super) fn local<'a>(address: &'a str, origin: &str, own: &str) -> Option<Cow<'a, str>> {
    let address = address.split('#').next().unwrap_or_default();
    if address.starts_with('?') {
        return Some(Cow::Owned(format!("{own}{address}")));
    }
    if address.starts_with('/') && !address.starts_with("//") {
        return Some(Cow::Borrowed(address));
    }
    let (theirs, ours): (Uri, Uri) = (address.parse().ok()?, origin.parse().ok()?);
    let is_same = theirs.scheme()? == ours.scheme()?
        && theirs.authority()?.as_str().eq_ignore_ascii_case(ours.authority()?.as_str());
    is_same.then(|| Cow::Owned(theirs.path_and_query().map_or("/", |it| it.as_str()).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Option<&str>) {
        assert_eq!(target(header, "next").as_deref(), expected, "{header}");
    }

    #[test]
    fn the_link_of_the_relation_is_found() {
        check(
            r#"<https://a/b?page=2>; rel="next", <https://a/b?page=9>; rel="last""#,
            Some("https://a/b?page=2"),
        );
        check(r#"</a,b>; rel="prev"; title="x, <y>", </c>;title=";rel=next";REL=Next"#, Some("/c"));
        check(r#"</a>; rel="last next""#, Some("/a"));
        check(r#"</a>; rel=prev; rel=next"#, None);
    }

    #[test]
    fn what_is_no_link_is_none() {
        for header in ["", "next", "<", "</a", "</a>", "</a>; rel", r#"</a>; rel=""#, r#"</a>;"\"#]
        {
            check(header, None);
        }
    }

    fn check_local(address: &str, expected: Option<&str>) {
        let found = local(address, "https://api.test:81", "/v1/things");
        assert_eq!(found.as_deref(), expected, "{address}");
    }

    #[test]
    fn an_address_stays_with_its_server() {
        check_local("/v1/things?page=2#x", Some("/v1/things?page=2"));
        check_local("?page=2", Some("/v1/things?page=2"));
        check_local("https://API.test:81/x?y", Some("/x?y"));
        check_local("https://api.test:81", Some("/"));
        let elsewhere = [
            "//evil.test/x",
            "http://api.test:81/x",
            "https://api.test/x",
            "https://api.test:81@evil.test/",
            "things?page=2",
            "",
        ];
        for address in elsewhere {
            check_local(address, None);
        }
    }

    #[test]
    fn an_origin_has_no_path() {
        for url in ["https://a:1", "https://a:1/", "https://a:1/b/c", "https://a:1?b"] {
            assert_eq!(origin(url), "https://a:1");
        }
    }
}
