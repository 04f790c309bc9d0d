//! The requests that are sent.

use axum::body::Body;
use axum::http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use axum::http::request::Builder;
use axum::http::{Method, Request, StatusCode};

/// A kind of request.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// What reports call it.
    pub name: &'static str,
    path: &'static str,
    lines: usize,
    /// The status of a good answer.
    pub status: StatusCode,
}

/// All kinds of requests.
pub const KINDS: [Kind; 3] = [
    Kind {
        name: "one line",
        path: "/shops/corner-shop-17/orders",
        lines: 1,
        status: StatusCode::CREATED,
    },
    Kind {
        name: "fifty lines",
        path: "/shops/corner-shop-17/orders",
        lines: 50,
        status: StatusCode::CREATED,
    },
    Kind {
        name: "no body",
        path: "/shops/corner-shop-17/orders/172422",
        lines: 0,
        status: StatusCode::OK,
    },
];

impl Kind {
    /// The kind of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.name == name)
    }

    /// Whether the promise is about it: requests that are read from their path and a JSON body.
    #[must_use]
    pub const fn is_promised(&self) -> bool {
        self.lines > 0
    }

    /// A request with its body, with the headers of a common client.
    ///
    /// # Errors
    /// None, for every part is good.
    pub fn request(&self) -> Result<Request<Body>, axum::http::Error> {
        self.head().body(Body::from(self.body()))
    }

    /// The line and the headers of a request.
    pub fn head(&self) -> Builder {
        let head = Request::builder()
            .method(if self.lines == 0 { Method::GET } else { Method::POST })
            .uri(self.path)
            .header(HOST, "127.0.0.1")
            .header(USER_AGENT, "bench/1.0")
            .header(ACCEPT, "*/*");
        if self.lines == 0 { head } else { head.header(CONTENT_TYPE, "application/json") }
    }

    /// Its body; nothing where there are no lines.
    #[must_use]
    pub fn body(&self) -> String {
        if self.lines == 0 {
            return String::new();
        }
        let line = |number| format!(r#"{{"sku":"ABC-{number:04}","quantity":3,"cents":1999}}"#);
        let lines: Vec<String> = (0..self.lines).map(line).collect();
        let lines = lines.join(",");
        format!(
            r#"{{"customer":"ada_lovelace","remark":"Please ring twice.","express":true,"lines":[{lines}]}}"#
        )
    }
}
