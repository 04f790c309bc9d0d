//! The shapes whose decoding is timed, each with the same three types.

mod lean;
mod limits;
mod pull;

use requests::{Decoder, plain};

/// All shapes; the first is what the others are compared with.
pub(crate) const ALL: [Decoder; 4] = [plain::DECODER, pull::DECODER, pull::BRIDGED, lean::DECODER];

#[cfg(test)]
mod tests {
    use super::*;
    use requests::{broken, valid};

    #[test]
    fn every_shape_judges_every_document() {
        let documents = valid().into_iter().map(|document| (document, true));
        for (document, is_valid) in documents.chain([(broken(), false)]) {
            for decoder in ALL.iter().skip(1) {
                let verdict =
                    decoder.reader(document.shape).map(|read| read(document.json.as_bytes()));
                assert_eq!(verdict, Some(is_valid), "{}: {}", decoder.name, document.name);
            }
        }
    }
}
