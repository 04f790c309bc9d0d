//! HTML cut into tags and texts, and the names that it has.

/// A part of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    Text(&'t str),
    Tag { name: String, closes: bool, written: &'t str },
}

/// Cuts HTML into tags and what stands between them; comments and declarations are left out.
pub(super) fn parts(html: &str) -> Vec<Part<'_>> {
    // An end is looked for only where there is one, so that nothing is read twice.
    let last = |end: &str| html.rfind(end).unwrap_or_default();
    let (last_tag, last_comment) = (last(">"), last("-->"));
    let (mut parts, mut from) = (Vec::new(), 0);
    while let Some(start) = html[from..].find('<').map(|at| from + at) {
        let end = match html.as_bytes().get(start + 1) {
            Some(b'!') if html[start..].starts_with("<!--") && start < last_comment => "-->",
            Some(b'!' | b'?' | b'/' | b'a'..=b'z' | b'A'..=b'Z') if start < last_tag => ">",
            _ => "",
        };
        let length = html[start..].find(end).unwrap_or_default() + end.len();
        parts.push(Part::Text(&html[from..start]));
        parts.extend(match length {
            0 => Some(Part::Text("<")),
            _ => read(&html[start..start + length]),
        });
        from = start + length.max(1);
    }
    parts.push(Part::Text(&html[from..]));
    parts
}

/// A tag with its name in small letters.
fn read(written: &str) -> Option<Part<'_>> {
    let inside = written.strip_prefix('<')?;
    let closes = inside.starts_with('/');
    let name = inside.trim_start_matches('/');
    let length =
        name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte));
    let name = name[..length.count()].to_ascii_lowercase();
    (!name.is_empty()).then_some(Part::Tag { name, closes, written })
}

/// The value of an attribute in a tag.
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let start = lower.find(&format!(" {name}="))? + name.len() + 2;
    let value = &tag[start..];
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split([' ', '>']).next()?,
    };
    Some(unescaped(value))
}

/// A text of HTML with the characters that its most frequent entities stand for.
pub(super) fn unescaped(text: &str) -> String {
    const ENTITIES: [(&str, &str); 6] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    match text.contains('&') {
        true => ENTITIES.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)),
        false => text.to_owned(),
    }
}

/// Whether a name is one of HTML that says nothing in documentation. Any other is a word of the author, such as `<token>`.
pub(super) fn is_left_out(name: &str) -> bool {
    const NAMES: [&str; 42] = [
        "abbr",
        "acronym",
        "article",
        "aside",
        "audio",
        "big",
        "caption",
        "center",
        "col",
        "colgroup",
        "dfn",
        "embed",
        "figcaption",
        "figure",
        "font",
        "footer",
        "frame",
        "header",
        "iframe",
        "ins",
        "main",
        "mark",
        "meta",
        "nav",
        "nobr",
        "noscript",
        "picture",
        "ruby",
        "script",
        "small",
        "span",
        "style",
        "sub",
        "sup",
        "svg",
        "tbody",
        "tfoot",
        "thead",
        "tt",
        "u",
        "video",
        "wbr",
    ];
    NAMES.binary_search(&name).is_ok()
}

/// Whether a tag stands between paragraphs.
pub(super) fn divides(name: &str) -> bool {
    const NAMES: [&str; 20] = [
        "blockquote",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "section",
        "table",
        "tr",
        "ul",
    ];
    NAMES.binary_search(&name).is_ok()
}
