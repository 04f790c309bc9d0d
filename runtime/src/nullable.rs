//! Values that may be `null`.

/// A value or `null`. A field that may be absent *and* null is an `Option<Nullable<T>>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Nullable<T> {
    /// `null`
    #[default]
    Null,
    /// Anything else.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if it is not null.
    #[must_use]
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, if it is not null.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Whether this is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(option: Option<T>) -> Self {
        option.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<Nullable<T>> for Option<T> {
    fn from(nullable: Nullable<T>) -> Self {
        nullable.into_option()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Decode;
    use crate::encode::Encode;

    #[test]
    fn null_is_read_and_written() {
        assert_eq!(Nullable::<bool>::decode(b"null"), Ok(Nullable::Null));
        assert_eq!(Nullable::<bool>::decode(b"true"), Ok(Nullable::Value(true)));
        assert_eq!(Nullable::<bool>::Null.encode(), b"null");
    }

    #[test]
    fn a_wrong_type_is_told_as_for_the_value() {
        let all = Nullable::<bool>::decode(b"1").unwrap_err();
        assert_eq!(all.to_string(), "a boolean is expected, but this is a number");
    }
}
