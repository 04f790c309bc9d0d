//! Tokens in one line of text, with the places where the line may be broken.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};
use std::fmt::{Display, Write};

/// Tokens in one line.
#[derive(Debug)]
pub(super) struct Flat {
    /// The line.
    pub text: String,
    /// What stands between brackets in it, by its place.
    pub brackets: Vec<Bracket>,
    /// Whether it holds nothing but paths, calls, literals and operators; `let` or `match` may stand in front.
    pub is_plain: bool,
}

/// What stands between two brackets of any kind.
#[derive(Debug)]
pub(super) struct Bracket {
    /// Where the opening bracket stands, in bytes.
    pub start: usize,
    /// Where what follows the closing bracket stands.
    pub end: usize,
    /// Where what follows each comma stands; of commas between the elements alone.
    pub commas: Vec<usize>,
    /// What stands between brackets in it.
    pub inner: Vec<Bracket>,
    /// Whether its elements may stand in lines of their own.
    pub is_list: bool,
    /// Whether a comma may follow its only element.
    pub takes_comma: bool,
}

/// Whether it is a word by which an expression is more than paths, calls and literals.
fn is_statement(word: &str) -> bool {
    matches!(
        word,
        "async" | "else" | "fn" | "for" | "if" | "loop" | "move" | "return" | "unsafe" | "while"
    )
}

impl Bracket {
    /// Whether there is something in it that may stand in lines of its own.
    pub(super) fn is_breakable(&self) -> bool {
        self.is_list && self.end - self.start > "()".len()
    }
}

/// What the next token is written after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    /// Something that holds the next one fast.
    Tight,
    /// A word or a closing bracket: another word stands apart.
    Word,
    /// A mark that everything stands apart from.
    Mark,
    /// The `!` of a macro.
    Macro,
}

impl Flat {
    /// The tokens in one line.
    pub(super) fn of(tokens: impl IntoIterator<Item = TokenTree>) -> Self {
        let mut line = Line {
            text: String::with_capacity(128),
            after: After::Tight,
            joined: None,
            is_plain: true,
        };
        let (brackets, ends) = line.tokens(tokens);
        let is_plain = line.is_plain && !ends.has_semicolon;
        Self { text: line.text, brackets, is_plain }
    }
}

/// A line that is being written.
struct Line {
    text: String,
    after: After,
    /// The mark before, where nothing may come between it and the next.
    joined: Option<char>,
    is_plain: bool,
}

/// Where elements end.
#[derive(Default)]
struct Ends {
    commas: Vec<usize>,
    has_semicolon: bool,
    /// How many lists of generic arguments are open: their commas end none.
    generics: usize,
}

impl Line {
    fn tokens(&mut self, tokens: impl IntoIterator<Item = TokenTree>) -> (Vec<Bracket>, Ends) {
        let (mut brackets, mut ends) = (Vec::new(), Ends::default());
        for token in tokens {
            match token {
                TokenTree::Ident(word) => self.ident(&word),
                TokenTree::Literal(literal) => self.word(&literal),
                TokenTree::Punct(mark) => self.mark(&mark, &mut ends),
                TokenTree::Group(group) => brackets.push(self.group(group)),
            }
        }
        (brackets, ends)
    }

    fn ident(&mut self, ident: &Ident) {
        let start = self.text.len();
        self.word(ident);
        match self.text[start..].trim_start() {
            "match" | "let" => self.is_plain &= start == 0,
            word => self.is_plain &= !is_statement(word),
        }
    }

    fn word(&mut self, word: &impl Display) {
        self.apart(matches!(self.after, After::Word | After::Mark));
        write!(self.text, "{word}").expect("a text takes all that is written");
        // Nothing that follows a lifetime belongs to it.
        let is_lifetime = self.joined.take() == Some('\'');
        self.after = if is_lifetime { After::Mark } else { After::Word };
    }

