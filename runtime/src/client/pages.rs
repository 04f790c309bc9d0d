//! The pages of a list, one after the other.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::transport::Pending;
use super::{Caller, Error, FromReply, IntoCall, InvalidRequest, Next, Success, Target};

/// A request for one page of a list. Generated for every operation with an `x-pagination`.
pub trait Paged:
    IntoCall<Reply: FromReply<Success: Send> + Send> + Clone + PartialEq + Send + Sync + Unpin + 'static
{
    /// What the list holds.
    type Item: Unpin;

    /// What asks for the page after this one.
    fn next(&self, page: &Success<Self>) -> Next<Self>;

    /// What a page holds.
    fn items(page: Success<Self>) -> Vec<Self::Item>;
}

/// What a call for a page gives.
type Page<R> = Result<Success<R>, Error<<R as IntoCall>::Reply>>;

/// The pages of a list as a stream, each asked for when it is polled for. An error is the last thing that it gives.
pub struct Pages<R: Paged> {
    caller: Caller,
    state: State<R>,
}

enum State<R: Paged> {
    /// The next page is not asked for yet.
    Asking(Turn<R>),
    /// It is on its way.
    Waiting(Pending<'static, (Turn<R>, Page<R>)>),
    /// It cannot be asked for.
    Refused(InvalidRequest),
    /// There is none.
    Done,
}

/// A call for one page.
#[derive(PartialEq)]
struct Turn<R> {
    request: R,
    /// The address that an earlier page named, in the place of the request's own.
    link: Option<String>,
}

impl<R: Paged> Pages<R> {
    pub(super) fn new(caller: Caller, request: R) -> Self {
        Self { caller, state: State::Asking(Turn { request, link: None }) }
    }

    /// The next page.
    ///
    /// # Errors
    ///
    /// Everything but a documented success, told apart by [`Error`]; after it there are no more pages.
    pub async fn next(&mut self) -> Option<Page<R>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All that the pages hold, one by one.
    #[must_use]
    pub fn items(self) -> Items<R> {
        Items { pages: self, items: VecDeque::new() }
    }

    /// What follows a page.
    fn after(turn: &Turn<R>, page: &Page<R>) -> State<R> {
        let Ok(page) = page else { return State::Done };
        let next = match turn.request.next(page) {
            Next::End => return State::Done,
            Next::Beyond(name) => return State::Refused(InvalidRequest::beyond(name)),
            Next::Request(request) => Turn { request, link: None },
            Next::Link(link) => Turn { request: turn.request.clone(), link: Some(link) },
        };
        // A server that names the same page again would do so for ever.
        match next == *turn {
            true => State::Done,
            false => State::Asking(next),
        }
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Page<R>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Page<R>>> {
        let mut call = match std::mem::replace(&mut self.state, State::Done) {
            State::Done => return Poll::Ready(None),
            State::Refused(fault) => return Poll::Ready(Some(Err(Error::InvalidRequest(fault)))),
            State::Waiting(call) => call,
            State::Asking(turn) => ask(self.caller.clone(), turn),
        };
        let Poll::Ready((turn, page)) = call.as_mut().poll(context) else {
            self.state = State::Waiting(call);
            return Poll::Pending;
        };
        self.state = Self::after(&turn, &page);
        Poll::Ready(Some(page))
    }
}

fn ask<R: Paged>(caller: Caller, turn: Turn<R>) -> Pending<'static, (Turn<R>, Page<R>)> {
    Box::pin(async move {
        let target = turn.link.as_deref().map_or(Target::Own, Target::Page);
        let page = caller.call_at(&turn.request, target).await;
        (turn, page)
    })
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").field("caller", &self.caller).finish_non_exhaustive()
    }
}

/// All that the pages of a list hold, as a stream. An error is the last thing that it gives.
pub struct Items<R: Paged> {
    pages: Pages<R>,
    items: VecDeque<R::Item>,
}

impl<R: Paged> Items<R> {
    /// The next item.
    ///
    /// # Errors
    ///
    /// Everything but a documented success of the call for its page; after it there are no more items.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error<R::Reply>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error<R::Reply>>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R::Item, Error<R::Reply>>>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items = R::items(page).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
