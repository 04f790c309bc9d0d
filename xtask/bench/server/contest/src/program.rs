//! A contestant as a program: `serve` answers on a free port of the loopback, whose address is the first line that it
//! writes, until its input ends; `repeat KIND TIMES` answers requests in memory; `answer KIND` writes one answer.

use std::hint::black_box;
use std::io::{self, Read, Write};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use tokio::net::TcpListener;
use tower::ServiceExt;

use crate::Kind;

/// Does what the arguments say. Without a router, requests are made and nobody answers them.
///
/// # Errors
/// When the arguments mean nothing, or an answer is wrong.
pub fn obey(router: &Option<Router>, arguments: &[String]) -> io::Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match (words.as_slice(), router) {
        (["serve"], Some(router)) => serve(router.clone()),
        (["repeat", kind, times], _) => match (Kind::named(kind), times.parse()) {
            (Some(kind), Ok(times)) => repeat(router.as_ref(), kind, times),
            _ => Err(unknown()),
        },
        (["answer", kind], Some(router)) => show(router, Kind::named(kind).ok_or_else(unknown)?),
        _ => Err(unknown()),
    }
}

fn unknown() -> io::Error {
    io::Error::other("expected: serve, repeat KIND TIMES or answer KIND")
}

fn serve(router: Router) -> io::Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", listener.local_addr()?)?;
    out.flush()?;
    runtime.spawn(async { axum::serve(listener, router).await });
    // The one who started this program lets go of its input when all is measured.
    io::stdin().read_to_end(&mut Vec::new()).map(drop)
}

fn repeat(router: Option<&Router>, kind: Kind, times: u64) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        for _ in 0..times {
            let request = kind.request().map_err(io::Error::other)?;
            let Some(router) = router else {
                black_box(request);
                continue;
            };
            let (status, body) = answered(router, request).await?;
            if status != kind.status || black_box(body).is_empty() {
                return Err(io::Error::other(format!("{}: {status}", kind.name)));
            }
        }
        Ok(())
    })
}

fn show(router: &Router, kind: Kind) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let request = kind.request().map_err(io::Error::other)?;
    let (status, body) = runtime.block_on(answered(router, request))?;
    writeln!(io::stdout(), "{} {}", status.as_u16(), String::from_utf8_lossy(&body))
}

async fn answered(router: &Router, request: Request<Body>) -> io::Result<(StatusCode, Vec<u8>)> {
    let Ok(response) = router.clone().oneshot(request).await;
    let status = response.status();
    let body = response.into_body().collect().await.map_err(io::Error::other)?;
    Ok((status, body.to_bytes().to_vec()))
}