    fn mark(&mut self, mark: &Punct, ends: &mut Ends) {
        let character = mark.as_char();
        let is_joint = mark.spacing() == Spacing::Joint;
        let before = self.joined.take();
        let (is_apart, after) = match (before, character) {
            (Some(':'), ':') | (Some('.'), '.' | '=') => (false, After::Tight),
            (Some('=' | '-'), '>') | (Some('=' | '!' | '<' | '>'), '=') => (false, After::Mark),
            _ => self.single(character, is_joint),
        };
        self.apart(is_apart && before.is_none());
        self.text.push(character);
        self.after = after;
        self.joined = is_joint.then_some(character);
        self.is_plain &= !matches!(character, '|' | '#');
        match character {
            ',' if ends.generics == 0 => ends.commas.push(self.text.len()),
            ';' => ends.has_semicolon = true,
            '<' => ends.generics += 1,
            '>' if !matches!(before, Some('=' | '-')) => {
                ends.generics = ends.generics.saturating_sub(1);
            }
            _ => {}
        }
    }

    /// Whether a mark stands apart from what is before it, and what it is for what follows.
    fn single(&self, character: char, is_joint: bool) -> (bool, After) {
        match character {
            ':' if is_joint => (self.after == After::Mark, After::Tight),
            '=' | '!' if is_joint => (true, After::Tight),
            ',' | ';' | ':' => (false, After::Mark),
            '!' if self.after == After::Word => (false, After::Macro),
            '>' => (false, After::Word),
            '.' | '?' | '<' => (self.after == After::Mark, After::Tight),
            '&' | '\'' | '#' | '-' | '*' | '!' => (self.after != After::Tight, After::Tight),
            _ => (true, if is_joint { After::Tight } else { After::Mark }),
        }
    }

    fn group(&mut self, group: Group) -> Bracket {
        let delimiter = group.delimiter();
        let (open, close) = match delimiter {
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::None => ("", ""),
        };
        let (is_brace, is_tuple) =
            (delimiter == Delimiter::Brace, delimiter == Delimiter::Parenthesis);
        let takes_comma = match is_tuple {
            true => self.after == After::Word,
            false => self.after != After::Macro,
        };
        // A block is more than an expression.
        self.is_plain &= !(is_brace && self.after != After::Word);
        let is_visibility = delimiter == Delimiter::Parenthesis && self.ends_with_word("pub");
        // No value stands behind a lifetime.
        let is_type_of_slice = delimiter == Delimiter::Bracket && self.ends_with_lifetime();
        self.apart(self.after == After::Mark || (is_brace && self.after != After::Tight));
        let start = self.text.len();
        self.text.push_str(open);
        self.after = if is_brace { After::Mark } else { After::Tight };
        self.joined = None;
        let (inner, mut ends) = self.tokens(owned(group));
        if (!is_tuple || ends.commas.len() > 1) && self.text.ends_with(',') {
            self.text.pop();
            ends.commas.pop();
        }
        self.apart(is_brace && !self.text.ends_with('{'));
        self.text.push_str(close);
        (self.after, self.joined) = (After::Word, None);
        self.is_plain &= !(is_brace && ends.has_semicolon);
        let is_list = delimiter != Delimiter::None
            && !ends.has_semicolon
            && !is_visibility
            && !is_type_of_slice;
        Bracket { start, end: self.text.len(), commas: ends.commas, inner, is_list, takes_comma }
    }

    fn ends_with_word(&self, word: &str) -> bool {
        let before = self.text.strip_suffix(word);
        before
            .is_some_and(|text| !text.ends_with(|last: char| last.is_alphanumeric() || last == '_'))
    }

    fn ends_with_lifetime(&self) -> bool {
        let before = self.text.trim_end_matches(|last: char| last.is_alphanumeric() || last == '_');
        before.len() < self.text.len() && before.ends_with('\'')
    }

    fn apart(&mut self, is_apart: bool) {
        if is_apart && !self.text.is_empty() {
            self.text.push(' ');
        }
    }
}

/// The tokens of a group. They are not copied where nothing else holds them.
fn owned(group: Group) -> TokenStream {
    let tokens = group.stream();
    drop(group);
    tokens
}
