//! Addresses: which ones a link may lead to, and where a bare one ends in a text.

use super::escape::is_entity;

/// An address that a link may lead to, written so that it ends where it should; others lead nowhere outside their page, or
/// run something.
pub(super) fn of_link(address: &str) -> Option<String> {
    let address = address.trim();
    let scheme = address.split_once(':')?.0.to_ascii_lowercase();
    let rest = &address[scheme.len() + 1..];
    let is_known = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(|rest| !rest.is_empty()),
        // Without a point it would look like the name of an item to rustdoc.
        "mailto" => rest.split_once('@').is_some_and(|(_, host)| host.contains('.')),
        _ => false,
    };
    is_known.then(|| format!("{scheme}:{}", encoded(rest)))
}

/// Whether a text between angle brackets is a link to this address.
pub(super) fn is_said(address: &str, text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._+@".contains(&byte);
    match address.strip_prefix("mailto:") {
        Some(mailbox) => mailbox == text && text.bytes().all(is_plain),
        None => is_safe(text) && of_link(text).is_some_and(|said| said == address),
    }
}

/// An address without characters that end a link or mean something in Markdown.
fn encoded(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for (at, byte) in address.bytes().enumerate() {
        match byte {
            b'&' if is_entity(&address[at + 1..]) => encoded.push_str("&amp;"),
            _ if is_safe_byte(byte) && !matches!(byte, b'(' | b')') => encoded.push(byte.into()),
            b'*' => encoded.push('*'),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Whether an address can stand between angle brackets as it is, and leads somewhere.
pub(super) fn is_safe(address: &str) -> bool {
    address.bytes().all(is_safe_byte)
}

fn is_safe_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()+,;=%".contains(&byte)
}

/// The first address in a text, with what stands before and after it.
pub(super) fn first_in(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(slashes) = text[from..].find("://").map(|at| from + at) {
        let rest = slashes + "://".len();
        let scheme =
            ["https", "http"].iter().find(|scheme| text[from..slashes].ends_with(**scheme));
        let length = length(&text[rest..]);
        let is_host =
            text[rest..].starts_with(|first: char| first.is_alphanumeric() || "[{".contains(first));
        if let (Some(scheme), true) = (scheme, length > 0 && is_host) {
            let (start, end) = (slashes - scheme.len(), rest + length);
            return Some((&text[..start], &text[start..end], &text[end..]));
        }
        from = rest;
    }
    None
}

/// Where what can belong to an address ends; it may hold placeholders such as `<token>`.
fn end(text: &str) -> usize {
    let mut end = 0;
    while let Some(at) = text[end..].find([' ', '<', '>', '"', '`']).map(|at| end + at) {
        let name = text[at..].strip_prefix('<').unwrap_or_default();
        let length =
            name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        if length == 0 || name.as_bytes().get(length) != Some(&b'>') {
            return at;
        }
        end = at + length + "<>".len();
    }
    text.len()
}

/// How many bytes of a text belong to the address whose scheme stands before it. Brackets at its end are those of the text
/// around it, unless they close what it opened.
fn length(text: &str) -> usize {
    let mut address = &text[..end(text)];
    let count = |marks: [char; 3]| address.matches(marks).count();
    let mut unopened = count([')', ']', '}']).saturating_sub(count(['(', '[', '{']));
    while let Some(last) = address.chars().next_back() {
        match last {
            ')' | ']' | '}' if unopened > 0 => unopened -= 1,
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' => {}
            _ => break,
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address.len()
}
