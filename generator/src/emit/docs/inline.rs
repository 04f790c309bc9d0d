//! What stands in a paragraph, a heading or a cell: texts, code, links, and marks around them.

use super::pieces::{self, Mark, Piece};
use super::{address, escape};

/// The pieces of a paragraph, in their order.
#[derive(Default, Debug)]
pub(super) struct Inline {
    pieces: Vec<Piece>,
    /// What is open, with the address of a link; no kind twice.
    open: Vec<(Mark, Option<String>)>,
    /// How often each kind of mark was opened within itself.
    depths: [usize; 4],
    code: Option<String>,
}

impl Inline {
    pub(super) fn text(&mut self, text: &str) {
        let text = escape::seen(text);
        match (&mut self.code, self.pieces.last_mut()) {
            (Some(code), _) => code.push_str(&text),
            (None, _) if text.is_empty() => {}
            (None, Some(Piece::Text(before))) => before.push_str(&text),
            (None, _) => self.pieces.push(Piece::Text(text.into_owned())),
        }
    }

    /// Text that is Markdown already.
    pub(super) fn written(&mut self, text: String) {
        self.pieces.push(Piece::Written(text));
    }

    pub(super) fn code(&mut self, text: &str) {
        let text = escape::seen(text);
        match &mut self.code {
            Some(code) => code.push_str(&text),
            None if text.trim().is_empty() => self.text(" "),
            None => {
                let mut code = String::with_capacity(text.len() + 2);
                escape::code(&text, &mut code);
                self.pieces.push(Piece::Written(code));
            }
        }
    }

    /// Lets texts be code until the end of it.
    pub(super) fn open_code(&mut self) {
        self.code.get_or_insert_default();
    }

    pub(super) fn close_code(&mut self) {
        if let Some(code) = self.code.take() {
            self.code(&code);
        }
    }

    /// A line break; whether there is one right before it.
    pub(super) fn line_break(&mut self) -> bool {
        let is_blank =
            |piece: &&Piece| matches!(piece, Piece::Text(text) if text.trim().is_empty());
        let last = self.pieces.iter().rev().find(|piece| !is_blank(piece));
        let is_second = matches!(last, Some(Piece::Break));
        if !is_second {
            self.pieces.push(Piece::Break);
        }
        is_second
    }

    pub(super) fn open(&mut self, mark: Mark) {
        self.opened(mark, None, Piece::Open(mark));
    }

    /// A link, unless its address is none that it may lead to.
    pub(super) fn open_link(&mut self, address: Option<String>) {
        let link = Piece::LinkOpen;
        match address {
            Some(address) => self.opened(Mark::Link, Some(address), link),
            None => self.depths[Mark::Link as usize] += 1,
        }
    }

    fn opened(&mut self, mark: Mark, address: Option<String>, piece: Piece) {
        let depth = &mut self.depths[mark as usize];
        *depth += 1;
        if *depth == 1 && self.code.is_none() {
            self.open.push((mark, address));
            self.pieces.push(piece);
        }
    }

    /// Closes a mark and what was opened within it; nothing where it is not open.
    pub(super) fn close(&mut self, mark: Mark) {
        let depth = &mut self.depths[mark as usize];
        *depth = depth.saturating_sub(1);
        if *depth > 0 || !self.open.iter().any(|(open, _)| *open == mark) {
            return;
        }
        while let Some((open, address)) = self.open.pop() {
            self.depths[open as usize] = 0;
            self.closed(open, address);
            if open == mark {
                break;
            }
        }
    }

    /// Closes what has just been taken from the open ones; around nothing, there is no mark.
    fn closed(&mut self, mark: Mark, address: Option<String>) {
        match (self.pieces.last(), address) {
            (Some(Piece::Open(_) | Piece::LinkOpen), _) => drop(self.pieces.pop()),
            (_, Some(address)) => self.closed_link(address),
            (_, None) => self.pieces.push(Piece::Close(mark)),
        }
    }

    /// A link whose text is its address is written between angle brackets.
    fn closed_link(&mut self, address: String) {
        match self.pieces.as_slice() {
            [.., Piece::LinkOpen, Piece::Text(text)] if address::is_said(&address, text.trim()) => {
                let written = format!("<{}>", text.trim());
                self.pieces.truncate(self.pieces.len() - 2);
                self.pieces.push(Piece::Written(written));
            }
            [.., Piece::LinkOpen, Piece::Text(text)] if text.trim().is_empty() => {
                self.pieces.truncate(self.pieces.len() - 2);
            }
            _ => self.pieces.push(Piece::LinkClose(address)),
        }
    }

    /// Takes all pieces as Markdown that has no line breaks but those that are to be seen.
    pub(super) fn take(&mut self) -> String {
        if let Some(code) = self.code.take() {
            self.text(&format!("<code>{code}"));
        }
        while let Some((mark, address)) = self.open.pop() {
            self.closed(mark, address);
        }
        self.depths = [0; 4];
        while let Some(Piece::Break) = self.pieces.last() {
            self.pieces.pop();
        }
        pieces::written(std::mem::take(&mut self.pieces))
    }
}
