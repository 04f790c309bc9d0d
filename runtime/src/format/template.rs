//! Templates of RFC 6570.

use super::uri::{consists_of, is_beyond_ascii, is_private};

/// Reads a template of any level.
pub(super) fn template(text: &str) -> Option<&str> {
    let mut pieces = text.split('{');
    // Behind each opening brace stands an expression, its closing brace, and plain text again.
    let is_template = pieces.next().is_none_or(is_plain)
        && pieces.all(|piece| {
            piece
                .split_once('}')
                .is_some_and(|(expression, plain)| is_expression(expression) && is_plain(plain))
        });
    is_template.then_some(text)
}

/// `literals`, with the apostrophe that erratum 6937 gives back.
fn is_plain(text: &str) -> bool {
    consists_of(text, |character| match character {
        '!'..='~' => !"\"%<>\\^`{|}".contains(character),
        _ => is_beyond_ascii(character) || is_private(character),
    })
}

fn is_expression(expression: &str) -> bool {
    let variables = expression
        .strip_prefix(['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|'])
        .unwrap_or(expression);
    variables.split(',').all(is_variable)
}

/// A name, and perhaps `*` or the number of characters to take.
fn is_variable(variable: &str) -> bool {
    if let Some(name) = variable.strip_suffix('*') {
        return is_name(name);
    }
    match variable.split_once(':') {
        Some((name, length)) => is_name(name) && is_length(length),
        None => is_name(variable),
    }
}

fn is_name(name: &str) -> bool {
    let is_part = |part: &str| {
        let is_character = |character: char| character.is_ascii_alphanumeric() || character == '_';
        !part.is_empty() && consists_of(part, is_character)
    };
    name.split('.').all(is_part)
}

/// A number from 1 to 9999, without leading zeros.
fn is_length(length: &str) -> bool {
    (1..=4).contains(&length.len())
        && !length.starts_with('0')
        && length.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_closed_and_not_empty() {
        for (text, expected) in
            [("/{a}/{+b,c*}", true), ("{a", false), ("a}", false), ("{}", false), ("{{a}}", false)]
        {
            assert_eq!(template(text).is_some(), expected, "{text}");
        }
    }

    #[test]
    fn a_length_has_four_digits_at_most() {
        assert!(template("{a:9999}").is_some());
        assert!(template("{a:10000}").is_none());
        assert!(template("{a:0}").is_none());
    }
}
