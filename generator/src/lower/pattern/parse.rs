//! Reads the patterns that are a row of classes with counts.

use super::class;
use crate::model::{CharClass, Run};

type Parsed<T> = Result<T, &'static str>;

/// Reads a valid pattern, or says in a few words what it has that runs have not.
pub(super) fn parse(source: &str) -> Parsed<Vec<Run>> {
    let mut reader = Reader { rest: source };
    if !reader.take('^') {
        return Err("it has no `^` at its start");
    }
    let mut runs = Vec::new();
    loop {
        match reader.next() {
            None => {
                runs.push(Run { class: CharClass::all(), min: 0, max: usize::MAX });
                return Ok(runs);
            }
            Some('$') if reader.rest.is_empty() => return Ok(runs),
            Some(first) => {
                let class = reader.atom(first)?;
                let (min, max) = reader.count()?;
                runs.push(Run { class, min, max });
            }
        }
    }
}

struct Reader<'s> {
    rest: &'s str,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let character = characters.next()?;
        self.rest = characters.as_str();
        Some(character)
    }

    fn take(&mut self, wanted: char) -> bool {
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn atom(&mut self, first: char) -> Parsed<CharClass> {
        match first {
            '(' => Err("it has a group"),
            '|' => Err("it has alternatives"),
            '^' | '$' => Err("it has an anchor in its middle"),
            '[' => self.class(),
            '.' => Ok(class::complement(&class::of_ranges(class::line_ends()))),
            '\\' => Ok(class::of_ranges(self.escape()?)),
            '{' | '}' | '*' | '+' | '?' => Err("it has a brace or a sign without its escape"),
            other => Ok(class::of_ranges(vec![(other, other)])),
        }
    }

    /// The inside of `[…]`.
    fn class(&mut self) -> Parsed<CharClass> {
        let negated = self.take('^');
        let mut ranges = Vec::new();
        while let Some(character) = self.next() {
            if character == ']' {
                let class = class::of_ranges(ranges);
                return Ok(if negated { class::complement(&class) } else { class });
            }
            let low = self.member(character)?;
            ranges.extend(self.range_from(low)?);
        }
        Err("it has a class without an end")
    }

    fn member(&mut self, first: char) -> Parsed<Vec<(char, char)>> {
        if first == '\\' { self.escape() } else { Ok(vec![(first, first)]) }
    }

    /// A range where `-` and an upper end follow, else the member alone.
    fn range_from(&mut self, low: Vec<(char, char)>) -> Parsed<Vec<(char, char)>> {
        if !self.rest.starts_with('-') || self.rest.starts_with("-]") {
            return Ok(low);
        }
        self.take('-');
        let Some(character) = self.next() else { return Err("it has a class without an end") };
        let high = self.member(character)?;
        match (low.as_slice(), high.as_slice()) {
            (&[(low, end)], &[(high, last)]) if low == end && high == last => Ok(vec![(low, high)]),
            _ => Ok(low.into_iter().chain([('-', '-')]).chain(high).collect()),
        }
    }

    fn escape(&mut self) -> Parsed<Vec<(char, char)>> {
        let one = |character| Ok(vec![(character, character)]);
        match self.next() {
            None => Err("it ends in a backslash"),
            Some('d') => Ok(class::digits()),
            Some('w') => Ok(class::word()),
            Some('s') => Ok(class::space()),
            Some('D') => Ok(not(class::digits())),
            Some('W') => Ok(not(class::word())),
            Some('S') => Ok(not(class::space())),
            Some('t') => one('\t'),
            Some('n') => one('\n'),
            Some('v') => one('\u{b}'),
            Some('f') => one('\u{c}'),
            Some('r') => one('\r'),
            Some('x') => self.code_point(2),
            Some('u') => self.unicode(),
            Some(other) if other.is_ascii_alphanumeric() => Err(
                "it has a boundary, a back-reference, a property or an escape without a meaning",
            ),
            Some(other) => one(other),
        }
    }

    fn unicode(&mut self) -> Parsed<Vec<(char, char)>> {
        if !self.take('{') {
            return self.code_point(4);
        }
        let Some((digits, rest)) = self.rest.split_once('}') else {
            return Err("it has an escape without an end");
        };
        self.rest = rest;
        character_of(digits)
    }

    fn code_point(&mut self, length: usize) -> Parsed<Vec<(char, char)>> {
        let Some(digits) = self.rest.get(..length) else {
            return Err("it has an escape without an end");
        };
        self.rest = &self.rest[length..];
        character_of(digits)
    }

    /// `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}` or nothing; lazy ones match the same language.
    fn count(&mut self) -> Parsed<(usize, usize)> {
        let count = match self.rest.chars().next() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => return self.braces(),
            _ => return Ok((1, 1)),
        };
        self.next();
        self.take('?');
        Ok(count)
    }

    fn braces(&mut self) -> Parsed<(usize, usize)> {
        let unreadable = "it has braces that are no count";
        let (inside, rest) = self.rest[1..].split_once('}').ok_or(unreadable)?;
        let number = |text: &str| text.parse::<usize>().map_err(|_| unreadable);
        let count = match inside.split_once(',') {
            None => (number(inside)?, number(inside)?),
            Some((min, "")) => (number(min)?, usize::MAX),
            Some((min, max)) => (number(min)?, number(max)?),
        };
        self.rest = rest;
        self.take('?');
        Ok(count)
    }
}

fn not(ranges: Vec<(char, char)>) -> Vec<(char, char)> {
    class::complement(&class::of_ranges(ranges)).0
}

fn character_of(digits: &str) -> Parsed<Vec<(char, char)>> {
    let code = u32::from_str_radix(digits, 16).map_err(|_| "it has an escape that is no number")?;
    match char::from_u32(code) {
        Some(character) => Ok(vec![(character, character)]),
        None => Err("it names half of a surrogate pair"),
    }
}
