//! Pieces of a paragraph, and how they are written side by side.

use super::escape;
use super::lines::KEPT;

/// How a text stands out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    Emphasis,
    Strong,
    Struck,
    Link,
}

impl Mark {
    fn written(self) -> &'static str {
        match self {
            Mark::Emphasis => "*",
            Mark::Strong => "**",
            Mark::Struck => "~~",
            Mark::Link => "",
        }
    }
}

/// What a paragraph is put together from.
#[derive(Debug)]
pub(super) enum Piece {
    /// A text of the document, without unseen characters.
    Text(String),
    /// Markdown that is written already.
    Written(String),
    Break,
    Open(Mark),
    Close(Mark),
    LinkOpen,
    LinkClose(String),
}

/// Pieces as Markdown that has no line breaks but those that are to be seen.
pub(super) fn written(mut pieces: Vec<Piece>) -> String {
    write_texts(&mut pieces);
    Writer::default().written(&pieces)
}

/// Makes Markdown of texts, in which bare addresses are links unless a link holds them.
fn write_texts(pieces: &mut [Piece]) {
    let mut is_in_link = false;
    for piece in pieces {
        match piece {
            Piece::LinkOpen => is_in_link = true,
            Piece::LinkClose(_) => is_in_link = false,
            Piece::Text(text) => {
                let mut written = String::with_capacity(text.len());
                match is_in_link {
                    true => escape::words(text, &mut written),
                    false => escape::text(text, &mut written),
                }
                *piece = Piece::Written(written);
            }
            Piece::Written(_) | Piece::Break | Piece::Open(_) | Piece::Close(_) => {}
        }
    }
}

/// Writes pieces one after the other.
#[derive(Default)]
struct Writer {
    out: String,
    is_in_link: bool,
    /// Whether the last character is one of a mark, so that another mark would become part of it.
    is_after_mark: bool,
    /// The marks that are left out, because they would not be read as such where they stand.
    left_out: Vec<Mark>,
}

impl Writer {
    fn written(mut self, pieces: &[Piece]) -> String {
        for at in 0..pieces.len() {
            let length = self.out.len();
            self.piece(pieces, at);
            if self.out.len() > length {
                self.is_after_mark = matches!(pieces[at], Piece::Close(_));
            }
        }
        self.out
    }

    fn piece(&mut self, pieces: &[Piece], at: usize) {
        match &pieces[at] {
            Piece::Text(text) | Piece::Written(text) => {
                if text.starts_with('`') {
                    escape::part(&mut self.out);
                }
                self.out.push_str(text);
            }
            Piece::Break if self.is_in_link => self.out.push(' '),
            Piece::Break => self.out.push('\n'),
            Piece::Open(mark) => self.open(*mark, pieces, at),
            Piece::Close(mark) => match self.left_out.iter().position(|left| left == mark) {
                Some(at) => drop(self.left_out.remove(at)),
                None => self.out.push_str(mark.written()),
            },
            Piece::LinkOpen => {
                if self.out.ends_with('!') {
                    self.out.insert(self.out.len() - 1, '\\');
                }
                self.is_in_link = true;
                self.out.push('[');
            }
            Piece::LinkClose(address) => {
                self.is_in_link = false;
                self.out.extend(["](", address, ")"]);
            }
        }
    }

    fn open(&mut self, mark: Mark, pieces: &[Piece], at: usize) {
        let is_mark = |piece: &&Piece| matches!(piece, Piece::Open(_) | Piece::Close(_));
        let close = pieces
            .iter()
            .skip(at)
            .position(|piece| matches!(piece, Piece::Close(close) if *close == mark));
        let Some(close) = close.map(|close| close + at) else { return };
        let first = pieces[at..].iter().find(|piece| !is_mark(piece)).and_then(first_of);
        let last = pieces[..close].iter().rfind(|piece| !is_mark(piece)).and_then(last_of);
        let after = pieces[close..].iter().find(|piece| !is_mark(piece)).and_then(first_of);
        let before = self.out.trim_end_matches(['*', '~']).chars().next_back();
        let is_seen = is_flanking(before, first) && is_flanking(after, last);
        match is_seen && !self.is_after_mark {
            true => self.out.push_str(mark.written()),
            false => self.left_out.push(mark),
        }
    }
}

/// Whether a mark between these two is one, which is inside where the second stands.
fn is_flanking(outside: Option<char>, inside: Option<char>) -> bool {
    let is_space = |character: char| character.is_whitespace() || character == KEPT;
    let is_around = |character: char| is_space(character) || character.is_ascii_punctuation();
    inside.is_some_and(|inside| {
        !is_space(inside)
            && (outside.is_none_or(is_around)
                || outside.is_some_and(char::is_alphanumeric) && inside.is_alphanumeric())
    })
}

fn first_of(piece: &Piece) -> Option<char> {
    match piece {
        Piece::Text(text) | Piece::Written(text) => text.chars().next(),
        Piece::LinkOpen => Some('['),
        Piece::LinkClose(_) => Some(']'),
        Piece::Break | Piece::Open(_) | Piece::Close(_) => Some(' '),
    }
}

fn last_of(piece: &Piece) -> Option<char> {
    match piece {
        Piece::Text(text) | Piece::Written(text) => text.chars().next_back(),
        Piece::LinkOpen => Some('['),
        Piece::LinkClose(_) => Some(')'),
        Piece::Break | Piece::Open(_) | Piece::Close(_) => Some(' '),
    }
}
