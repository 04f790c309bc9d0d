//! Documentation in front of an item: its lines need no parser.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use std::iter::repeat_n;
use std::mem;

/// Takes the documentation off the front of an item, and writes it as comments of one line behind so many spaces.
pub(super) fn write(tokens: &mut Vec<TokenTree>, indent: usize, out: &mut String) {
    let mut taken = 0;
    while let [TokenTree::Punct(mark), TokenTree::Group(group), ..] = &mut tokens[taken..] {
        if mark.as_char() != '#' || group.delimiter() != Delimiter::Bracket {
            break;
        }
        // Nothing else holds the tokens once the group has let them go, so that they are not copied.
        let attribute = mem::replace(group, Group::new(Delimiter::Bracket, TokenStream::new()));
        let inside = attribute.stream();
        drop(attribute);
        let inside: Vec<TokenTree> = inside.into_iter().collect();
        let Some(text) = text(&inside) else {
            *group = Group::new(Delimiter::Bracket, inside.into_iter().collect());
            break;
        };
        for line in text.split('\n') {
            out.extend(repeat_n(' ', indent));
            out.extend(["///", line.trim_end_matches(' '), "\n"]);
        }
        taken += 2;
    }
    tokens.drain(..taken);
}

/// The text of an attribute, if that is documentation.
fn text(inside: &[TokenTree]) -> Option<String> {
    match inside {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text)]
            if name == "doc" =>
        {
            meant(text)
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
