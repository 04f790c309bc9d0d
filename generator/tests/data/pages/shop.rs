//! The server: what it lists, and how often it fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use pages::operations::*;
use pages::runtime::fault::Fault;
use pages::runtime::nullable::Nullable;
use pages::runtime::server::Anonymous;
use pages::server::Pages;
use pages::types::{
    ListByAddressOkBody, ListByCursorOkBody, ListByCursorOkBodyMoreNext, ListByLinkOkBody,
    ListCountedOkBody, ListCountedOkBodyFound, Thing,
};

#[derive(Clone, Default)]
pub(crate) struct Shop {
    /// How many of the next calls fail.
    pub(crate) failures: Arc<AtomicUsize>,
    /// How many calls there were.
    pub(crate) calls: Arc<AtomicUsize>,
}

impl Shop {
    /// Counts a call, and says whether it fails.
    fn fails(&self) -> bool {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let one_less = |left: usize| left.checked_sub(1);
        self.failures.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok()
    }
}

/// The place in a list of three, and the address of the next one.
fn at(text: Option<String>, path: &str) -> (i64, Option<String>) {
    let at = text.map_or(0, |text| text.parse().unwrap());
    (at, (at < 2).then(|| format!("{path}?at={}", at + 1)))
}

impl Pages for Shop {
    type Principal = <Anonymous as pages::runtime::server::Authenticator>::Principal;

    async fn list_numbered(
        &self,
        request: ListNumberedRequest,
    ) -> Result<ListNumberedReply, Fault> {
        let page = request.page.map_or(1, |page| page.get());
        Ok(ListNumberedReply::Ok(vec![format!("page {page}")]))
    }

    async fn list_counted(
        &self,
        request: ListCountedRequest,
    ) -> Result<ListCountedReply, Fault> {
        if self.fails() {
            return Ok(ListCountedReply::ServiceUnavailable);
        }
        let from = request.from.unwrap_or(10).into();
        let things: Vec<_> = (from..13).take(request.limit as usize).map(Thing::new).collect();
        let mut body = ListCountedOkBody::new();
        body.found = Some(match things.is_empty() {
            true => Nullable::Null,
            false => Nullable::Value(ListCountedOkBodyFound::new(things.try_into().unwrap())),
        });
        Ok(ListCountedReply::Ok(ListCountedOk::new(body)))
    }

    async fn list_by_cursor(
        &self,
        request: ListByCursorRequest,
    ) -> Result<ListByCursorReply, Fault> {
        let at: i64 = request.after.as_str().parse().unwrap();
        let mut more = ListByCursorOkBodyMoreNext::new();
        more.cursor = Some(if at < 3 { Nullable::Value(at + 1) } else { Nullable::Null });
        let mut body = ListByCursorOkBody::new();
        (body.things, body.more_next) = (Some(vec![Thing::new(at)]), Some(more));
        Ok(ListByCursorReply::Ok(body))
    }

    async fn list_by_link(
        &self,
        request: ListByLinkRequest,
    ) -> Result<ListByLinkReply, Fault> {
        let (at, next) = at(request.at, "http://shop/by-link");
        let mut reply = ListByLinkOk::new(ListByLinkOkBody::new(vec![Thing::new(at)]));
        reply.link = next.map(|next| format!("<{next}>; rel=\"next\", </by-link>; rel=first"));
        Ok(ListByLinkReply::Ok(reply))
    }

    async fn list_by_address(
        &self,
        request: ListByAddressRequest,
    ) -> Result<ListByAddressReply, Fault> {
        let (at, next) = at(request.at, "");
        Ok(ListByAddressReply::Ok(ListByAddressOkBody::new(next.into(), vec![Thing::new(at)])))
    }

    async fn create_order(
        &self,
        _: CreateOrderRequest,
    ) -> Result<CreateOrderReply, Fault> {
        let done = CreateOrderReply::NoContent;
        Ok(if self.fails() { CreateOrderReply::ServiceUnavailable } else { done })
    }

    async fn show_order(
        &self,
        request: ShowOrderRequest,
    ) -> Result<ShowOrderReply, Fault> {
        Ok(ShowOrderReply::Ok(Thing::new(request.id)))
    }

    async fn create_payment(
        &self,
        _: CreatePaymentRequest,
    ) -> Result<CreatePaymentReply, Fault> {
        let done = CreatePaymentReply::NoContent;
        Ok(if self.fails() { CreatePaymentReply::ServiceUnavailable } else { done })
    }

    async fn create_note(
        &self,
        _: CreateNoteRequest,
    ) -> Result<CreateNoteReply, Fault> {
        let done = CreateNoteReply::NoContent;
        Ok(if self.fails() { CreateNoteReply::ServiceUnavailable } else { done })
    }
}
