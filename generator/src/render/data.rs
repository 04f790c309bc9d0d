//! Data in lines of a bounded width: constants and calls of macros, which are most of some files and need no parser.

use super::flat::{Bracket, Flat};
use proc_macro2::TokenTree;
use std::ops::Range;

/// Columns that a line takes at most, where it can be broken.
pub(super) const WIDTH: usize = 100;

/// How far the elements of a list stand in.
pub(super) const INDENT: usize = 4;

/// How many of the tokens are an item that is data; nothing where the first item is something else.
pub(super) fn length(tokens: &[TokenTree]) -> Option<usize> {
    let mut rest = tokens.iter().skip_while(|token| is_visibility(token));
    let TokenTree::Ident(first) = rest.next()? else { return None };
    match first.to_string().as_str() {
        "static" => end(tokens),
        "const" => match rest.next()? {
            TokenTree::Ident(second) if second == "fn" => None,
            _ => end(tokens),
        },
        _ => call(tokens),
    }
}

pub(super) fn is_visibility(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(word) => word == "pub",
        TokenTree::Group(_) => true,
        _ => false,
    }
}

/// What ends with the first semicolon.
fn end(tokens: &[TokenTree]) -> Option<usize> {
    let is_end = |token: &TokenTree| is_mark(token, ';');
    Some(tokens.iter().position(is_end)? + 1)
}

/// A call of a macro by its path, with a semicolon.
fn call(tokens: &[TokenTree]) -> Option<usize> {
    let path = |token: &TokenTree| matches!(token, TokenTree::Ident(_)) || is_mark(token, ':');
    let name = tokens.iter().take_while(|token| path(token)).count();
    match tokens.get(name..name + 3)? {
        [mark, TokenTree::Group(_), end] if is_mark(mark, '!') && is_mark(end, ';') => {
            Some(name + 3)
        }
        _ => None,
    }
}

pub(super) fn is_mark(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == character)
}

/// Writes an item that is data.
pub(super) fn write(tokens: impl IntoIterator<Item = TokenTree>, out: &mut String) {
    piece(&Flat::of(tokens), 0, 0, out);
    out.push('\n');
}

/// Writes a piece at the end of a line that has nothing but so many spaces; `tail` bytes will follow it.
pub(super) fn piece(flat: &Flat, indent: usize, tail: usize, out: &mut String) {
    let mut layout = Layout { flat: &flat.text, line: out.len() - indent, out };
    layout.piece(0..flat.text.len(), &flat.brackets, indent, tail);
}

/// Writes a choice by `match` in the same place, with a line for each arm.
pub(super) fn choice(flat: &Flat, indent: usize, out: &mut String) {
    let mut layout = Layout { flat: &flat.text, line: out.len() - indent, out };
    let Some((arms, value)) = flat.brackets.split_last() else { return };
    layout.piece(0..arms.start, value, indent, 1);
    layout.listed(arms, indent);
}

/// What is being laid out.
struct Layout<'t> {
    /// All in one line.
    flat: &'t str,
    out: &'t mut String,
    /// Where the line that is being written starts.
    line: usize,
}

