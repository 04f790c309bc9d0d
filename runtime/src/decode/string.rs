//! Strings: where they end, and what their escapes stand for.

/// What is wrong, and where.
type Fault = (&'static str, usize);

/// How many bytes are put aside for what follows the first escape, so that a text of common length is not moved.
const RESERVE: usize = 64;

/// The place of the first `"`, `\` or control character at or after `index`; the length of the text if there is none.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], mut index: usize) -> usize {
    let (eights, rest) = bytes.get(index..).unwrap_or_default().as_chunks::<8>();
    for eight in eights {
        let special = special_bytes(u64::from_le_bytes(*eight));
        if special != 0 {
            return index + (special.trailing_zeros() / 8) as usize;
        }
        index += 8;
    }
    let is_plain = |byte: &&u8| !matches!(**byte, 0..=0x1f | b'"' | b'\\');
    index + rest.iter().take_while(is_plain).count()
}

/// The highest bit of each byte that is special. Bytes after the first special one may be marked wrongly.
///
/// Turning one bit over puts `"` just above the control characters and leaves these where they are, so that one subtraction
/// finds both: only from what is below `!` does it borrow.
const fn special_bytes(eight: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let quote_or_control = (eight ^ (ONES * (b'"' ^ b' ') as u64)).wrapping_sub(ONES * b'!' as u64);
    let backslash = (eight ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (quote_or_control | backslash) & !eight & HIGH
}

/// Writes a string without its escapes. `start` is its first byte, `plain_end` its first special one.
///
/// # Errors
/// What is wrong with the string, and where.
#[inline(never)]
pub(super) fn unescape(
    text: &str,
    start: usize,
    plain_end: usize,
    into: &mut String,
) -> Result<usize, Fault> {
    into.clear();
    into.reserve(plain_end - start + RESERVE);
    let bytes = text.as_bytes();
    let (mut from, mut index) = (start, plain_end);
    loop {
        into.push_str(text.get(from..index).unwrap_or_default());
        match bytes.get(index) {
            Some(b'"') => return Ok(index + 1),
            Some(b'\\') => {}
            Some(_) => return Err(("a control character within a string", index)),
            None => return Err(("the end of the text within a string", index)),
        }
        let (character, after) = escaped(bytes, index + 1)?;
        into.push(character);
        from = after;
        index = self::plain_end(bytes, after);
    }
}

/// The character that the escape after a backslash stands for, and the place after it.
fn escaped(bytes: &[u8], index: usize) -> Result<(char, usize), Fault> {
    let character = match bytes.get(index) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return escaped_by_number(bytes, index + 1),
        _ => return Err(("an escape that JSON does not know", index)),
    };
    Ok((character, index + 1))
}

/// The character of four hexadecimal digits, or of two times four for one beyond the basic plane.
fn escaped_by_number(bytes: &[u8], index: usize) -> Result<(char, usize), Fault> {
    const LONE: &str = "half of a surrogate pair";
    let high = hexadecimal(bytes, index)?;
    if let Some(character) = char::from_u32(high) {
        return Ok((character, index + 4));
    }
    let is_pair = high < 0xdc00 && bytes.get(index + 4..index + 6) == Some(b"\\u");
    if !is_pair {
        return Err((LONE, index));
    }
    let low = hexadecimal(bytes, index + 6)?;
    let offset = low.checked_sub(0xdc00).filter(|offset| *offset < 0x400).ok_or((LONE, index))?;
    let character = char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + offset);
    character.map(|character| (character, index + 10)).ok_or((LONE, index))
}

fn hexadecimal(bytes: &[u8], index: usize) -> Result<u32, Fault> {
    let fault = ("an escape without four hexadecimal digits", index);
    let digits = bytes.get(index..index + 4).ok_or(fault)?;
    digits.iter().try_fold(0, |value, digit| {
        char::from(*digit).to_digit(16).map(|digit| value * 16 + digit).ok_or(fault)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Decodes a string literal of JSON.
    fn check(literal: &str, expected: Result<&str, Fault>) {
        let mut text = String::new();
        let end = unescape(literal, 1, plain_end(literal.as_bytes(), 1), &mut text);
        assert_eq!(end.map(|_| text.as_str()), expected, "{literal}");
    }

    #[test]
    fn every_escape_stands_for_its_character() {
        check(r#""\"\\\/\b\f\n\r\t\u0041\u00e9""#, Ok("\"\\/\u{8}\u{c}\n\r\tAé"));
        check(r#""\ud83d\uDE00!""#, Ok("😀!"));
    }

    #[test]
    fn half_of_a_surrogate_pair_is_refused() {
        let lone = Err(("half of a surrogate pair", 3));
        for literal in
            [r#""\ud83d""#, r#""\ude00""#, r#""\ud83d\u0041""#, r#""\ud83dx""#, r#""\ude00\ud83d""#]
        {
            check(literal, lone);
        }
    }

    #[test]
    fn what_is_no_escape_is_refused() {
        check(r#""\x""#, Err(("an escape that JSON does not know", 2)));
        check(r#""\u12g4""#, Err(("an escape without four hexadecimal digits", 3)));
        check(r#""\u+123""#, Err(("an escape without four hexadecimal digits", 3)));
        check(r#""\u12"#, Err(("an escape without four hexadecimal digits", 3)));
        check("\"ab", Err(("the end of the text within a string", 3)));
        check("\"a\nb\"", Err(("a control character within a string", 2)));
    }

    #[test]
    fn every_byte_is_seen_at_every_place_of_eight() {
        for byte in 0..=127_u8 {
            for place in 0..24 {
                let mut bytes = vec![b'a'; 24];
                bytes[place] = byte;
                let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
                assert_eq!(
                    plain_end(&bytes, 0),
                    if is_special { place } else { 24 },
                    "{byte} at {place}"
                );
            }
        }
    }

    #[test]
    fn characters_beyond_ascii_are_plain() {
        let text = "é😀\u{80}\u{7ff}\u{ffff}\u{10ffff}ąあ\"";
        assert_eq!(plain_end(text.as_bytes(), 0), text.len() - 1);
    }
}
