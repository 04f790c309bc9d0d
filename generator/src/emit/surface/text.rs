//! Tokens as text with one space between two of them, without what only people and lints read.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use std::fmt::Write as _;

/// Attributes that change nothing for those who import an item.
const UNSEEN: [&str; 4] = ["doc", "allow", "expect", "must_use"];

/// The text of some code.
pub(super) fn written(tokens: TokenStream) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    text.truncate(text.trim_end().len());
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                match tokens.next_if(|next| matches!(next, TokenTree::Group(_))) {
                    Some(TokenTree::Group(group)) if is_unseen(&group) => {}
                    Some(group) => {
                        text.push_str("# ");
                        write(TokenStream::from(group), text);
                    }
                    None => text.push_str("# "),
                }
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                if punct.spacing() == Spacing::Alone {
                    text.push(' ');
                }
            }
            TokenTree::Group(group) => grouped(&group, text),
            TokenTree::Ident(ident) => put(&ident, text),
            TokenTree::Literal(literal) => put(&literal, text),
        }
    }
}

fn put(token: &dyn std::fmt::Display, text: &mut String) {
    write!(text, "{token} ").expect("writing to a string cannot fail");
}

fn grouped(group: &Group, text: &mut String) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("( ", ") "),
        Delimiter::Brace => ("{ ", "} "),
        Delimiter::Bracket => ("[ ", "] "),
        Delimiter::None => ("", ""),
    };
    text.push_str(open);
    write(group.stream(), text);
    text.push_str(close);
}

fn is_unseen(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(name)) if UNSEEN.iter().any(|unseen| name == unseen))
}
