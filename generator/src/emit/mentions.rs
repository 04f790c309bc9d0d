//! Which names some items mention, so that no other is imported.

use proc_macro2::TokenStream;
use std::cell::OnceCell;

/// Some items in which names are looked for; each becomes text once, when it is first asked.
pub(super) struct Mentions<'i>(Vec<(&'i TokenStream, OnceCell<String>)>);

impl<'i> Mentions<'i> {
    /// What these items mention.
    pub(super) fn of(items: &'i [TokenStream]) -> Self {
        Self(items.iter().map(|item| (item, OnceCell::new())).collect())
    }

    /// Whether an item has these tokens, written with a space between two of them.
    pub(super) fn have(&self, tokens: &str) -> bool {
        self.0.iter().any(|(item, text)| text.get_or_init(|| item.to_string()).contains(tokens))
    }

    /// Whether an item implements a trait, or names it in front of one of its functions.
    pub(super) fn have_trait(&self, name: &str) -> bool {
        let is_of_word = |sign: char| sign.is_alphanumeric() || sign == '_';
        let is_there = |text: &str, mention: &str| {
            text.match_indices(mention).any(|(at, _)| !text[..at].ends_with(is_of_word))
        };
        [" for", " ::"].into_iter().any(|after| {
            let mention = format!("{name}{after}");
            let mut texts = self.0.iter().map(|(item, text)| text.get_or_init(|| item.to_string()));
            texts.any(|text| is_there(text, &mention))
        })
    }
}
