//! Writes a parameter, if it reads back as the same.

use super::tree::Tree;
use super::{Form, Given, Source, Style, escape, pairs, text};
use crate::decode::Decode;
use crate::encode::Encode;
use crate::json::Json;
use crate::violation::Place;

/// A value as it stands in a message, encoded. It has no `Debug`, for it may be a secret.
#[derive(PartialEq, Eq)]
pub enum Written {
    /// One text, in a path or a header.
    Text(String),
    /// Names and values of a query or of cookies.
    Pairs(Vec<(String, String)>),
}

impl Form<'_> {
    /// A value as it stands in a part of a message; `None` if the form has no text for it, or none that would be read as
    /// the same value.
    #[must_use]
    pub fn write<T: Encode + ?Sized>(
        &self,
        place: Place,
        name: &str,
        value: &T,
    ) -> Option<Written> {
        let json = value.encode();
        let written = self.written((place, name), &json)?;
        let read = written.with_given(|given| {
            self.read(&Source { place, name, given, capital_booleans: false }).ok().flatten()
        })?;
        (Json::decode(&read).ok()? == Json::decode(&json).ok()?).then_some(written)
    }

    fn written(&self, (place, name): (Place, &str), json: &[u8]) -> Option<Written> {
        let value = Tree::decode(json).ok()?;
        let has_pairs = matches!(place, Place::Query | Place::Cookie);
        let is_list = matches!(value, Tree::List(_)) && self.is_list_of_pairs();
        if has_pairs && (self.is_object_of_pairs() || is_list) {
            let pairs = pairs::written(self, (place, name), &value)?;
            let is_sound = |(_, text): &(String, String)| self.can_stand(text);
            return pairs.iter().all(is_sound).then_some(Written::Pairs(pairs));
        }
        let text = match self.style {
            Style::Json => escape::value(self, place, std::str::from_utf8(json).ok()?),
            _ => text::joined(self, (place, name), &value).filter(|text| self.can_stand(text))?,
        };
        if has_pairs {
            Some(Written::Pairs(vec![(escape::name(place, name)?, text)]))
        } else {
            Some(Written::Text(text))
        }
    }
}

impl Form<'_> {
    /// Whether a text that the form does not escape can stand where it is written.
    fn can_stand(&self, written: &str) -> bool {
        self.style != Style::Cookie || escape::is_cookie(self, written)
    }
}

impl Written {
    /// What one who reads would be given.
    fn with_given<T>(&self, read: impl FnOnce(Given<'_>) -> T) -> T {
        match self {
            Self::Text(text) => read(Given::Text(text)),
            Self::Pairs(pairs) => {
                let pairs: Vec<_> =
                    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                read(Given::Pairs(&pairs))
            }
        }
    }
}
