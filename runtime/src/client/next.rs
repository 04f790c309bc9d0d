//! How a page leads to the next one.

use super::link;
use crate::plain::{DecodeText, EncodeText};

/// What asks for the page after another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next<R> {
    /// A request.
    Request(R),
    /// An address that the page names.
    Link(String),
    /// There is no further page.
    End,
    /// The parameter of this name cannot hold what stands for the next page, so that the list goes on unread.
    Beyond(&'static str),
}

impl<R> Next<R> {
    /// By a parameter with a number: of the page, or of the first item. A page without items is the last one; nobody
    /// can tell by a short one, for servers may give less than they were asked for.
    ///
    /// `value` is what the parameter had, `first` what it has where it is absent, and `step` what is added.
    pub fn by_number<V: EncodeText, T: DecodeText>(
        parameter: &'static str,
        items: usize,
        (value, first, step): (Option<&V>, u64, usize),
        with: impl FnOnce(T) -> R,
    ) -> Self {
        if items == 0 {
            return Self::End;
        }
        let current = value.map_or(Some(first), |value| value.encode_text().parse().ok());
        let next = current.and_then(|current| current.checked_add(u64::try_from(step).ok()?));
        let next = next.and_then(|next| T::decode_text(&next.to_string()).ok());
        next.map_or(Self::Beyond(parameter), |next| Self::Request(with(next)))
    }

    /// By a parameter with a token that the page names. No token, or an empty one, ends the list.
    pub fn by_token<V: EncodeText, T: DecodeText>(
        parameter: &'static str,
        token: Option<&V>,
        with: impl FnOnce(T) -> R,
    ) -> Self {
        let Some(token) = token.map(EncodeText::encode_text) else { return Self::End };
        if token.is_empty() {
            return Self::End;
        }
        T::decode_text(&token).map_or(Self::Beyond(parameter), |token| Self::Request(with(token)))
    }

    /// By an address that the page names. No address, or an empty one, ends the list.
    pub fn by_address<V: EncodeText>(address: Option<&V>) -> Self {
        match address.map(EncodeText::encode_text) {
            Some(address) if !address.is_empty() => Self::Link(address),
            _ => Self::End,
        }
    }

    /// By the target of a header `Link` whose relation is `next` (RFC 8288).
    pub fn by_link<V: EncodeText>(header: Option<&V>) -> Self {
        let target = header.and_then(|header| link::target(&header.encode_text(), "next"));
        target.map_or(Self::End, Self::Link)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(items: usize, value: Option<u8>, first: u64, step: usize) -> Next<u8> {
        Next::by_number("page", items, (value.as_ref(), first, step), |next: u8| next)
    }

    #[test]
    fn a_number_goes_on_from_where_it_is() {
        assert_eq!(number(1, None, 0, 20), Next::Request(20));
        assert_eq!(number(1, Some(20), 0, 20), Next::Request(40));
        assert_eq!(number(0, Some(20), 0, 20), Next::End);
    }

    #[test]
    fn what_the_parameter_cannot_hold_is_no_end() {
        assert_eq!(number(1, Some(250), 0, 6), Next::Beyond("page"));
        assert_eq!(number(1, None, u64::MAX, 1), Next::Beyond("page"));
        let token = "x".to_owned();
        assert_eq!(Next::by_token("page", Some(&token), |next: u8| next), Next::Beyond("page"));
    }

    #[test]
    fn a_token_goes_on_until_there_is_none() {
        let by = |token: Option<&str>| {
            Next::by_token("after", token.map(str::to_owned).as_ref(), |next: String| next)
        };
        assert_eq!(by(Some("a b")), Next::Request("a b".to_owned()));
        assert_eq!(by(Some("")), Next::End);
        assert_eq!(by(None), Next::End);
    }
}
