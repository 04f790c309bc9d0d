//! The generated crate: every limit is checked while the document is read.

use huawei_apig::types::CreateApp;
use specwright_runtime::decode::Decode;
use std::hint::black_box;

/// Reads one request.
pub(crate) fn one(json: &[u8]) -> Option<usize> {
    black_box(CreateApp::decode(json)).ok().map(|_| 1)
}

/// Reads a list of requests.
pub(crate) fn many(json: &[u8]) -> Option<usize> {
    black_box(Vec::<CreateApp>::decode(json)).ok().map(|apps| apps.len())
}
