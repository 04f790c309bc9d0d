//! From items to text: code through prettyplease; data, definitions and documentation past it; an empty line before each.

mod data;
mod definition;
mod docs;
mod flat;
mod members;

use proc_macro2::{TokenStream, TokenTree};

/// The text of an item, or of several that belong together.
///
/// # Panics
/// When it is no Rust: a defect of `emit` that no document may cause.
pub fn render(tokens: TokenStream) -> String {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut text = String::new();
    while !tokens.is_empty() {
        text.push('\n');
        docs::write(&mut tokens, 0, &mut text);
        if let Some(length) = data::length(&tokens) {
            data::write(tokens.drain(..length), &mut text);
        } else if let Some(length) = definition::length(&tokens) {
            definition::write(tokens.drain(..length), &mut text);
        } else if let Some(length) = members::length(&tokens) {
            members::write(tokens.drain(..length), &mut text);
        } else {
            let rest: TokenStream = tokens.drain(..).collect();
            text.push_str(&spaced(&code(rest)));
        }
    }
    text
}

/// Code as prettyplease lays it out.
fn code(tokens: TokenStream) -> String {
    let file = syn::parse2::<syn::File>(tokens).expect("emit makes Rust items");
    prettyplease::unparse(&file)
}

/// How a line of documentation begins.
const COMMENT: &str = "///";

/// An empty line between items, and between the items inside an `impl` or a `trait`. A block of documentation becomes
/// comments of one line.
fn spaced(text: &str) -> String {
    let mut spaced = Spaced { text: String::with_capacity(text.len() + 64), previous: "" };
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        match code.strip_prefix("/**") {
            Some(first) => {
                spaced.documentation(&line[..line.len() - code.len()], first, &mut lines)
            }
            None => spaced.line(line),
        }
    }
    spaced.text
}

/// The lines so far.
struct Spaced<'t> {
    text: String,
    /// The last of them; of documentation no more than how it begins.
    previous: &'t str,
}

impl<'t> Spaced<'t> {
    /// A line as it is.
    fn line(&mut self, line: &'t str) {
        self.separate(line);
        self.text.extend([line, "\n"]);
        self.previous = line;
    }

    /// The lines of a block of documentation, of which the first is known.
    fn documentation(
        &mut self,
        indent: &str,
        first: &str,
        rest: &mut impl Iterator<Item = &'t str>,
    ) {
        let mut next = Some(first);
        while let Some(line) = next {
            let last = line.strip_suffix("*/");
            let comment = last.unwrap_or(line).trim_end_matches(' ');
            self.separate(COMMENT);
            self.text.extend([indent, COMMENT, comment, "\n"]);
            self.previous = COMMENT;
            next = if last.is_some() { None } else { rest.next() };
        }
    }

    /// An empty line, where the next one starts something.
    fn separate(&mut self, next: &str) {
        if starts_group(self.previous, next) {
            self.text.push('\n');
        }
    }
}

/// True between the end of one thing and the start of the next at the same depth.
fn starts_group(previous: &str, line: &str) -> bool {
    let next = line.trim_start();
    let closed =
        matches!(previous, "}" | "};" | "    }" | "    };") && !next.starts_with(['}', ')']);
    let is_code = !previous.trim_start().starts_with(COMMENT);
    let stated = previous.ends_with(';') && is_code && starts_function(next);
    (closed || stated) && !next.starts_with("use ")
}

fn starts_function(line: &str) -> bool {
    [COMMENT, "fn ", "async fn ", "pub fn ", "pub async fn "]
        .iter()
        .any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    fn check(tokens: TokenStream, expected: &str) {
        assert_eq!(render(tokens), expected);
    }

    #[test]
    fn one_attribute_of_several_lines_reads_as_one_for_each() {
        let (first, last) = (" One; `a`.", " Two /path.");
        let together = format!("{first}\n\n{last}");
        let item = |docs: TokenStream| {
            quote! {
                const BEFORE: u8 = 1;
                #docs
                pub struct Pet { #docs pub name: String, #docs pub size: u8 }
                impl Pet { const A: u8 = 1; #docs pub fn new(name: String, size: u8) -> Self { Self { name, size } } }
            }
        };
        let each = render(item(quote! { #[doc = #first] #[doc = ""] #[doc = #last] }));
        assert!(
            each.contains("\n    /// One; `a`.\n    ///\n    /// Two /path.\n    pub size"),
            "{each}"
        );
        check(item(quote! { #[doc = #together] }), &each);
    }

    #[test]
    fn items_are_apart() {
        check(
            quote! { struct A; struct B { b: u8 } fn c() {} },
            "\nstruct A;\nstruct B {\n    b: u8,\n}\n\nfn c() {}\n",
        );
    }

    #[test]
    fn code_follows_data_with_documentation_before_each() {
        check(
            quote! {
                #[doc = " The \"first\".\n\n With a /path."]
                static FIRST: u8 = 1;
                #[doc = " The second."]
                #[derive(Debug)]
                struct Second { one: u8 }
                const fn third() {}
            },
            "\n/// The \"first\".\n///\n/// With a /path.\nstatic FIRST: u8 = 1;\n\n/// The second.\n#[derive(Debug)]\nstruct Second {\n    one: u8,\n}\n\nconst fn third() {}\n",
        );
    }
}
