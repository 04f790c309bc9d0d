//! Documentation in front of an item: its lines need no parser.

use proc_macro2::{Delimiter, Literal, TokenTree};

/// Takes the documentation off the front of an item, and writes it as comments of one line behind so many spaces.
pub(super) fn write(tokens: &mut Vec<TokenTree>, indent: usize, out: &mut String) {
    let mut taken = 0;
    while let Some(text) = text(&tokens[taken..]) {
        for line in text.split('\n') {
            out.extend(std::iter::repeat_n(' ', indent));
            out.extend(["///", line.trim_end_matches(' '), "\n"]);
        }
        taken += 2;
    }
    tokens.drain(..taken);
}

/// The text of the attribute in front, if that is documentation.
fn text(tokens: &[TokenTree]) -> Option<String> {
    let [TokenTree::Punct(mark), TokenTree::Group(group), ..] = tokens else { return None };
    if mark.as_char() != '#' || group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let mut inside = group.stream().into_iter();
    match (inside.next()?, inside.next()?, inside.next()?) {
        (TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text))
            if name == "doc" =>
        {
            meant(&text)
        }
        _ => None,
    }
}

/// The text that a literal means.
fn meant(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Some(text.to_owned()),
        _ => Some(syn::parse_str::<syn::LitStr>(&written).ok()?.value()),
    }
}
