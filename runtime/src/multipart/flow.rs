//! A part that is read while it comes: up to the line that ends it, which has to be the last of the body.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::place;
use crate::content::{Flow, StreamError};

/// The bytes of a part that begins with these, goes on in a flow and ends before a delimiter.
pub(super) fn rest_of_part(first: &[u8], rest: Flow, delimiter: Vec<u8>) -> Flow {
    Flow::new(PartFlow { held: BytesMut::from(first), rest: Some(rest), delimiter })
}

/// Why a part that flows is not whole.
#[derive(Debug)]
enum Unfinished {
    /// The body ends within it.
    BrokenOff,
    /// It is not the last one of its body.
    NotTheLast,
}

impl fmt::Display for Unfinished {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::BrokenOff => "the body ends within a part",
            Self::NotTheLast => "a part follows the file that flows",
        })
    }
}

impl std::error::Error for Unfinished {}

struct PartFlow {
    /// What came and was not given out yet.
    held: BytesMut,
    /// What still comes; nothing once the part was given out, or something went wrong.
    rest: Option<Flow>,
    delimiter: Vec<u8>,
}

impl PartFlow {
    /// What of the held bytes belongs to the part for certain: a delimiter may have begun at their end.
    fn ready_bytes(&mut self) -> Bytes {
        let certain = match place(&self.held, &self.delimiter) {
            Some(place) => place,
            None => (self.held.len() + 1).saturating_sub(self.delimiter.len()),
        };
        self.held.split_to(certain).freeze()
    }

    /// Whether this was the last part, once two signs behind its delimiter have come.
    fn end(&self) -> Option<Result<(), Unfinished>> {
        let behind = self.held.strip_prefix(self.delimiter.as_slice())?.get(..2)?;
        Some(if behind == b"--" { Ok(()) } else { Err(Unfinished::NotTheLast) })
    }

    fn fail(&mut self, error: StreamError) -> Poll<Option<Result<Bytes, StreamError>>> {
        self.rest = None;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for PartFlow {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.rest.is_none() {
                return Poll::Ready(None);
            }
            let bytes = self.ready_bytes();
            if !bytes.is_empty() {
                return Poll::Ready(Some(Ok(bytes)));
            }
            match self.end() {
                Some(Ok(())) => self.rest = None,
                Some(Err(unfinished)) => return self.fail(StreamError::Broken(unfinished.into())),
                None => {
                    let Some(rest) = &mut self.rest else { continue };
                    match ready!(Pin::new(rest).poll_next(context)) {
                        Some(Ok(piece)) => self.held.extend_from_slice(&piece),
                        Some(Err(error)) => return self.fail(error),
                        None => {
                            return self.fail(StreamError::Broken(Unfinished::BrokenOff.into()));
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a part gives whose body comes in these pieces behind `first`, and the error at its end.
    fn read(first: &[u8], pieces: Vec<Bytes>) -> (Vec<u8>, Option<String>) {
        let rest =
            Flow::new(futures_util::stream::iter(pieces.into_iter().map(Ok::<_, StreamError>)));
        let mut flow = rest_of_part(first, rest, b"\r\n--x".to_vec());
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut whole = Vec::new();
            while let Some(piece) = flow.next().await {
                match piece {
                    Ok(bytes) => whole.extend_from_slice(&bytes),
                    Err(StreamError::Broken(source)) => return (whole, Some(source.to_string())),
                    Err(other) => return (whole, Some(other.to_string())),
                }
            }
            (whole, None)
        })
    }

    fn check(first: &str, rest: &str, expected: (&str, Option<&str>)) {
        let (bytes, error) = read(first.as_bytes(), vec![Bytes::copy_from_slice(rest.as_bytes())]);
        let seen = (String::from_utf8(bytes).unwrap(), error);
        assert_eq!((seen.0.as_str(), seen.1.as_deref()), expected, "{first}|{rest}");
    }

    #[test]
    fn a_part_ends_before_its_delimiter_wherever_the_body_is_cut() {
        check("ab", "c\r\n--x--\r\n", ("abc", None));
        check("abc\r\n--", "x--", ("abc", None));
        check("abc\r\n--x-", "-", ("abc", None));
        check("abc\r\n", "--y\r\n--x--", ("abc\r\n--y", None));
    }

    #[test]
    fn a_part_that_is_not_the_last_is_told() {
        let expected = Some("a part follows the file that flows");
        check("abc", "\r\n--x\r\nContent-Disposition: form-data", ("abc", expected));
    }

    #[test]
    fn a_body_that_ends_within_a_part_is_told() {
        // What may begin the delimiter is never given out.
        check("abcdef", "", ("ab", Some("the body ends within a part")));
        check("abc", "d\r\n--x", ("abcd", Some("the body ends within a part")));
    }

    proptest! {
        #[test]
        fn every_file_comes_back_however_the_body_is_cut(
            bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'\r'), Just(b'\n'), Just(b'-'), Just(b'x')], 0..99),
            size in 1_usize..9,
        ) {
            prop_assume!(place(&bytes, b"\r\n--x").is_none());
            let body = [bytes.as_slice(), b"\r\n--x--\r\n"].concat();
            let pieces = body.chunks(size).map(Bytes::copy_from_slice).collect();
            prop_assert_eq!(read(b"", pieces), (bytes, None));
        }
    }
}
