//! Limits and origins in words, for documentation.

use super::docs;
use crate::model::{
    Bound, BoundSide, CharClass, CheckedType, IntegerLimits, ListLimits, NumberLimits, Origin,
    Pattern, Rule, Run, Stated, TextType, Union,
};
use specwright_runtime::text::Format;
use std::fmt::Display;

/// "3 to 64 characters." and what the pattern says.
pub(super) fn text(text: &TextType) -> String {
    let limits = &text.limits;
    let min = limits.min_chars.as_ref().map(|min| min.value);
    let max = limits.max_chars.as_ref().map(|max| max.value);
    let length = range(min, max, "character");
    let pattern = limits.pattern.as_ref().map(|stated| pattern(&stated.value));
    let format = text.format.map(|format| match format {
        Format::DateTime => "A point in time after RFC 3339.".to_owned(),
        format => format!("Of the format `{}`.", format.name()),
    });
    sentences([length, pattern, format])
}

/// "1 to 100." and the step.
pub(super) fn integer(limits: &IntegerLimits) -> String {
    let bounds = span(limits.min.as_ref(), limits.max.as_ref());
    sentences([bounds, limits.multiple_of.as_ref().map(step)])
}

/// "At least 0, less than 1."
pub(super) fn number(limits: &NumberLimits) -> String {
    let bounds = span(limits.min.as_ref(), limits.max.as_ref());
    sentences([bounds, limits.multiple_of.as_ref().map(step)])
}

/// "1 to 10 items, no two alike."
pub(super) fn list(limits: &ListLimits) -> String {
    let min = limits.min_items.as_ref().map(|min| min.value);
    let max = limits.max_items.as_ref().map(|max| max.value);
    let unique = limits.unique.as_ref().map(|_| "No two items are alike.".to_owned());
    sentences([range(min, max, "item"), unique])
}

/// What tells the types of a union apart.
pub(super) fn union(union: &Union) -> String {
    match &union.tag {
        Some(tag) => format!("The value of {} says which.", docs::code(tag)),
        None => String::new(),
    }
}

/// The rules of a value that its type does not say, as far as a sentence holds them.
pub(super) fn checked(name: &str, checked: &CheckedType) -> String {
    let all: Vec<Option<String>> = checked.rules.0.iter().map(rule).collect();
    let is_said = all.iter().all(Option::is_some);
    let said = all.into_iter().flatten();
    let rest = (!is_said).then(|| match checked.complete {
        true => format!("All that it keeps stands in [`{name}Rules`]."),
        false => format!("It keeps the rules of [`{name}Rules`] besides."),
    });
    said.chain(rest).collect::<Vec<_>>().join(" ")
}

fn rule(rule: &Rule) -> Option<String> {
    Some(match rule {
        Rule::MinProperties(min) => range(Some(*min), None, "member")?,
        Rule::MaxProperties(max) => range(None, Some(*max), "member")?,
        Rule::MultipleOf(step) => format!("A multiple of {step}."),
        Rule::Bound(BoundSide::Minimum, bound) => format!("At least {bound}."),
        Rule::Bound(BoundSide::Above, bound) => format!("More than {bound}."),
        Rule::Bound(BoundSide::Maximum, bound) => format!("At most {bound}."),
        Rule::Bound(BoundSide::Below, bound) => format!("Less than {bound}."),
        _ => return None,
    })
}

/// Where a thing is stated: the file, the pointer and the page.
pub(super) fn origin(document: &str, origin: &Origin) -> String {
    let (other, pointer) = origin.file_and_pointer();
    let folder =
        document.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let file = other.map_or_else(|| document.to_owned(), |path| format!("{folder}{path}"));
    let (file, pointer) = (file.replace('`', "'"), pointer.replace('`', "'"));
    let mut text = match pointer.as_str() {
        "" => format!("Stated in `{file}`."),
        pointer => format!("Stated in `{file}` at `{pointer}`."),
    };
    if let Some(source) = origin.source() {
        text.push_str(&format!(" Source: {}.", docs::plain(&source.to_string())));
    }
    text
}

