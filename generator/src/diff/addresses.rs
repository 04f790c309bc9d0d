//! Where operations are reached: servers and paths together.

use crate::model::{Api, Operation, Server};
use std::collections::BTreeSet;

/// The servers of an operation: its own or its path's, else the document's.
pub(super) fn servers<'a>(api: &'a Api, operation: &'a Operation) -> &'a [Server] {
    if operation.servers.is_empty() { &api.servers } else { &operation.servers }
}

/// Every address of an operation, without the names of variables. A document without servers is served where it stands.
pub(super) fn of(api: &Api, operation: &Operation) -> BTreeSet<String> {
    let urls = servers(api, operation).iter().map(|server| server.url.as_str());
    let urls: Vec<&str> = urls.collect();
    let urls = if urls.is_empty() { vec!["/"] } else { urls };
    urls.into_iter().map(|url| join(url, &operation.path)).collect()
}

/// One address: a server's URL and a path.
pub(super) fn join(url: &str, path: &str) -> String {
    erased(&format!("{}{path}", url.trim_end_matches('/')))
}

/// A template without the names of its variables.
pub(super) fn erased(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}
