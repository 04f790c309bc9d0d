//! The URLs where the API is served; one that took the place of another was changed.

use super::comparison::{Comparison, DOCUMENT};
use super::finding::Finding;
use super::rules;

/// Compares the servers of both documents.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (base, head) = (&comparison.base.servers, &comparison.head.servers);
    let mut gone: Vec<&String> = base.iter().filter(|url| !head.contains(url)).collect();
    let mut new: Vec<&String> = head.iter().filter(|url| !base.contains(url)).collect();
    let shared = gone.len().min(new.len());
    for (before, after) in gone.drain(..shared).zip(new.drain(..shared)) {
        let finding = Finding::new(rules::SERVER_URL_CHANGED, "servers");
        comparison.add(DOCUMENT, finding.before(before).after(after));
    }
    for url in gone {
        comparison.add(DOCUMENT, Finding::new(rules::SERVER_REMOVED, "servers").before(url));
    }
    for url in new {
        comparison.add(DOCUMENT, Finding::new(rules::SERVER_ADDED, "servers").after(url));
    }
}
