//! Identifiers and secrets, from the operating system's generator as the emulator's are.

use getrandom::Error;

const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// 32 hexadecimal digits.
pub(super) fn hex() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// 32 letters and digits, none of them likelier than another.
pub(super) fn secret() -> Result<String, Error> {
    let mut bytes = [0; 64];
    getrandom::fill(&mut bytes)?;
    let fair = bytes.iter().filter(|byte| **byte < 248);
    let letters = fair.filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
    Ok(letters.take(32).map(|letter| char::from(*letter)).collect())
}
