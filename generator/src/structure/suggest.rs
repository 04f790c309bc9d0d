//! Guesses which word was meant.

use strsim::damerau_levenshtein;

/// The word nearest to a misspelt one, if one is near enough to be worth a question.
pub(crate) fn nearest<'w>(misspelt: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    within(misspelt, words, (misspelt.len() / 3).clamp(1, 3))
}

/// The word that differs by one slip of a key.
pub(super) fn typo<'w>(misspelt: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    within(misspelt, words, 1)
}

/// Words differ by how many letters are missing, added, wrong or swapped; upper and lower case are
/// equal.
fn within<'w>(
    misspelt: &str,
    words: impl Iterator<Item = &'w str>,
    most: usize,
) -> Option<&'w str> {
    if misspelt.len() > 64 {
        return None;
    }
    let (folded, letters) = (misspelt.to_lowercase(), misspelt.chars().count());
    // Each letter more is one step at least.
    words
        .filter(|word| word.chars().count().abs_diff(letters) <= most)
        .map(|word| (damerau_levenshtein(&folded, &word.to_lowercase()), word))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_found() {
        let words = ["minLength", "maxLength", "in", "items"];
        let guess = |misspelt| nearest(misspelt, words.into_iter());
        assert_eq!(guess("maxLenght"), Some("maxLength"));
        assert_eq!(guess("maxlength"), Some("maxLength"));
        assert_eq!(guess("item"), Some("items"));
        assert_eq!(guess("zebra"), None);
    }
}
