//! Implementations and traits: each member after its documentation, signatures and simple bodies without a parser.

use super::data::{self, INDENT, is_mark};
use super::definition::{attributes, header, is_body};
use super::flat::Flat;
use super::{code, docs, starts_function};
use proc_macro2::{Group, TokenStream, TokenTree};
use std::iter::repeat_n;
use std::mem;

/// How many of the tokens are an implementation or a trait; nothing where the first item is something else.
pub(super) fn length(tokens: &[TokenTree]) -> Option<usize> {
    let start = tokens.chunks(2).take_while(|pair| is_mark(&pair[0], '#')).count() * 2;
    let mut rest = tokens.get(start..)?.iter().skip_while(|token| data::is_visibility(token));
    let TokenTree::Ident(word) = rest.next()? else { return None };
    if word != "impl" && word != "trait" {
        return None;
    }
    Some(start + tokens.iter().skip(start).position(is_body)? + 1)
}

/// Writes an implementation or a trait.
pub(super) fn write(tokens: impl IntoIterator<Item = TokenTree>, out: &mut String) {
    if let Some(group) = header(tokens, out) {
        all(group, out);
    }
}

fn all(group: Group, out: &mut String) {
    let stream = group.stream();
    drop(group);
    if stream.is_empty() {
        out.push_str(" {}\n");
        return;
    }
    out.push_str(" {\n");
    let mut member = Vec::new();
    let start = out.len();
    for token in stream {
        let is_end = is_mark(&token, ';') || (is_body(&token) && !is_value(&member));
        member.push(token);
        if is_end {
            let text = self::member(mem::take(&mut member));
            if out.len() > start && is_apart(out, &text) {
                out.push('\n');
            }
            out.push_str(&text);
        }
    }
    out.push_str("}\n");
}

/// Whether a member ends with a semicolon whatever braces it has.
fn is_value(member: &[TokenTree]) -> bool {
    let is = |token: &TokenTree, word: &str| matches!(token, TokenTree::Ident(it) if it == word);
    let has = |word: &str| member.iter().any(|token| is(token, word));
    (has("const") || has("type")) && !has("fn")
}

/// Whether an empty line stands between what is there and the next member.
fn is_apart(before: &str, next: &str) -> bool {
    before.ends_with("\n    }\n") || starts_function(next.trim_start())
}

fn member(mut tokens: Vec<TokenTree>) -> String {
    let mut out = String::new();
    docs::write(&mut tokens, INDENT, &mut out);
    out.extend(repeat_n(' ', INDENT));
    let body = match tokens.pop_if(|last| is_body(last)) {
        Some(TokenTree::Group(body)) => Some(body.stream()),
        _ => None,
    };
    let mut tokens = tokens.into_iter().peekable();
    attributes(&mut tokens, INDENT, &mut out);
    let tail = if body.is_some() { " {".len() } else { 0 };
    data::piece(&Flat::of(tokens), INDENT, tail, &mut out);
    match body {
        Some(body) => self::body(body, &mut out),
        None => out.push('\n'),
    }
    out
}

/// The body of a function: each plain statement in its place, anything else as prettyplease lays it out.
fn body(tokens: TokenStream, out: &mut String) {
    let statements = statements(tokens);
    if statements.is_empty() {
        out.push_str(" {}\n");
        return;
    }
    out.push_str(" {\n");
    match statements.iter().all(|statement| statement.is_simple(statements.len())) {
        true => statements.iter().for_each(|statement| statement.write(out)),
        false => laid_out(&statements, out),
    }
    out.push_str("    }\n");
}

/// A statement, or the value at the end of a body.
struct Statement {
    flat: Flat,
    /// What ends it: a semicolon or nothing.
    end: &'static str,
}

/// The statements of a body, cut at its semicolons alone.
fn statements(tokens: TokenStream) -> Vec<Statement> {
    let (mut statements, mut current) = (Vec::new(), Vec::new());
    for token in tokens {
        match is_mark(&token, ';') {
            true => {
                let flat = Flat::of(mem::take(&mut current));
                statements.push(Statement { flat, end: ";" });
            }
            false => current.push(token),
        }
    }
    if !current.is_empty() {
        statements.push(Statement { flat: Flat::of(current), end: "" });
    }
    statements
}

