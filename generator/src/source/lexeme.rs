//! The written form of numbers.

/// What a plain YAML scalar is, by the core schema of YAML 1.2.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Plain {
    Null,
    Bool(bool),
    /// A number, as JSON writes it.
    Number(String),
    /// `.inf`, `.nan`, or a hexadecimal or octal number beyond 128 bits.
    Unwritable,
    String,
}

/// Classifies a plain scalar. `yes`, `no`, `on` and `off` are strings since YAML 1.2.
pub(super) fn classify(text: &str) -> Plain {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Plain::Null,
        "true" | "True" | "TRUE" => Plain::Bool(true),
        "false" | "False" | "FALSE" => Plain::Bool(false),
        ".nan" | ".NaN" | ".NAN" => Plain::Unwritable,
        _ if is_infinity(text) => Plain::Unwritable,
        _ => radix(text).or_else(|| decimal(text).map(Plain::Number)).unwrap_or(Plain::String),
    }
}

/// Whether a plain scalar is a number of one value in YAML 1.2 and of another one in YAML 1.1, where a zero in front says
/// that its digits are octal: `017`, but not `07` and not `08`.
pub(super) fn is_octal_in_1_1(text: &str) -> bool {
    let is_octal = text.starts_with('0') && text.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
    is_octal && text.trim_start_matches('0').len() > 1
}

fn is_infinity(text: &str) -> bool {
    matches!(text.trim_start_matches(['+', '-']), ".inf" | ".Inf" | ".INF") && text.len() <= 5
}

/// `0x1F` and `0o17`; JSON has only decimals, so the value is written anew.
fn radix(text: &str) -> Option<Plain> {
    let (digits, base) = match text.get(..2)? {
        "0x" => (&text[2..], 16),
        "0o" => (&text[2..], 8),
        _ => return None,
    };
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(base)) {
        return None;
    }
    Some(match u128::from_str_radix(digits, base) {
        Ok(value) => Plain::Number(value.to_string()),
        Err(_) => Plain::Unwritable,
    })
}

/// A decimal number as JSON writes it: no plus sign, no leading zeros, a digit on both sides of the
/// point.
fn decimal(text: &str) -> Option<String> {
    let Parts { negative, whole, fraction, exponent } = split(text)?;
    let sign = if negative { "-" } else { "" };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = match fraction {
        None => String::new(),
        Some("") => ".0".to_owned(),
        Some(digits) => format!(".{digits}"),
    };
    Some(format!("{sign}{whole}{fraction}{exponent}"))
}

struct Parts<'t> {
    negative: bool,
    whole: &'t str,
    fraction: Option<&'t str>,
    /// With its `e` and its sign; empty where there is none.
    exponent: &'t str,
}

/// Splits a number by the grammar `[-+]? (digits (. digits?)? | . digits) ([eE] [-+]? digits)?`.
fn split(text: &str) -> Option<Parts<'_>> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) =
        unsigned.split_at(unsigned.find(['e', 'E']).unwrap_or(unsigned.len()));
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let power = exponent.get(1..).map(|power| power.strip_prefix(['+', '-']).unwrap_or(power));
    let complete = !whole.is_empty() || fraction.is_some_and(|fraction| !fraction.is_empty());
    let sound = digits(whole)
        && fraction.is_none_or(digits)
        && power.is_none_or(|power| !power.is_empty() && digits(power));
    (complete && sound).then_some(Parts {
        negative: text.starts_with('-'),
        whole,
        fraction,
        exponent,
    })
}

/// The value of a lexeme that stands for a whole number; `64.0` and `6.4e1` do.
pub(super) fn whole(lexeme: &str) -> Option<i128> {
    let Parts { negative, whole, fraction, exponent } = split(lexeme)?;
    let fraction = fraction.unwrap_or_default();
    let power: i64 = if exponent.is_empty() { 0 } else { exponent[1..].parse().ok()? };
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    if significant.trim_start_matches('0').is_empty() {
        return Some(0);
    }
    let dropped = i64::try_from(digits.len() - significant.len()).ok()?;
    let zeros = power.checked_sub(i64::try_from(fraction.len()).ok()?)?.checked_add(dropped)?;
    let scale = 10_i128.checked_pow(u32::try_from(zeros).ok()?)?;
    let value = significant.parse::<i128>().ok()?.checked_mul(scale)?;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Plain {
        Plain::Number(text.to_owned())
    }

    #[test]
    fn a_json_number_keeps_its_lexeme() {
        for lexeme in ["0", "-1", "64", "1.50", "1e400", "-9223372036854776000", "1E+2", "0.1e-7"] {
            assert_eq!(classify(lexeme), number(lexeme));
        }
    }

    #[test]
    fn other_forms_become_json_numbers() {
        for (text, json) in [
            ("+5", "5"),
            ("007", "7"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("-.5e1", "-0.5e1"),
            ("0x1F", "31"),
            ("0o17", "15"),
        ] {
            assert_eq!(classify(text), number(json), "{text}");
        }
    }

    #[test]
    fn words_of_yaml_1_1_are_strings() {
        for text in [
            "yes",
            "no",
            "on",
            "off",
            "1_000",
            "12:30",
            "1.0.0",
            "e5",
            ".",
            "+",
            "-",
            "1e",
            "1e+",
            "0x",
            "0xZ",
            "--1",
            "2024-01-01",
        ] {
            assert_eq!(classify(text), Plain::String, "{text}");
        }
    }

    #[test]
    fn a_number_with_a_zero_in_front_is_octal_in_yaml_1_1() {
        for text in ["017", "0777", "0010"] {
            assert!(is_octal_in_1_1(text), "{text}");
        }
        for text in ["0", "00", "07", "08", "0178", "17", "0o17", "-017", "01.7", ""] {
            assert!(!is_octal_in_1_1(text), "{text}");
        }
    }

    #[test]
    fn a_value_that_json_cannot_write_is_not_a_number() {
        for text in [".inf", "-.inf", "+.INF", ".nan"] {
            assert_eq!(classify(text), Plain::Unwritable, "{text}");
        }
    }

    #[test]
    fn a_whole_number_is_known_in_any_form() {
        for (lexeme, value) in [
            ("64", Some(64)),
            ("64.0", Some(64)),
            ("6.4e1", Some(64)),
            ("6400e-2", Some(64)),
            ("0e999999999999", Some(0)),
        ] {
            assert_eq!(whole(lexeme), value, "{lexeme}");
        }
        for lexeme in ["0.5", "64e-1", "1e400", "1e99999999999999999999", "64.001"] {
            assert_eq!(whole(lexeme), None, "{lexeme}");
        }
        assert_eq!(whole("-9223372036854776000"), Some(-9_223_372_036_854_776_000));
    }
}
