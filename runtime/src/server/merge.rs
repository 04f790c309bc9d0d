//! Several APIs in one router.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use tower_service::Service;

use super::refusal;
use crate::fault::{Fault, FaultTable, PROBLEMS, names};
use crate::operation::Operation;
use crate::template::segment_fits;

/// What a router of several APIs knows of one of them.
#[derive(Debug)]
pub struct Api {
    /// Its operations.
    pub operations: &'static [&'static Operation],
    /// What it answers when no operation does.
    pub faults: &'static FaultTable,
}

/// Several APIs at one address: where no operation answers, the one answers whose path template matches longest; of
/// equals, the one that comes first.
#[derive(Clone, Debug)]
pub struct Apis(Arc<[&'static Api]>);

impl Apis {
    /// The APIs in the order in which they are asked.
    pub fn new(apis: impl IntoIterator<Item = &'static Api>) -> Self {
        Self(apis.into_iter().collect())
    }

    /// The answer to a request that meets a fault outside of all operations, such as headers that are too large for
    /// a server in front of the router.
    #[must_use]
    pub fn answer(&self, head: &Parts, fault: &Fault) -> Response {
        refusal::answer(self.faults(head.uri.path()), head, fault)
    }

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

/// One router of several, each without a fallback. An unknown path is answered as [`Apis::answer`] does it.
pub fn merge(parts: impl IntoIterator<Item = (Router, &'static Api)>) -> Router {
    let (mut all, mut apis) = (Router::new(), Vec::new());
    for (router, api) in parts {
        all = all.merge(router);
        apis.push(api);
    }
    all.fallback_service(Unmatched(Apis::new(apis)))
}

#[derive(Clone)]
struct Unmatched(Apis);

impl Service<Request> for Unmatched {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (head, _) = request.into_parts();
        ready(Ok(self.0.answer(&head, &Fault::new(names::UNKNOWN_PATH))))
    }
}

/// How far a template goes along with a path: to both their ends, over all segments, over those that are no parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    is_whole: bool,
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
        if !segment_fits(part, segment) {
            break;
        }
        matched.segments += 1;
        matched.literal += usize::from(!part.contains('{'));
    }
    let ends = [template, path].map(|text| parts(text).count());
    matched.is_whole = ends == [matched.segments; 2];
    matched
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &str, path: &str, segments: usize, literal: usize) {
        let matched = along(template, path);
        assert_eq!((matched.segments, matched.literal), (segments, literal), "{template} {path}");
    }

    #[test]
    fn a_template_that_is_the_path_goes_before_all_others() {
        assert!(along("/", "/") > along("/v2/apps", "/"));
        assert!(along("/v2/{id}", "/v2/apps") > along("/v2/apps/{id}", "/v2/apps"));
    }

    #[test]
    fn a_template_goes_along_until_a_segment_differs() {
        check("/v2/{project}/apigw/instances", "/v2/p/apigw/other", 3, 2);
        check("/v2/apps", "/v2/apps/more", 2, 2);
        check("/", "/v2", 0, 0);
    }
}
