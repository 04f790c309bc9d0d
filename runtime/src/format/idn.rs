//! Internationalized host names: the processing of UTS 46, and what RFC 5892 adds to it.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};

/// The dot, and the characters that stand for it.
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{FF0E}', '\u{FF61}'];

/// Whether a text is a host name, with labels of ASCII, of Unicode, and of Unicode written in ASCII.
pub(super) fn is_name(text: &str) -> bool {
    let processor = Uts46::new();
    let (unicode, soundness) =
        processor.to_unicode(text.as_bytes(), AsciiDenyList::STD3, Hyphens::Check);
    let fits = || {
        let (ascii, length) = (AsciiDenyList::STD3, DnsLength::Verify);
        processor.to_ascii(text.as_bytes(), ascii, Hyphens::Check, length).is_ok()
    };
    soundness.is_ok()
        && fits()
        && text.split(DOTS).zip(unicode.split('.')).all(|(written, label)| {
            // What UTS 46 would turn into another label is no label of RFC 5891.
            (written.is_ascii() || written == label) && is_label(label)
        })
}

/// Whether each character of a label may stand where it does (RFC 5892, appendix A).
fn is_label(label: &str) -> bool {
    let characters: Vec<char> = label.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| characters.get(index)).copied();
    let is_placed = |(index, character): (usize, &char)| {
        let (before, after) = (at(index.checked_sub(1)), at(index.checked_add(1)));
        match character {
            '\u{B7}' => (before, after) == (Some('l'), Some('l')),
            '\u{375}' => after.is_some_and(is_greek),
            '\u{5F3}' | '\u{5F4}' => before.is_some_and(is_hebrew),
            '\u{30FB}' => label.chars().any(is_japanese),
            '\u{660}'..='\u{669}' => {
                !label.contains(|other| matches!(other, '\u{6F0}'..='\u{6F9}'))
            }
            other => is_letter_or_digit(*other) && !is_disallowed(*other),
        }
    };
    characters.iter().enumerate().all(is_placed)
}

/// Letters, digits and marks, what joins them, and what RFC 5892 adds to them (sections 2.1, 2.6 and 2.8).
fn is_letter_or_digit(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    let categories = GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::DecimalNumber)
        .union(GeneralCategoryGroup::NonspacingMark)
        .union(GeneralCategoryGroup::SpacingMark);
    categories.contains(category)
        || matches!(
            character,
            '-' | '\u{6FD}' | '\u{6FE}' | '\u{F0B}' | '\u{200C}' | '\u{200D}' | '\u{3007}'
        )
}

/// Letters and marks that RFC 5892 disallows one by one (section 2.6).
fn is_disallowed(character: char) -> bool {
    matches!(
        character,
        '\u{640}' | '\u{7FA}' | '\u{302E}' | '\u{302F}' | '\u{3031}'..='\u{3035}' | '\u{303B}'
    )
}

fn is_greek(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}')
}

fn is_hebrew(character: char) -> bool {
    matches!(character, '\u{591}'..='\u{5F4}' | '\u{FB1D}'..='\u{FB4F}')
}

/// Hiragana, Katakana and Han.
fn is_japanese(character: char) -> bool {
    matches!(
        character,
        '\u{3005}' | '\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3038}'..='\u{303A}'
            | '\u{3041}'..='\u{3096}' | '\u{309D}'..='\u{309F}'
            | '\u{30A1}'..='\u{30FA}' | '\u{30FD}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
            | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_any_script_is_one() {
        assert!(is_name("실례.테스트") && is_name("xn--9n2bp8q.xn--9t4b11yi5a") && is_name("a。b"));
    }

    #[test]
    fn a_character_stands_only_in_its_context() {
        assert!(is_name("l·l") && !is_name("a·l"));
        assert!(is_name("・ァ") && !is_name("def・abc"));
    }

    #[test]
    fn what_would_become_another_name_is_refused() {
        assert!(!is_name("ＡＢ") && !is_name("Ä"));
    }

    #[test]
    fn a_symbol_is_no_part_of_a_name() {
        assert!(!is_name("xn--7a") && !is_name("☃"));
    }
}