impl Statement {
    /// Whether it can be written as it is, as one of so many.
    fn is_simple(&self, count: usize) -> bool {
        self.flat.is_plain && (count == 1 || !self.is_choice())
    }

    fn is_choice(&self) -> bool {
        self.flat.text.starts_with("match ")
    }

    fn write(&self, out: &mut String) {
        out.extend(repeat_n(' ', 2 * INDENT));
        match self.is_choice() {
            true => data::choice(&self.flat, 2 * INDENT, out),
            false => data::piece(&self.flat, 2 * INDENT, self.end.len(), out),
        }
        out.extend([self.end, "\n"]);
    }
}

/// Statements as prettyplease lays them out.
fn laid_out(statements: &[Statement], out: &mut String) {
    let texts = statements.iter().map(|statement| [statement.flat.text.as_str(), statement.end]);
    let function = format!("fn body() {{ {} }}", texts.flatten().collect::<String>());
    let text = code(function.parse().expect("tokens that were written are tokens"));
    for line in text.lines().skip(1).take_while(|line| *line != "}") {
        out.extend(repeat_n(' ', INDENT));
        out.extend([line, "\n"]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::render;
    use quote::quote;

    fn check(tokens: proc_macro2::TokenStream, expected: &str) {
        assert_eq!(render(tokens), expected);
    }

    #[test]
    fn functions_and_documented_members_stand_apart() {
        check(
            quote! {
                #[allow(dead_code)]
                impl<'a, S: Api> Handle<S> for &'a Pet where S: Send {
                    const NAME: &'static [&'static str] = &["pet"];
                    type Reply = Reply;
                    #[doc = " Runs."]
                    fn run(&self, _: (u8,)) -> impl Future<Output = Result<(), Fault>> + Send { self.0.run(-1)?.with(&mut call, 1..=2) }
                    fn stop(self);
                    fn wait_for_a_long_time(&self, request: &WaitForALongTimeRequest) -> impl Future<Output = Result<(), Fault>> {}
                }
            },
            "\n#[allow(dead_code)]\nimpl<'a, S: Api> Handle<S> for &'a Pet where S: Send {\n    const NAME: &'static [&'static str] = &[\"pet\"];\n    type Reply = Reply;\n\n    /// Runs.\n    fn run(&self, _: (u8,)) -> impl Future<Output = Result<(), Fault>> + Send {\n        self.0.run(-1)?.with(&mut call, 1..=2)\n    }\n\n    fn stop(self);\n\n    fn wait_for_a_long_time(\n        &self,\n        request: &WaitForALongTimeRequest,\n    ) -> impl Future<Output = Result<(), Fault>> {}\n}\n",
        );
    }

    #[test]
    fn a_choice_has_a_line_for_each_arm_and_statements_one_each() {
        check(
            quote! {
                impl Pet {
                    fn a(&self) -> u8 { match self { Self::A { .. } => 1, Self::B(_) => self.b() } }
                    fn b(&self) -> u8 { let mut pet = Pet { size: 1 }; call(&pet); pet.size }
                    fn c() {}
                }
            },
            "\nimpl Pet {\n    fn a(&self) -> u8 {\n        match self {\n            Self::A { .. } => 1,\n            Self::B(_) => self.b(),\n        }\n    }\n\n    fn b(&self) -> u8 {\n        let mut pet = Pet { size: 1 };\n        call(&pet);\n        pet.size\n    }\n\n    fn c() {}\n}\n",
        );
    }

    #[test]
    fn what_is_more_than_that_is_laid_out_as_code() {
        check(
            quote! {
                trait Api {
                    fn a(&self) -> u8 { if self.b() { 1 } else { self.all(|it| it.is(2)); 3 } }
                }
            },
            "\ntrait Api {\n    fn a(&self) -> u8 {\n        if self.b() {\n            1\n        } else {\n            self.all(|it| it.is(2));\n            3\n        }\n    }\n}\n",
        );
    }
}
