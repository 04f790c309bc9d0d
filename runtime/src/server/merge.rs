//! Several APIs in one router.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use tower_service::Service;

use super::refusal;
use crate::fault::{Fault, FaultTable, PROBLEMS, names};
use crate::operation::Operation;

/// What a router of several APIs knows of one of them.
#[derive(Debug)]
pub struct Api {
    /// Its operations.
    pub operations: &'static [&'static Operation],
    /// What it answers when no operation does.
    pub faults: &'static FaultTable,
}

/// One router of several, each without a fallback. An unknown path is answered in the words of the API whose path
/// template matches longest; of equals, the one that comes first.
pub fn merge(parts: impl IntoIterator<Item = (Router, &'static Api)>) -> Router {
    let (mut all, mut apis) = (Router::new(), Vec::new());
    for (router, api) in parts {
        all = all.merge(router);
        apis.push(api);
    }
    all.fallback_service(Unmatched(apis.into()))
}

#[derive(Clone)]
struct Unmatched(Arc<[&'static Api]>);

impl Unmatched {
    fn faults(&self, path: &str) -> &'static FaultTable {
        let mut best = (Match::default(), None);
        for api in self.0.iter() {
            let matched = api.matched(path);
            if best.1.is_none() || matched > best.0 {
                best = (matched, Some(api.faults));
            }
        }
        best.1.unwrap_or(&PROBLEMS)
    }
}

impl Service<Request> for Unmatched {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (head, _) = request.into_parts();
        let faults = self.faults(head.uri.path());
        ready(Ok(refusal::answer(faults, &head, &Fault::new(names::UNKNOWN_PATH))))
    }
}

/// How far a template goes along with a path: all segments, then those that are no parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    segments: usize,
    literal: usize,
}

impl Api {
    /// The longest match of its templates.
    fn matched(&self, path: &str) -> Match {
        self.operations
            .iter()
            .map(|operation| along(operation.path, path))
            .max()
            .unwrap_or_default()
    }
}

fn along(template: &str, path: &str) -> Match {
    let mut matched = Match::default();
    for (part, segment) in parts(template).zip(parts(path)) {
        let is_parameter = part.starts_with('{');
        if !is_parameter && part != segment {
            break;
        }
        matched.segments += 1;
        matched.literal += usize::from(!is_parameter);
    }
    matched
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &str, path: &str, segments: usize, literal: usize) {
        assert_eq!(along(template, path), Match { segments, literal }, "{template} {path}");
    }

    #[test]
    fn a_template_goes_along_until_a_segment_differs() {
        check("/v2/{project}/apigw/instances", "/v2/p/apigw/other", 3, 2);
        check("/v2/apps", "/v2/apps/more", 2, 2);
        check("/", "/v2", 0, 0);
    }
}
