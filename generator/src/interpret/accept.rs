//! Whether a caller takes what an operation answers with.

use super::content::{fit, parameters};
use crate::model::{Api, Content, Operation, Status, essence};
use http::HeaderMap;
use http::header::ACCEPT;

/// True where the request is answered with the fault for callers who take none of the documented media types.
pub(super) fn is_refused(api: &Api, operation: &Operation, headers: &HeaderMap) -> bool {
    let successes = operation.replies.iter().filter(|reply| is_success(reply.status));
    let contents = successes.flat_map(|reply| &reply.contents);
    let mut produced: Vec<&str> = contents.map(Content::sent).collect();
    produced.sort_unstable();
    produced.dedup();
    let rows = api.faults.iter().flat_map(|faults| &faults.rows);
    let has_words = operation.faults.iter().chain(rows).any(|row| row.name == "not-acceptable");
    let has_choice = produced.len() > 1 || (has_words && !produced.is_empty());
    has_choice && !produced.iter().any(|produced| is_taken(produced, headers))
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..300) | Status::Range(2))
}

/// Whether the narrowest range of the headers that fits a media type does not say `q=0`.
fn is_taken(produced: &str, headers: &HeaderMap) -> bool {
    let lines = headers.get_all(ACCEPT).iter().filter_map(|line| line.to_str().ok());
    let items = lines.flat_map(|line| line.split(','));
    let ranges: Vec<(String, f64)> = items.filter_map(range).collect();
    let fits = ranges.iter().filter_map(|(range, quality)| {
        let narrow = fit(range, produced).map(|fit| fit + 1);
        let within = || fit(produced, range).map(|_| 0);
        Some((narrow.or_else(within)?, *quality > 0.0))
    });
    ranges.is_empty() || fits.max().is_some_and(|(_, is_taken)| is_taken)
}

/// A range without its quality, and the quality; nothing where it cannot be read.
fn range(item: &str) -> Option<(String, f64)> {
    let name = essence(item);
    let all = parameters(item);
    let place = all.iter().position(|parameter| parameter.starts_with("q="));
    let own = &all[..place.unwrap_or(all.len())];
    let quality = place.map_or(Some(1.0), |place| quality(&all[place][2..]));
    let text = std::iter::once(name.clone()).chain(own.iter().cloned()).collect::<Vec<_>>();
    Some((text.join(";"), quality?)).filter(|_| name.contains('/'))
}

fn quality(text: &str) -> Option<f64> {
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let quality: f64 = text.parse().ok()?;
    (is_plain && fraction.len() <= 3 && quality <= 1.0 && !text.starts_with('.')).then_some(quality)
}
