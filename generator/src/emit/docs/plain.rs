//! Texts that have no mark of Markdown: most descriptions, which no parser needs to see.

/// What a byte may mean in Markdown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// Nothing, wherever it stands.
    None,
    /// Nothing between letters and digits.
    NoneInWords,
    /// Nothing, unless an address begins with it.
    NoneInTexts,
    /// A mark, or the first byte of a character that one has to look at.
    Any,
}

/// Whether a text is one paragraph, of seen characters that mean themselves in Markdown; where that is not soon known, it is
/// not said to be so.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let starts_plainly =
        bytes.first().is_none_or(|first| first.is_ascii_alphabetic() || *first == b'(');
    starts_plainly && bytes.iter().enumerate().all(|(at, byte)| means_itself(bytes, at, *byte))
}

fn means_itself(bytes: &[u8], at: usize, byte: u8) -> bool {
    let after = bytes.get(at + 1).copied();
    match MEANINGS[usize::from(byte)] {
        Meaning::None => true,
        Meaning::NoneInTexts => after != Some(b'/'),
        Meaning::NoneInWords => {
            let before = at.checked_sub(1).map(|before| bytes[before]);
            [before, after].iter().all(|byte| byte.is_some_and(|byte| byte.is_ascii_alphanumeric()))
        }
        Meaning::Any => false,
    }
}

const MEANINGS: [Meaning; 256] = {
    let mut meanings = [Meaning::Any; 256];
    let mut byte = b' ' as usize;
    while byte < 0x7f {
        meanings[byte] = meaning(byte as u8);
        byte += 1;
    }
    meanings
};

const fn meaning(byte: u8) -> Meaning {
    match byte {
        b'*' | b'`' | b'[' | b']' | b'<' | b'>' | b'&' | b'\\' | b'|' | b'~' | b'#' => Meaning::Any,
        b'_' => Meaning::NoneInWords,
        b':' => Meaning::NoneInTexts,
        _ => Meaning::None,
    }
}
