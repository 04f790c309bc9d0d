//! What other engines have and ECMA-262 has not, as far as it can mean only one thing.

use super::super::class::{complement, of_ranges};
use super::flags::Flags;
use super::property;
use super::reader::{Read, Reader};
use crate::model::CharClass;

/// The pattern up to the second delimiter of `/^…/i`, and its flags.
///
/// Only where `^` or `$` shows that nothing but the text itself may stand there: to ECMA-262 such a pattern matches nothing.
pub(super) fn delimited(chars: &[char]) -> Option<(&[char], Flags)> {
    let last = chars.iter().rposition(|sign| *sign == '/')?;
    let (pattern, letters) = chars.split_at(last);
    let is_anchored = match pattern {
        ['/', '^', ..] => pattern.last() != Some(&'\\'),
        ['/', .., before, '$'] => *before != '\\',
        _ => false,
    };
    let mut flags = Flags::default();
    let mut known = letters.iter().skip(1).map(|letter| match letter {
        // They say how to search, not what is found.
        'd' | 'g' | 'u' => true,
        letter => flags.set(*letter, true),
    });
    (is_anchored && known.all(|is_known| is_known)).then_some((pattern, flags))
}

/// The pattern with the characters between `\Q` and `\E` written as such, and where the first `\Q` stands; if it has one.
pub(super) fn unquoted(chars: &[char]) -> Option<(Vec<char>, usize)> {
    let mut written = Vec::with_capacity(chars.len());
    let (mut at, mut is_quoted, mut quote) = (0, false, None);
    while let Some(sign) = chars.get(at) {
        let next = chars.get(at + 1);
        match (sign, next) {
            ('\\', Some('E')) if is_quoted => (is_quoted, at) = (false, at + 2),
            ('\\', Some('Q')) if !is_quoted => {
                quote = quote.or(Some(at));
                (is_quoted, at) = (true, at + 2);
            }
            ('\\', Some(next)) if !is_quoted => {
                written.extend(['\\', *next]);
                at += 2;
            }
            (sign, _) => {
                if is_quoted && !sign.is_alphanumeric() {
                    written.push('\\');
                }
                written.push(*sign);
                at += 1;
            }
        }
    }
    Some((written, quote?))
}

/// The classes of POSIX, all of ASCII, as Java has them in `\p{…}` and others in `[:…:]`.
pub(super) fn posix(name: &str) -> Option<CharClass> {
    let ranges: &[(char, char)] = match name.to_ascii_lowercase().as_str() {
        "alnum" => &[('0', '9'), ('A', 'Z'), ('a', 'z')],
        "alpha" => &[('A', 'Z'), ('a', 'z')],
        "ascii" => &[('\0', '\x7f')],
        "blank" => &[('\t', '\t'), (' ', ' ')],
        "cntrl" => &[('\0', '\x1f'), ('\x7f', '\x7f')],
        "digit" => &[('0', '9')],
        "graph" => &[('!', '~')],
        "lower" => &[('a', 'z')],
        "print" => &[(' ', '~')],
        "punct" => &[('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        "space" => &[('\t', '\r'), (' ', ' ')],
        "upper" => &[('A', 'Z')],
        "xdigit" => &[('0', '9'), ('A', 'F'), ('a', 'f')],
        _ => return None,
    };
    Some(CharClass(ranges.to_vec()))
}

/// The names of [`posix`] in `\p{…}` that only Java has; a pattern with one of them is Java's.
const OF_JAVA: [&str; 8] =
    ["Alnum", "Blank", "Cntrl", "Digit", "Graph", "Print", "Punct", "XDigit"];

impl Reader<'_> {
    /// Whether the pattern names properties as only Java does.
    fn is_of_java(&self) -> bool {
        let source: String = self.whole().iter().collect();
        let is_named =
            |name| ["\\p", "\\P"].iter().any(|sign| source.contains(&format!("{sign}{{{name}}}")));
        OF_JAVA.iter().any(is_named)
    }

    /// `[:alpha:]` within a class, where it comes next.
    pub(super) fn posix_class(&mut self) -> Option<CharClass> {
        let inside: String = self.rest().iter().skip(2).take_while(|end| **end != ':').collect();
        let (name, is_negated) = match inside.strip_prefix('^') {
            Some(name) => (name, true),
            None => (inside.as_str(), false),
        };
        let class =
            posix(name).filter(|_| name.chars().all(|letter| letter.is_ascii_lowercase()))?;
        let place = self.place();
        if !self.take(&format!("[:{inside}:]")) {
            return None;
        }
        self.note_at(place, &format!("`[:{inside}:]`"), "as the class of POSIX, within ASCII");
        let class = self.flags.cased(class);
        Some(if is_negated { complement(&class) } else { class })
    }

    /// `&&[…]` before the end of a class, where it comes next: the characters that both have.
    pub(super) fn intersected(&mut self, class: CharClass) -> Read<CharClass> {
        let place = self.place();
        if self.is_unicode() || !self.take("&&[") {
            return Ok(class);
        }
        let other = self.set(place)?;
        if self.peek() != Some(']') {
            self.back_to(place);
            return Ok(class);
        }
        self.note_at(
            place,
            "`&&[`",
            "as the characters that both classes have, as in Java and Ruby",
        );
        let outside = [complement(&class).0, complement(&other).0].concat();
        Ok(complement(&of_ranges(outside)))
    }

    /// What `\p{…}` names, by the names of other engines too.
    pub(super) fn foreign_property(&mut self, inside: &str, place: usize) -> Read<CharClass> {
        let shown = format!("`\\p{{{inside}}}`");
        if let Some(class) = posix(inside).filter(|_| is_capital(inside) && self.is_of_java()) {
            self.note_at(place, &shown, "as the class of POSIX, as in Java, within ASCII");
            return Ok(self.flags.cased(class));
        }
        if let Ok(class) = property::class(inside) {
            let how = "as the property, beside what Unicode mode refuses";
            self.note_at(place, &shown, how);
            return Ok(class);
        }
        let (class, how) = property::foreign(inside).map_err(|what| self.fault_at(place, what))?;
        self.note_at(place, &shown, how);
        Ok(class)
    }
}

/// Java spells its names with a capital; the same in small letters are names of ECMA-262.
fn is_capital(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}
