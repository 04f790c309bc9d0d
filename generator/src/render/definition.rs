//! Structs with named fields and enums: attributes, and a line for each field or variant after its documentation.

use super::data::{self, INDENT, WIDTH, is_mark, is_visibility};
use super::docs;
use super::flat::Flat;
use proc_macro2::{Delimiter, Group, TokenTree};
use std::iter::{Peekable, repeat_n};
use std::mem;

/// How many of the tokens are such a definition; nothing where the first item is something else.
pub(super) fn length(tokens: &[TokenTree]) -> Option<usize> {
    let start = tokens.chunks(2).take_while(|pair| is_mark(&pair[0], '#')).count() * 2;
    let mut rest = tokens.get(start..)?.iter().skip_while(|token| is_visibility(token));
    let TokenTree::Ident(word) = rest.next()? else { return None };
    if word != "struct" && word != "enum" {
        return None;
    }
    let is_end = |token: &TokenTree| matches!(token, TokenTree::Group(_)) || is_mark(token, ';');
    let header = rest.take_while(|token| !is_end(token)).count();
    let end = tokens.iter().skip(start).position(|token| is_body(token) || is_mark(token, ';'))?;
    let body = tokens.get(start + end)?;
    (header > 0 && is_body(body)).then_some(start + end + 1)
}

pub(super) fn is_body(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Writes such a definition.
pub(super) fn write(tokens: impl IntoIterator<Item = TokenTree>, out: &mut String) {
    if let Some(group) = header(tokens, out) {
        body(group, out);
    }
}

/// Writes what stands before the braces of an item, and gives these.
pub(super) fn header(
    tokens: impl IntoIterator<Item = TokenTree>,
    out: &mut String,
) -> Option<Group> {
    let mut tokens = tokens.into_iter().peekable();
    attributes(&mut tokens, 0, out);
    let mut header = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                data::piece(&Flat::of(header), 0, " {".len(), out);
                return Some(group);
            }
            other => header.push(other),
        }
    }
    None
}

/// Writes the attributes in front, a line for each.
pub(super) fn attributes(
    tokens: &mut Peekable<impl Iterator<Item = TokenTree>>,
    indent: usize,
    out: &mut String,
) {
    while tokens.peek().is_some_and(|token| is_mark(token, '#')) {
        data::piece(&Flat::of(tokens.by_ref().take(2)), indent, 0, out);
        out.push('\n');
        out.extend(repeat_n(' ', indent));
    }
}

fn body(group: Group, out: &mut String) {
    let stream = group.stream();
    drop(group);
    if stream.is_empty() {
        out.push_str(" {}\n");
        return;
    }
    out.push_str(" {\n");
    let (mut element, mut generics) = (Vec::new(), 0_usize);
    for token in stream {
        if generics == 0 && is_mark(&token, ',') {
            self::element(mem::take(&mut element), out);
            continue;
        }
        match () {
            () if is_mark(&token, '<') => generics += 1,
            () if is_mark(&token, '>') => generics = generics.saturating_sub(1),
            () => {}
        }
        element.push(token);
    }
    if !element.is_empty() {
        self::element(element, out);
    }
    out.push_str("}\n");
}

/// A field or a variant. What does not fit behind the name of a field stands in the next line.
fn element(mut tokens: Vec<TokenTree>, out: &mut String) {
    docs::write(&mut tokens, INDENT, out);
    out.extend(repeat_n(' ', INDENT));
    let mut tokens = tokens.into_iter().peekable();
    attributes(&mut tokens, INDENT, out);
    let flat = Flat::of(tokens);
    match flat.text.split_once(": ") {
        Some((name, ty)) if INDENT + flat.text.len() >= WIDTH => {
            out.extend([name, ":\n"]);
            out.extend(repeat_n(' ', 2 * INDENT));
            out.push_str(ty);
        }
        _ => data::piece(&flat, INDENT, ",".len(), out),
    }
    out.push_str(",\n");
}

#[cfg(test)]
mod tests {
    use super::super::render;
    use quote::quote;

    fn check(tokens: proc_macro2::TokenStream, expected: &str) {
        assert_eq!(render(tokens), expected);
    }

    #[test]
    fn each_field_has_its_documentation_and_a_line() {
        check(
            quote! {
                #[doc = " A pet."]
                #[derive(Clone, Debug)]
                #[non_exhaustive]
                pub struct Pet {
                    #[doc = " Its name.\n\n Short."]
                    pub name: Option<Name>,
                    #[cfg(feature = "more")]
                    pub by_name: BTreeMap<String, Vec<types::Pet>>,
                }
            },
            "\n/// A pet.\n#[derive(Clone, Debug)]\n#[non_exhaustive]\npub struct Pet {\n    /// Its name.\n    ///\n    /// Short.\n    pub name: Option<Name>,\n    #[cfg(feature = \"more\")]\n    pub by_name: BTreeMap<String, Vec<types::Pet>>,\n}\n",
        );
    }

    #[test]
    fn nothing_in_it_is_a_pair_of_braces() {
        check(
            quote! { pub(crate) struct Empty {} struct Unit; },
            "\npub(crate) struct Empty {}\n\nstruct Unit;\n",
        );
    }

    #[test]
    fn what_is_too_long_stands_in_a_line_of_its_own() {
        check(
            quote! {
                enum Reply {
                    ANameOfAVariantThatIsLongerThanMostOthers(types::ANameOfATypeThatIsLongerThanMostOthersThereAre),
                    Empty,
                }
            },
            "\nenum Reply {\n    ANameOfAVariantThatIsLongerThanMostOthers(\n        types::ANameOfATypeThatIsLongerThanMostOthersThereAre,\n    ),\n    Empty,\n}\n",
        );
        check(
            quote! { struct One { a_name_of_a_field_that_is_longer_than_most_fields: types::ANameOfATypeThatIsLongerThanMostOthersAre } },
            "\nstruct One {\n    a_name_of_a_field_that_is_longer_than_most_fields:\n        types::ANameOfATypeThatIsLongerThanMostOthersAre,\n}\n",
        );
    }

    #[test]
    fn other_structs_are_code() {
        check(
            quote! { struct Pair(u8, u8); struct Unit; },
            "\nstruct Pair(u8, u8);\nstruct Unit;\n",
        );
    }
}
