//! A text of a format.

use super::Format;
use crate::violation::{Kind, Violation};
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// The format of a [`Formatted`] text, carried by a type that has no values.
pub trait TextFormat: sealed::Sealed {
    /// The name of the type that has this format, for `Debug`.
    const NAME: &'static str;
    /// The format.
    const FORMAT: Format;
    /// What a text of this format says.
    type Value<'t>;

    /// Reads a text; `None` for one that is not of this format.
    fn parse(text: &str) -> Option<Self::Value<'_>>;
}

pub(super) mod sealed {
    /// Keeps [`TextFormat`](super::TextFormat) to the types of this crate.
    pub trait Sealed {}
}

/// A text of the format `F`.
///
/// The text is kept as it was written, so that nothing is lost on the way through; equality and order are those of the
/// text. There is no way to make one that is not of the format.
pub struct Formatted<F> {
    text: String,
    format: PhantomData<fn() -> F>,
}

impl<F: TextFormat> Formatted<F> {
    /// The format.
    pub const FORMAT: Format = F::FORMAT;

    /// Takes a text that is of the format.
    ///
    /// # Errors
    /// [`Kind::Format`] when it is not.
    pub fn new(text: impl Into<String>) -> Result<Self, Violation> {
        let text = text.into();
        Self::check(&text).map_err(Violation::new)?;
        Ok(Self::trusted(text))
    }

    /// Checks a text without taking it.
    ///
    /// # Errors
    /// [`Kind::Format`] when the text is not of the format.
    pub fn check(text: &str) -> Result<(), Kind> {
        if F::parse(text).is_some() { Ok(()) } else { Err(F::FORMAT.refusal()) }
    }

    /// What the text says.
    #[must_use]
    pub fn value(&self) -> F::Value<'_> {
        F::parse(&self.text).expect("the same function took the text")
    }

    /// Takes a text that is being read.
    pub(crate) fn checked(text: &str) -> Result<Self, Kind> {
        Self::check(text).map(|()| Self::trusted(text.to_owned()))
    }
}

impl<F> Formatted<F> {
    /// The text as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text as it was written, without its format.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// A text that is known to be of the format.
    pub(crate) fn trusted(text: String) -> Self {
        Self { text, format: PhantomData }
    }
}

impl<F: TextFormat> TryFrom<String> for Formatted<F> {
    type Error = Violation;

    fn try_from(text: String) -> Result<Self, Violation> {
        Self::new(text)
    }
}

impl<F: TextFormat> TryFrom<&str> for Formatted<F> {
    type Error = Violation;

    fn try_from(text: &str) -> Result<Self, Violation> {
        Self::new(text)
    }
}

impl<F: TextFormat> FromStr for Formatted<F> {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        Self::new(text)
    }
}

impl<F> From<Formatted<F>> for String {
    fn from(formatted: Formatted<F>) -> Self {
        formatted.text
    }
}

impl<F> AsRef<str> for Formatted<F> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<F> Borrow<str> for Formatted<F> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<F> fmt::Display for Formatted<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl<F: TextFormat> fmt::Debug for Formatted<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(F::NAME).field(&self.text).finish()
    }
}

impl<F> Clone for Formatted<F> {
    fn clone(&self) -> Self {
        Self::trusted(self.text.clone())
    }
}

impl<F> PartialEq for Formatted<F> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<F> Eq for Formatted<F> {}

impl<F> PartialEq<str> for Formatted<F> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<F> PartialEq<&str> for Formatted<F> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<F> PartialOrd for Formatted<F> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<F> Ord for Formatted<F> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<F> Hash for Formatted<F> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}
