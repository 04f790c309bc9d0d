//! Rust text as names, `::`, braces and everything else; comments and literals are dropped.

/// One token and the line that it begins on.
pub struct Token {
    pub kind: TokenKind,
    pub line: usize,
}

#[derive(PartialEq, Eq)]
pub enum TokenKind {
    Name(String),
    Colons,
    Open,
    Close,
    Other,
}

/// The tokens of a Rust file; unfinished literals end with the file.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { rest: text, line: 1, tokens: Vec::new() };
    while let Some(first) = lexer.rest.chars().next() {
        lexer.step(first);
    }
    lexer.tokens
}

struct Lexer<'a> {
    rest: &'a str,
    line: usize,
    tokens: Vec<Token>,
}

impl Lexer<'_> {
    fn step(&mut self, first: char) {
        let literal = self.comment().or_else(|| self.text_literal()).or_else(|| self.character());
        match literal {
            Some(length) => self.skip(length),
            None if first.is_whitespace() => self.skip(first.len_utf8()),
            None => self.token(first),
        }
    }

    fn token(&mut self, first: char) {
        let name = self.rest.find(|c: char| !is_name(c)).unwrap_or(self.rest.len());
        let (kind, length) = match first {
            '{' => (TokenKind::Open, 1),
            '}' => (TokenKind::Close, 1),
            _ if self.rest.starts_with("::") => (TokenKind::Colons, 2),
            _ if name > 0 && !first.is_ascii_digit() => {
                (TokenKind::Name(self.rest[..name].to_owned()), name)
            }
            _ => (TokenKind::Other, name.max(first.len_utf8())),
        };
        self.tokens.push(Token { kind, line: self.line });
        self.skip(length);
    }

    fn skip(&mut self, length: usize) {
        let (skipped, rest) = self.rest.split_at(length);
        self.line += skipped.matches('\n').count();
        self.rest = rest;
    }

    /// The length of the comment that begins here.
    fn comment(&self) -> Option<usize> {
        if self.rest.starts_with("//") {
            return Some(self.rest.find('\n').unwrap_or(self.rest.len()));
        }
        self.rest.starts_with("/*").then(|| self.block_comment())
    }

    fn block_comment(&self) -> usize {
        let mut depth = 0;
        for (index, _) in self.rest.match_indices('/') {
            // Each slash belongs to one mark: `/*` in front of a star, `*/` behind one.
            if self.rest[index..].starts_with("/*") {
                depth += 1;
            } else if index > 2 && self.rest[..index].ends_with('*') {
                depth -= 1;
            }
            if depth == 0 {
                return index + 1;
            }
        }
        self.rest.len()
    }

    /// The length of the string literal that begins here, with its prefix.
    fn text_literal(&self) -> Option<usize> {
        let prefix =
            ["br", "b", "cr", "c", "r", ""].into_iter().find(|prefix| self.opens_text(prefix))?;
        let body = &self.rest[prefix.len()..];
        let length =
            if prefix.ends_with('r') { raw_length(body) } else { quoted_length(body, '"') };
        Some(prefix.len() + length)
    }

    fn opens_text(&self, prefix: &str) -> bool {
        let Some(body) = self.rest.strip_prefix(prefix) else { return false };
        let hashes = if prefix.ends_with('r') { body.trim_start_matches('#') } else { body };
        hashes.starts_with('"')
    }

    /// The length of the character literal that begins here; a lifetime is none.
    fn character(&self) -> Option<usize> {
        let body = self.rest.strip_prefix('\'')?;
        let first = body.chars().next()?;
        let closed = body[first.len_utf8()..].starts_with('\'');
        (first == '\\' || closed).then(|| quoted_length(self.rest, '\''))
    }
}

fn is_name(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

/// The length of a literal that begins with its quote and knows escapes.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut characters = text.char_indices().skip(1);
    while let Some((index, character)) = characters.next() {
        match character {
            '\\' => {
                characters.next();
            }
            _ if character == quote => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of `#"…"#`, with any number of hashes.
fn raw_length(text: &str) -> usize {
    let hashes = text.len() - text.trim_start_matches('#').len();
    let end = format!("\"{}", "#".repeat(hashes));
    let start = hashes + 1;
    text[start..].find(&end).map_or(text.len(), |index| start + index + end.len())
}
