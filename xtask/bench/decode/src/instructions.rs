//! The instructions of one decoding: the program calls itself under callgrind, and takes what twice as many decodings take more.

use crate::contestants::ALL;
use crate::documents;
use requests::{Decoder, Document};
use std::hint::black_box;
use std::io;

/// About how much text is decoded under callgrind, in bytes: enough that what is set up on first use does not count.
const BYTES: usize = 30_000;

/// The instructions that a decoder takes for a document, if it was written for it.
///
/// # Errors
/// When callgrind fails.
pub(crate) fn count(decoder: &Decoder, document: &Document) -> io::Result<Option<f64>> {
    if decoder.reader(document.shape).is_none() {
        return Ok(None);
    }
    let times = BYTES.div_ceil(document.json.len());
    let of = |times: usize| {
        let arguments = [decoder.name.to_owned(), document.name.to_owned(), times.to_string()];
        measure::instructions(&arguments)
    };
    let more = of(2 * times)?.saturating_sub(of(times)?);
    Ok(Some(more as f64 / times as f64))
}

/// Decodes as the arguments say, the name of a decoder, the name of a document and a number, and does nothing else.
///
/// # Errors
/// When the arguments mean nothing.
pub(crate) fn repeat(arguments: &[String]) -> io::Result<()> {
    let meaning = || {
        let [decoder, document, times] = arguments else { return None };
        let decoder = ALL.iter().find(|known| known.name == decoder)?;
        let document = documents::all().into_iter().find(|known| known.name == document)?;
        Some((decoder.reader(document.shape)?, document.json, times.parse::<u32>().ok()?))
    };
    let (read, json, times) =
        meaning().ok_or_else(|| io::Error::other("expected: DECODER DOCUMENT TIMES"))?;
    (0..times).for_each(|_| _ = black_box(read(black_box(json.as_bytes()))));
    Ok(())
}
