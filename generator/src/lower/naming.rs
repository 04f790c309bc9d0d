//! Every name in generated code is made here.

use foldhash::{HashMap, HashSet};
use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that cannot be names, in any edition so far.
const KEYWORDS: [&str; 54] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_", "",
];

/// The names of one scope; each is given out once.
#[derive(Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
    /// The number that the next name of this stem gets, where it is not the first.
    next: HashMap<String, usize>,
}

impl Scope {
    /// A scope in which these names are spoken for.
    pub(super) fn with(reserved: &[&str]) -> Self {
        let taken = reserved.iter().map(|name| (*name).to_owned()).collect();
        Self { taken, next: HashMap::default() }
    }

    /// Keeps a name from being given out.
    pub(super) fn reserve(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// The name of a type, a variant or a trait.
    pub(super) fn type_name(&mut self, wanted: &str) -> String {
        self.unique(type_spelling(wanted), "")
    }

    /// The name of a type or a variant: the first one that is free, or else the first one with a number.
    pub(super) fn first_type_name(&mut self, wanted: &[String]) -> String {
        let names = wanted.iter().map(|wanted| type_spelling(wanted));
        let free = names.into_iter().find(|name| !self.taken.contains(name));
        let first = || wanted.first().map(|wanted| type_spelling(wanted)).unwrap_or_default();
        self.unique(free.unwrap_or_else(first), "")
    }

    /// The name of a field, a parameter or a function.
    pub(super) fn value_name(&mut self, wanted: &str) -> String {
        self.spelled_value(value_spelling(wanted))
    }

    /// The same where the name is spelled as those of values already.
    pub(super) fn spelled_value(&mut self, name: String) -> String {
        self.unique(name, "_")
    }

    /// Gives out a name as it is; false where it is spoken for.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    fn unique(&mut self, name: String, joint: &str) -> String {
        if self.taken.insert(name.clone()) {
            return name;
        }
        let stem = name.trim_end_matches('_');
        let count = self.next.entry(stem.to_owned()).or_insert(2);
        loop {
            let candidate = format!("{stem}{joint}{count}");
            *count += 1;
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

/// A name as a type, a variant or a trait would have it if no other had.
pub(super) fn type_spelling(wanted: &str) -> String {
    let name = identifier(&camel_case(&spelled(wanted)), "Type");
    if name == "Self" { "SelfType".to_owned() } else { name }
}

/// Words in UpperCamelCase. What parts two numbers stays, or `1.1` and `11` would be one name.
fn camel_case(words: &str) -> String {
    let mut name = String::with_capacity(words.len());
    for word in words.split(|character: char| !character.is_alphanumeric()) {
        if name.ends_with(is_digit) && word.starts_with(is_digit) {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    name
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

/// A name as a field, a parameter or a function would have it if no other had.
pub(super) fn value_spelling(wanted: &str) -> String {
    let name = identifier(&spelled(wanted).to_snake_case(), "value");
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Whether a text is the name of a type, a variant or a trait as this generator writes them.
pub(super) fn is_type_name(text: &str) -> bool {
    is_identifier(text) && text.starts_with(|first: char| first.is_ascii_uppercase())
}

/// Whether a text is the name of a field, a parameter or a function as this generator writes them.
pub(super) fn is_value_name(text: &str) -> bool {
    is_identifier(text)
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.contains(|character: char| character.is_ascii_uppercase())
}

fn is_identifier(text: &str) -> bool {
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
    text.chars().all(is_part) && text != "Self" && !KEYWORDS.contains(&text)
}

/// The words of a name in ASCII: letters of other scripts as they are transliterated, and signs spelled out that would vanish
/// and leave two names alike.
fn spelled(wanted: &str) -> String {
    let wanted = &*deunicode::deunicode_with_tofu_cow(wanted, " ");
    let mut text = String::with_capacity(wanted.len());
    for (index, character) in wanted.char_indices() {
        match word_for(character) {
            Some(word) if character != '-' || index == 0 => {
                text.push(' ');
                text.push_str(word);
                text.push(' ');
            }
            _ => text.push(character),
        }
    }
    text
}

fn word_for(character: char) -> Option<&'static str> {
    Some(match character {
        '+' => "plus",
        '-' => "minus",
        '=' => "equal",
        '!' => "not",
        '<' => "less",
        '>' => "greater",
        '*' => "star",
        '%' => "percent",
        '&' => "and",
        '@' => "at",
        '#' => "hash",
        _ => return None,
    })
}

/// The text as an identifier: other characters become nothing, a digit in front gets a word.
fn identifier(text: &str, fallback: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|character| character.is_ascii_alphanumeric() || *character == '_')
        .collect();
    match kept.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{fallback}{kept}"),
        Some(_) => kept,
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;

    #[test]
    fn a_keyword_gets_an_underscore() {
        assert_eq!(Scope::default().value_name("type"), "type_");
        assert_eq!(Scope::default().value_name("self"), "self_");
    }

    #[test]
    fn names_that_collide_after_folding_are_told_apart() {
        let mut scope = Scope::default();
        assert_eq!(scope.type_name("asc"), "Asc");
        assert_eq!(scope.type_name("ASC"), "Asc2");
        assert_eq!(scope.value_name("app-key"), "app_key");
        assert_eq!(scope.value_name("app_key"), "app_key_2");
    }

    #[test]
    fn signs_have_names_of_their_own() {
        let mut scope = Scope::default();
        assert_eq!(scope.type_name("="), "Equal");
        assert_eq!(scope.type_name("!="), "NotEqual");
        assert_eq!(scope.type_name("-1"), "Minus1");
    }

    #[test]
    fn numbers_stay_apart() {
        let mut scope = Scope::default();
        let names = ["1", "11", "1.1", "tls1.2", "2022-11-28", "v1 beta 2"];
        let names = names.map(|wanted| scope.type_name(wanted));
        assert_eq!(names, ["Type1", "Type11", "Type1_1", "Tls1_2", "Type2022_11_28", "V1Beta2"]);
    }

    #[test]
    fn names_of_other_scripts_are_transliterated() {
        let mut scope = Scope::default();
        assert_eq!(scope.type_name("ÁKK"), "Akk");
        assert_eq!(scope.type_name("应用"), "YingYong");
        assert_eq!(scope.value_name("größe"), "grosse");
        assert_eq!(scope.value_name("Заказ"), "zakaz");
    }

    #[test]
    fn a_name_without_a_letter_is_still_a_name() {
        assert_eq!(Scope::default().type_name("\u{e000}"), "Type");
        assert_eq!(Scope::default().type_name("2fa"), "Type2fa");
        assert_eq!(Scope::default().type_name("self"), "SelfType");
    }
}