impl Layout<'_> {
    /// Writes a piece of the line; `tail` bytes will follow in the same line.
    fn piece(&mut self, piece: Range<usize>, brackets: &[Bracket], indent: usize, tail: usize) {
        if self.fits(piece.clone(), tail) {
            return self.push(piece);
        }
        let dots = self.dots(brackets);
        let Some(first) = dots.first() else { return self.nested(piece, brackets, indent, tail) };
        let head = piece.start..*first;
        let indent = match self.head(head.clone(), indent) {
            Some(deeper) => deeper,
            None if dots.len() == 1 => return self.nested(piece, brackets, indent, tail),
            None => {
                self.nested(head.clone(), within(brackets, head), indent, 0);
                indent
            }
        };
        let ends = dots.iter().skip(1).copied().chain([piece.end]);
        for (dot, end) in dots.iter().zip(ends) {
            self.start_line(indent);
            let tail = if end == piece.end { tail } else { 0 };
            self.nested(*dot..end, within(brackets, *dot..end), indent, tail);
        }
    }

    /// Where calls begin that are made on what stands before them: the dots after brackets.
    fn dots(&self, brackets: &[Bracket]) -> Vec<usize> {
        let ends = brackets.iter().map(|bracket| bracket.end);
        ends.filter(|end| self.flat[*end..].starts_with('.')).collect()
    }

    /// Writes what calls are made on, if it fits in a line: in this one, or in the next where it is the value of a constant.
    /// Gives how far in the calls stand.
    fn head(&mut self, head: Range<usize>, indent: usize) -> Option<usize> {
        if self.fits(head.clone(), 0) {
            self.push(head);
            return Some(indent + INDENT);
        }
        let sign = head.start + self.flat[head.clone()].find(" = ")? + " =".len();
        let value = sign + " ".len()..head.end;
        (indent + INDENT + value.len() <= WIDTH).then(|| {
            self.push(head.start..sign);
            self.start_line(indent + INDENT);
            self.push(value);
            indent + 2 * INDENT
        })
    }

    /// Writes a piece by breaking lists in it, the first ones first.
    fn nested(&mut self, piece: Range<usize>, brackets: &[Bracket], indent: usize, tail: usize) {
        let mut done = piece.start;
        let mut lists = brackets.iter().filter(|bracket| bracket.is_breakable()).peekable();
        while let Some(list) = lists.next() {
            if self.fits(done..piece.end, tail) {
                break;
            }
            self.push(done..list.start);
            let (stop, tail) = lists.peek().map_or((piece.end, tail), |next| (next.start, 1));
            match self.fits(list.start..stop, tail) {
                true => self.push(list.start..list.end),
                false => self.broken(list, indent, stop - list.end + tail),
            }
            done = list.end;
        }
        self.push(done..piece.end);
    }

    /// Writes what is too long for a line with `tail` bytes after it: the only element beside its brackets, where it ends
    /// with some itself.
    fn broken(&mut self, bracket: &Bracket, indent: usize, tail: usize) {
        match elements(self.flat, bracket).as_slice() {
            [only] if only.ends_with_list() => {
                self.push(bracket.start..bracket.start + 1);
                self.piece(only.range.clone(), only.brackets, indent, ")".len() + tail);
                self.push(bracket.end - 1..bracket.end);
            }
            _ => self.listed(bracket, indent),
        }
    }

    /// Writes each element in lines of its own.
    fn listed(&mut self, bracket: &Bracket, indent: usize) {
        self.push(bracket.start..bracket.start + 1);
        let elements = elements(self.flat, bracket);
        for element in &elements {
            self.start_line(indent + INDENT);
            self.piece(element.range.clone(), element.brackets, indent + INDENT, 1);
            if bracket.takes_comma || elements.len() > 1 {
                self.out.push(',');
            }
        }
        if !elements.is_empty() {
            self.start_line(indent);
        }
        self.push(bracket.end - 1..bracket.end);
    }

    fn fits(&self, piece: Range<usize>, tail: usize) -> bool {
        self.out.len() - self.line + piece.len() + tail <= WIDTH
    }

    fn push(&mut self, piece: Range<usize>) {
        self.out.push_str(&self.flat[piece]);
    }

    fn start_line(&mut self, indent: usize) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
        self.line = self.out.len();
        self.out.extend(std::iter::repeat_n(' ', indent));
    }
}

/// The brackets that stand in a range.
fn within(brackets: &[Bracket], range: Range<usize>) -> &[Bracket] {
    let first = brackets.partition_point(|bracket| bracket.start < range.start);
    let last = brackets.partition_point(|bracket| bracket.start < range.end);
    &brackets[first..last]
}

/// An element of a list.
struct Element<'b> {
    range: Range<usize>,
    brackets: &'b [Bracket],
}

impl Element<'_> {
    fn ends_with_list(&self) -> bool {
        self.brackets.last().is_some_and(|last| last.is_list && last.end == self.range.end)
    }
}

fn elements<'b>(flat: &str, bracket: &'b Bracket) -> Vec<Element<'b>> {
    let ends = bracket.commas.iter().map(|comma| comma - 1).chain([bracket.end - 1]);
    let (mut start, mut rest) = (bracket.start + 1, bracket.inner.as_slice());
    let mut elements = Vec::with_capacity(bracket.commas.len() + 1);
    for end in ends {
        let count = rest.iter().take_while(|inner| inner.start < end).count();
        let (brackets, others) = rest.split_at(count);
        let text = &flat[start..end];
        let from = end - text.trim_start().len();
        let range = from..from + text.trim().len();
        if !range.is_empty() {
            elements.push(Element { range, brackets });
        }
        (start, rest) = (end + 1, others);
    }
    elements
}

#[cfg(test)]
mod tests {
    use super::super::render;
    use quote::quote;

