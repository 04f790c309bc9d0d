//! What Specwright generates: every limit is checked while the document is read.

use ours::types::{CreateApp, Record};
use requests::{Decoder, is_ok};
use specwright_runtime::decode::Decode;

pub(crate) const DECODER: Decoder = Decoder { name: "specwright", one, many, nested: Some(nested) };

fn one(json: &[u8]) -> bool {
    is_ok(CreateApp::decode(json))
}

fn many(json: &[u8]) -> bool {
    is_ok(Vec::<CreateApp>::decode(json))
}

fn nested(json: &[u8]) -> bool {
    is_ok(Record::decode(json))
}
