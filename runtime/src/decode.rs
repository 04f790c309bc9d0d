//! Decoding JSON into checked values, with every violation collected.

mod again;
mod choose;
mod collector;
mod fields;
mod impls;
mod members;
mod object;
mod reader;
mod scanner;
mod sequence;
mod skip;
mod string;

pub(crate) use again::Mark;
pub use choose::{Branch, Branches};
pub use collector::{Collector, Mode};
pub use fields::Fields;
pub use members::{Chain, Member, Members};
pub use reader::{MAX_DEPTH, Reader};
pub(crate) use scanner::Scanner;
pub(crate) use string::plain_end;

use crate::json::Json;
use crate::violation::Violations;

/// A value that can be read from JSON, checked against its schema on the way.
pub trait Decode: Sized {
    /// Reads the next value. `None` means that the reader has noted at least one violation.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;

    /// Takes what was read as any JSON already, if every value of JSON is one of this type; else gives it back.
    ///
    /// # Errors
    /// The same value, which then has to be read again.
    fn of_json(json: Json) -> Result<Self, Json> {
        Err(json)
    }

    /// Decodes a document, as one who receives requests: an enumeration has its listed values only.
    ///
    /// # Errors
    /// Everything that is wrong with the document, in the order of the schema.
    fn decode(json: &[u8]) -> Result<Self, Violations> {
        let mut reader = Reader::new(json, Mode::Request);
        let value = Self::read(&mut reader);
        reader.finish(value)
    }

    /// Decodes a document, as one who receives replies: an enumeration that may grow keeps values that it does not list.
    ///
    /// # Errors
    /// Everything that is wrong with the document, in the order of the schema.
    fn decode_reply(json: &[u8]) -> Result<Self, Violations> {
        let mut reader = Reader::new(json, Mode::Reply);
        let value = Self::read(&mut reader);
        reader.finish(value)
    }
}