    /// Checks how tokens are laid out, and that they are the same tokens but for commas at the end of lists.
    fn check(tokens: &proc_macro2::TokenStream, expected: &str) {
        let text = render(tokens.clone());
        assert_eq!(text, expected);
        let same = |text: String| {
            let plain = text.replace(char::is_whitespace, "");
            plain.replace(",)", ")").replace(",]", "]").replace(",}", "}")
        };
        let read: proc_macro2::TokenStream = text.parse().unwrap();
        assert_eq!(same(read.to_string()), same(tokens.to_string()));
    }

    #[test]
    fn what_fits_stands_in_one_line() {
        check(
            &quote! { pub(crate) const LIMITS: &[(&'static str, [i8; 2])] = &[("a, (b", [-1, 2],),]; },
            "\npub(crate) const LIMITS: &[(&'static str, [i8; 2])] = &[(\"a, (b\", [-1, 2])];\n",
        );
        check(
            &quote! { crate::one::call!(types::Pet: PETS { name, size } => 7); },
            "\ncrate::one::call!(types::Pet: PETS { name, size } => 7);\n",
        );
    }

    #[test]
    fn a_list_that_is_too_long_has_a_line_for_each_element_and_the_only_one_stays_beside_its_bracket()
     {
        let name = "a_name_of_a_field_that_is_longer_than_most_of_the_others_are";
        check(
            &quote! { static PET: Fields = Fields::new(&[Field::required(#name), Field::optional("size")]).strict(); },
            "\nstatic PET: Fields = Fields::new(&[\n    Field::required(\"a_name_of_a_field_that_is_longer_than_most_of_the_others_are\"),\n    Field::optional(\"size\"),\n]).strict();\n",
        );
        check(
            &quote! { static PET: Rule = Rule::Members { named: &[(#name, ANY)], rest: None, matching: &[] }; },
            "\nstatic PET: Rule = Rule::Members {\n    named: &[(\"a_name_of_a_field_that_is_longer_than_most_of_the_others_are\", ANY)],\n    rest: None,\n    matching: &[],\n};\n",
        );
    }

    #[test]
    fn the_type_of_a_slice_is_no_list() {
        let name = "a_module_of_a_name_that_is_longer_than_most_of_the_others_are";
        let module = quote::format_ident!("{name}");
        check(
            &quote! { const KINDS: &'static [crate::#module::Kind<'static>] = crate::kinds::ALL_OF_THEM; },
            &format!(
                "\nconst KINDS: &'static [crate::{name}::Kind<'static>] = crate::kinds::ALL_OF_THEM;\n"
            ),
        );
    }

    #[test]
    fn calls_on_a_value_have_a_line_each_and_the_value_one_of_its_own_where_it_needs_it() {
        let scopes = "a_scope_that_is_longer_than_most_others";
        check(
            &quote! { static READ: Operation = Operation::new("read", "/").secured_by(KEY).consuming(&[#scopes, "json"]); },
            "\nstatic READ: Operation = Operation::new(\"read\", \"/\")\n    .secured_by(KEY)\n    .consuming(&[\"a_scope_that_is_longer_than_most_others\", \"json\"]);\n",
        );
        let path = "/a/path/that/is/longer/than/most/of/the/others/are";
        check(
            &quote! { pub static READ_THINGS: Operation = Operation::new("read_things", #path).secured_by(KEY); },
            "\npub static READ_THINGS: Operation =\n    Operation::new(\"read_things\", \"/a/path/that/is/longer/than/most/of/the/others/are\")\n        .secured_by(KEY);\n",
        );
    }

    #[test]
    fn what_follows_pub_is_no_list() {
        let name = quote::format_ident!("A{}", "_NAME".repeat(20));
        check(
            &quote! { pub(super) static #name: Kind<'static> = Kind { name: "a" }; },
            &format!(
                "\npub(super) static {name}: Kind<'static> = Kind {{\n    name: \"a\",\n}};\n"
            ),
        );
    }

    #[test]
    fn a_tuple_of_one_keeps_its_comma_and_a_single_text_that_does_not_fit_gets_one() {
        let text = "x".repeat(90);
        check(&quote! { const ONE: (u8,) = (1,); }, "\nconst ONE: (u8,) = (1,);\n");
        check(
            &quote! { const LONG: Name = Name::of(#text); },
            &format!("\nconst LONG: Name = Name::of(\n    \"{text}\",\n);\n"),
        );
    }
}
