//! The instructions of one request: the program calls itself under callgrind, and takes what twice as many requests take
//! more. What it takes to make a request and no answer is taken off.

use std::hint::black_box;
use std::io;
use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::response::Response;
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::contestants::{BOTH, Contestant, config, world};
use crate::requests;
use crate::stub::Stub;

/// How many requests are answered under callgrind: so many that the allocator's moods are below 1 in 100.
const TIMES: u64 = 800;

/// What stands for a contestant where requests are made only.
const NOBODY: &str = "nobody";

/// A kind of request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// What reports call it.
    pub(crate) name: &'static str,
    body: fn(u64) -> String,
    status: StatusCode,
    /// Whether the promise is about it.
    pub(crate) is_promised: bool,
}

/// All kinds of requests.
pub(crate) const KINDS: [Kind; 3] = [
    Kind {
        name: "all fields",
        body: requests::full,
        status: StatusCode::CREATED,
        is_promised: true,
    },
    Kind {
        name: "name only",
        body: requests::short,
        status: StatusCode::CREATED,
        is_promised: true,
    },
    Kind {
        name: "refused",
        body: requests::broken,
        status: StatusCode::BAD_REQUEST,
        is_promised: false,
    },
];

/// The instructions that each contestant takes for a request.
///
/// # Errors
/// When callgrind fails.
pub(crate) fn count(kind: Kind) -> io::Result<[f64; 2]> {
    let request = more(NOBODY, kind)?;
    let [ours, by_hand] = BOTH.map(|contestant| more(contestant.name, kind));
    Ok([(ours? - request) / TIMES as f64, (by_hand? - request) / TIMES as f64])
}

/// What twice as many requests take more.
fn more(contestant: &str, kind: Kind) -> io::Result<f64> {
    let of = |times: u64| {
        measure::instructions(&[contestant.to_owned(), kind.name.to_owned(), times.to_string()])
    };
    Ok(of(2 * TIMES)? as f64 - of(TIMES)? as f64)
}

/// Answers requests as the arguments say, the name of a contestant, the name of a kind and a number, and does nothing
/// else.
///
/// # Errors
/// When the arguments mean nothing, or an answer is wrong.
pub(crate) fn repeat(arguments: &[String]) -> io::Result<()> {
    let meaning = || {
        let [contestant, kind, times] = arguments else { return None };
        let kind = KINDS.into_iter().find(|known| known.name == kind)?;
        let contestant = BOTH.into_iter().find(|known| known.name == contestant);
        Some((contestant, kind, times.parse::<u64>().ok()?))
    };
    let (contestant, kind, times) =
        meaning().ok_or_else(|| io::Error::other("expected: CONTESTANT KIND TIMES"))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        match contestant {
            Some(contestant) => answer(contestant, kind, times).await,
            None => {
                (0..times).try_for_each(|number| request(kind, number).map(|it| _ = black_box(it)))
            }
        }
    })
}

async fn answer(contestant: Contestant, kind: Kind, times: u64) -> io::Result<()> {
    let router = (contestant.router)(world(Arc::new(Stub), &config(u32::MAX)));
    for number in 0..times {
        let Ok(response) = router.clone().oneshot(request(kind, number)?).await;
        let (status, body) = take(response).await?;
        if status != kind.status || black_box(body).is_empty() {
            return Err(io::Error::other(format!("{} answers {status}", contestant.name)));
        }
    }
    Ok(())
}

fn request(kind: Kind, number: u64) -> io::Result<Request<Body>> {
    requests::head().body(Body::from((kind.body)(number))).map_err(io::Error::other)
}

/// The status and the body of a response.
///
/// # Errors
/// When the body breaks off.
pub(crate) async fn take(response: Response) -> io::Result<(StatusCode, Vec<u8>)> {
    let status = response.status();
    let body = response.into_body().collect().await.map_err(io::Error::other)?;
    Ok((status, body.to_bytes().to_vec()))
}