fn sentences<const COUNT: usize>(parts: [Option<String>; COUNT]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn step<T: Display>(step: &Stated<T>) -> String {
    format!("A multiple of {}.", step.value)
}

fn range(min: Option<u64>, max: Option<u64>, unit: &str) -> Option<String> {
    let plural = |count: u64| if count == 1 { unit.to_owned() } else { format!("{unit}s") };
    Some(match (min.filter(|min| *min > 0), max) {
        (None, None) => return None,
        (Some(min), None) => format!("At least {min} {}.", plural(min)),
        (None, Some(max)) => format!("At most {max} {}.", plural(max)),
        (Some(min), Some(max)) if min == max => format!("Exactly {min} {}.", plural(min)),
        (Some(min), Some(max)) => format!("{min} to {max} {}.", plural(max)),
    })
}

fn span<T: Display>(
    min: Option<&Stated<Bound<T>>>,
    max: Option<&Stated<Bound<T>>>,
) -> Option<String> {
    let min = min.map(|stated| &stated.value);
    let max = max.map(|stated| &stated.value);
    let low = min.map(|min| match min.exclusive {
        true => format!("more than {}", min.value),
        false => format!("at least {}", min.value),
    });
    let high = max.map(|max| match max.exclusive {
        true => format!("less than {}", max.value),
        false => format!("at most {}", max.value),
    });
    match (min, max) {
        (Some(min), Some(max)) if !min.exclusive && !max.exclusive => {
            Some(format!("{} to {}.", min.value, max.value))
        }
        _ => {
            let parts: Vec<String> = [low, high].into_iter().flatten().collect();
            (!parts.is_empty()).then(|| capital(&format!("{}.", parts.join(", "))))
        }
    }
}

fn pattern(pattern: &Pattern) -> String {
    let shown = match pattern.runs() {
        [only] if only.max == usize::MAX => {
            characters(&only.class).map(|chars| format!("Only {chars}."))
        }
        [first, rest] if first.max == 1 && first.min == 1 && rest.max == usize::MAX => {
            first_and_rest(first, rest)
        }
        _ => None,
    };
    shown.unwrap_or_else(|| format!("Matches {}.", docs::code(&pattern.source)))
}

fn first_and_rest(first: &Run, rest: &Run) -> Option<String> {
    let first =
        characters(&first.class)?.replace("letters", "a letter").replace("digits", "a digit");
    let first = first.replace(" and ", " or ");
    Some(format!("{} first, then {}.", capital(&first), characters(&rest.class)?))
}

/// "letters, digits and `_`", where the class is small enough to be said.
fn characters(class: &CharClass) -> Option<String> {
    let mut names = Vec::new();
    let mut rest = class.0.clone();
    for (name, ranges) in
        [("letters", [('A', 'Z'), ('a', 'z')].as_slice()), ("digits", &[('0', '9')])]
    {
        if ranges.iter().all(|wanted| rest.iter().any(|range| covers(*range, *wanted))) {
            names.push(name.to_owned());
            rest = rest.into_iter().flat_map(|range| without(range, ranges)).collect();
        }
    }
    let signs: Vec<char> = rest.iter().flat_map(|&(low, high)| low..=high).take(17).collect();
    if signs.len() > 16 || signs.iter().any(|sign| !sign.is_ascii_graphic() || *sign == '`') {
        return None;
    }
    names.extend(signs.iter().map(|sign| format!("`{sign}`")));
    Some(listed(&names))
}

fn covers(range: (char, char), wanted: (char, char)) -> bool {
    range.0 <= wanted.0 && wanted.1 <= range.1
}

/// What is left of a range of ASCII without these ranges.
fn without(range: (char, char), removed: &[(char, char)]) -> Vec<(char, char)> {
    let mut left = Vec::new();
    let mut start = u32::from(range.0);
    for &(low, high) in removed.iter().filter(|wanted| covers(range, **wanted)) {
        if start < u32::from(low) {
            left.push((start, u32::from(low) - 1));
        }
        start = u32::from(high) + 1;
    }
    if start <= u32::from(range.1) {
        left.push((start, u32::from(range.1)));
    }
    let characters = left
        .into_iter()
        .filter_map(|(low, high)| Some((char::from_u32(low)?, char::from_u32(high)?)));
    characters.collect()
}

/// "a, b and c"
pub(super) fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// The text with a capital in front.
fn capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        None => String::new(),
        Some(first) => first.to_uppercase().chain(characters).collect(),
    }
}
