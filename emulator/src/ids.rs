//! Identifiers, keys and secrets, all from the operating system's generator.

use specwright_runtime::fault::{Fault, names};

/// Letters and digits: what keys and secrets are made of.
const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// 32 hexadecimal digits.
///
/// # Errors
/// `internal` if the operating system gives no random numbers, as from all functions here.
pub(crate) fn hex() -> Result<String, Fault> {
    Ok(format!("{:032x}", u128::from_be_bytes(random()?)))
}

/// A random UUID (RFC 9562, version 4).
pub(crate) fn uuid() -> Result<String, Fault> {
    let mut bytes: [u8; 16] = random()?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = format!("{:032x}", u128::from_be_bytes(bytes));
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    Ok(parts.map(|part| digits.get(part).unwrap_or_default()).join("-"))
}

/// 18 decimal digits, the first of them no zero.
pub(crate) fn number() -> Result<String, Fault> {
    const LEAST: u128 = 100_000_000_000_000_000;
    // The range is far smaller than that of the random number, so that all numbers are as good as equally likely.
    Ok((LEAST + u128::from_be_bytes(random()?) % (9 * LEAST)).to_string())
}

/// A key or a secret: 32 letters and digits.
pub(crate) fn secret() -> Result<String, Fault> {
    let mut number = [0; 64];
    getrandom::fill(&mut number).map_err(|_| Fault::new(names::INTERNAL))?;
    // Bytes beyond the greatest multiple of 62 are left out, so that no letter is likelier than another.
    let letters = number.iter().filter(|byte| **byte < 248);
    let letters = letters.filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
    Ok(letters.take(32).map(|letter| char::from(*letter)).collect())
}

fn random() -> Result<[u8; 16], Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Fault::new(names::INTERNAL))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_form_and_comes_once() {
        assert_eq!(uuid().unwrap().len(), 36);
        assert_eq!(hex().unwrap().len(), 32);
        assert_eq!(number().unwrap().len(), 18);
        assert_eq!(secret().unwrap().len(), 32);
        assert_ne!(secret().unwrap(), secret().unwrap());
        assert_ne!(number().unwrap(), number().unwrap());
    }

    #[test]
    fn a_uuid_says_that_it_is_random() {
        let uuid = uuid().unwrap();
        assert_eq!(uuid.chars().nth(14), Some('4'), "{uuid}");
        assert!(uuid.chars().nth(19).is_some_and(|variant| "89ab".contains(variant)), "{uuid}");
    }
}
