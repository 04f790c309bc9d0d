//! The body of a message on its way: bytes that are held, or a stream of them.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::StreamError;
use super::once::Once;

/// The body of a message: bytes that are held, or a stream of them.
///
/// A stream flows once: clones share it, and the first to ask for its bytes gets them. Two bodies are equal if they hold the
/// same bytes or share one stream. `Debug` shows how many bytes there are, and none of them: they may hold secrets.
#[derive(Clone)]
pub struct Body(Held);

#[derive(Clone)]
enum Held {
    Bytes(Bytes),
    Stream(Once<Flow>),
}

impl Body {
    /// A body that comes piece by piece.
    pub fn of_stream<E>(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        Self::from(Flow::new(stream))
    }

    /// The bytes, where they are held.
    #[must_use]
    pub const fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Held::Bytes(bytes) => Some(bytes),
            Held::Stream(_) => None,
        }
    }

    /// Whether it is known that there are no bytes.
    #[cfg(feature = "server")]
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes().is_some_and(Bytes::is_empty)
    }

    /// The bytes that are held; none of a stream.
    pub(crate) fn held(&self) -> &[u8] {
        self.bytes().map_or(&[], |bytes| bytes)
    }

    /// The bytes piece by piece. Where somebody asked for them before, this is [`StreamError::Taken`] and nothing else.
    #[must_use]
    pub fn flow(&self) -> Flow {
        match &self.0 {
            Held::Bytes(bytes) => Flow::of_bytes(bytes.clone()),
            Held::Stream(flow) => flow.take().unwrap_or_else(|| Flow::of_error(StreamError::Taken)),
        }
    }

    /// All bytes, of which there may be `max`.
    ///
    /// # Errors
    ///
    /// Fails where there are more, and where the stream breaks off or was taken before.
    pub async fn into_bytes(self, max: usize) -> Result<Bytes, StreamError> {
        match self.0 {
            Held::Bytes(bytes) if bytes.len() <= max => Ok(bytes),
            Held::Bytes(_) => Err(StreamError::TooLarge { max }),
            Held::Stream(_) => self.flow().collect(max).await,
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Held::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from(text.into_bytes())
    }
}

impl From<Flow> for Body {
    fn from(flow: Flow) -> Self {
        Self(Held::Stream(Once::new(flow)))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Held::Bytes(one), Held::Bytes(other)) => one == other,
            (Held::Stream(one), Held::Stream(other)) => one.is(other),
            _ => false,
        }
    }
}

impl Eq for Body {}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bytes() {
            Some(bytes) => write!(formatter, "Body({} bytes)", bytes.len()),
            None => formatter.write_str("Body(a stream)"),
        }
    }
}

/// The bytes of a body, piece by piece.
pub struct Flow(Pin<Box<dyn Stream<Item = Result<Bytes, StreamError>> + Send>>);

impl Flow {
    /// The pieces of a stream. After an error nothing more comes.
    pub fn new<E>(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        Self(Box::pin(Pieces { stream: Some(Box::pin(stream)) }))
    }

    fn of_bytes(bytes: Bytes) -> Self {
        Self(Box::pin(Single((!bytes.is_empty()).then_some(Ok(bytes)))))
    }

    fn of_error(error: StreamError) -> Self {
        Self(Box::pin(Single(Some(Err(error)))))
    }

    /// The same, which fails once it has more than `max` bytes.
    #[must_use]
    pub fn limited(self, max: usize) -> Self {
        Self(Box::pin(Limited { flow: Some(self), left: max, max }))
    }

    /// The next piece; nothing at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All bytes, of which there may be `max`.
    ///
    /// # Errors
    ///
    /// Fails where there are more, and where the stream breaks off.
    pub async fn collect(self, max: usize) -> Result<Bytes, StreamError> {
        let mut flow = self.limited(max);
        // Most bodies come in one piece, which then is the body without a copy.
        let mut whole = match flow.next().await {
            None => return Ok(Bytes::new()),
            Some(first) => first?,
        };
        while let Some(piece) = flow.next().await {
            let mut grown = BytesMut::from(whole);
            grown.extend_from_slice(&piece?);
            whole = grown.freeze();
        }
        Ok(whole)
    }
}

#[cfg(feature = "server")]
impl Flow {
    /// The bytes up to a limit, and what follows where they are not all.
    pub(crate) async fn hold(mut self, max: usize) -> Result<(Bytes, Option<Self>), StreamError> {
        let mut held = BytesMut::new();
        while let Some(piece) = self.next().await {
            let mut piece = piece?;
            let more = piece.split_off(piece.len().min(max - held.len()));
            held.extend_from_slice(&piece);
            if !more.is_empty() {
                let rest = Behind { first: Some(more), rest: self };
                return Ok((held.freeze(), Some(Self(Box::pin(rest)))));
            }
        }
        Ok((held.freeze(), None))
    }
}

impl Stream for Flow {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Flow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Flow").finish_non_exhaustive()
    }
}

/// A stream of which all errors have one type, up to its first.
struct Pieces<S> {
    stream: Option<Pin<Box<S>>>,
}

impl<S, E> Stream for Pieces<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<Box<dyn Error + Send + Sync>> + 'static,
{
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(stream) = &mut self.stream else { return Poll::Ready(None) };
        let piece = std::task::ready!(stream.as_mut().poll_next(context));
        if !matches!(piece, Some(Ok(_))) {
            self.stream = None;
        }
        Poll::Ready(piece.map(|piece| piece.map_err(|error| StreamError::of(error.into()))))
    }
}

/// One piece at most.
struct Single(Option<Result<Bytes, StreamError>>);

impl Stream for Single {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take())
    }
}

/// A stream behind a first piece.
#[cfg(feature = "server")]
struct Behind {
    first: Option<Bytes>,
    rest: Flow,
}

#[cfg(feature = "server")]
impl Stream for Behind {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(first))),
            None => Pin::new(&mut self.rest).poll_next(context),
        }
    }
}

/// A stream that ends where it has too many bytes.
struct Limited {
    flow: Option<Flow>,
    left: usize,
    max: usize,
}

impl Stream for Limited {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(flow) = &mut self.flow else { return Poll::Ready(None) };
        let piece = std::task::ready!(Pin::new(flow).poll_next(context));
        let Some(Ok(piece)) = piece else {
            self.flow = None;
            return Poll::Ready(piece);
        };
        let Some(left) = self.left.checked_sub(piece.len()) else {
            self.flow = None;
            return Poll::Ready(Some(Err(StreamError::TooLarge { max: self.max })));
        };
        self.left = left;
        Poll::Ready(Some(Ok(piece)))
    }
}
