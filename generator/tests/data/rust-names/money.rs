//! A type of one's own in the place of a schema: what generated code asks of it is all that is here.

use specwright_runtime::decode::{Decode, Reader};
use specwright_runtime::encode::{Encode, Writer};
use specwright_runtime::json::Json;

/// An amount in cents.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Amount(pub u64);

impl Decode for Amount {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        String::read(reader)?.parse().ok().map(Self)
    }
}

impl Encode for Amount {
    fn write(&self, writer: &mut Writer) {
        Json::String(self.0.to_string()).write(writer);
    }
}
