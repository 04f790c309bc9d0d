//! Tokens of data as one line of text, with the places where the line may be broken.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use std::fmt::{Display, Write};

/// Tokens in one line.
#[derive(Debug, Default)]
pub(super) struct Flat {
    /// The line.
    pub text: String,
    /// What stands between brackets in it, by its place.
    pub brackets: Vec<Bracket>,
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

/// What the next token is written after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    /// Something that holds the next one fast.
    Tight,
    /// A word or a closing bracket: another word stands apart.
    Word,
    /// A mark that everything stands apart from.
    Mark,
    /// The `!` of a macro, or the word that it is called by.
    Macro,
}

impl Flat {
    /// The tokens in one line.
    pub(super) fn of(tokens: impl IntoIterator<Item = TokenTree>) -> Self {
        let mut line = Line { text: String::new(), after: After::Tight };
        let (brackets, _) = line.tokens(tokens);
        Self { text: line.text, brackets }
    }
}

/// A line that is being written.
struct Line {
    text: String,
    after: After,
}

/// Where elements end.
#[derive(Default)]
struct Ends {
    commas: Vec<usize>,
    has_semicolon: bool,
}

impl Line {
    fn tokens(&mut self, tokens: impl IntoIterator<Item = TokenTree>) -> (Vec<Bracket>, Ends) {
        let (mut brackets, mut ends) = (Vec::new(), Ends::default());
        for token in tokens {
            match token {
                TokenTree::Ident(word) => self.word(&word),
                TokenTree::Literal(literal) => self.word(&literal),
                TokenTree::Punct(mark) => self.mark(&mark, &mut ends),
                TokenTree::Group(group) => brackets.push(self.group(group)),
            }
        }
        (brackets, ends)
    }

    fn word(&mut self, word: &impl Display) {
        self.apart(matches!(self.after, After::Word | After::Mark));
        write!(self.text, "{word}").expect("a text takes all that is written");
        self.after = After::Word;
    }

    fn mark(&mut self, mark: &Punct, ends: &mut Ends) {
        let (character, is_joint) = (mark.as_char(), mark.spacing() == Spacing::Joint);
        let continues = self.text.ends_with([':', '=']) && self.after == After::Tight;
        let (is_apart, after) = match character {
            ':' | '>' | '=' if continues => (false, end_of_pair(character)),
            ':' | '=' if is_joint => (self.after == After::Mark || character == '=', After::Tight),
            ',' | ';' | ':' => (false, After::Mark),
            '=' => (true, After::Mark),
            '!' => (false, After::Macro),
            '>' => (false, After::Word),
            '.' | '?' | '<' => (self.after == After::Mark, After::Tight),
            '&' | '\'' | '#' | '-' | '*' => (self.after != After::Tight, After::Tight),
            _ => (true, if is_joint { After::Tight } else { After::Mark }),
        };
        self.apart(is_apart);
        self.text.push(character);
        self.after = after;
        match character {
            ',' => ends.commas.push(self.text.len()),
            ';' => ends.has_semicolon = true,
            _ => {}
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
        let is_brace = delimiter == Delimiter::Brace;
        let is_called = self.after == After::Word && delimiter == Delimiter::Parenthesis;
        let takes_comma =
            is_called || (delimiter != Delimiter::Parenthesis && self.after != After::Macro);
        self.apart(self.after == After::Mark || (is_brace && self.after != After::Tight));
        let start = self.text.len();
        self.text.push_str(open);
        self.after = if is_brace { After::Mark } else { After::Tight };
        let (inner, mut ends) = self.tokens(owned(group));
        let may_lose_comma = delimiter != Delimiter::Parenthesis || ends.commas.len() > 1;
        if may_lose_comma && self.text.ends_with(',') {
            self.text.pop();
            ends.commas.pop();
        }
        self.apart(is_brace && !self.text.ends_with('{'));
        self.text.push_str(close);
        self.after = After::Word;
        let is_list = delimiter != Delimiter::None && !ends.has_semicolon;
        Bracket { start, end: self.text.len(), commas: ends.commas, inner, is_list, takes_comma }
    }

    fn apart(&mut self, is_apart: bool) {
        if is_apart && !self.text.is_empty() {
            self.text.push(' ');
        }
    }
}

/// What follows the second mark of `::`, `=>` or `==`.
fn end_of_pair(character: char) -> After {
    if character == ':' { After::Tight } else { After::Mark }
}

/// The tokens of a group. They are not copied where nothing else holds them.
fn owned(group: Group) -> TokenStream {
    let tokens = group.stream();
    drop(group);
    tokens
}
