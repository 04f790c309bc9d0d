//! The value `null` on its own.

use crate::decode::{Decode, Reader};
use crate::encode::{Encode, Writer};
use crate::violation::JsonType;

/// The value `null`, where a schema admits nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Null;

impl Decode for Null {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.null()? { Some(Self) } else { reader.mismatch(JsonType::Null) }
    }
}

impl Encode for Null {
    fn write(&self, writer: &mut Writer) {
        writer.null();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, expected: &str) {
        let seen = Null::decode(json.as_bytes()).map(|null| null.encode());
        let shown = seen.map_or_else(
            |all| all.to_string(),
            |bytes| String::from_utf8_lossy(&bytes).into_owned(),
        );
        assert_eq!(shown, expected);
    }

    #[test]
    fn only_null_is_null() {
        check("null", "null");
        check("false", "null is expected, but this is a boolean");
        check("{}", "null is expected, but this is an object");
    }

    #[test]
    fn null_goes_both_ways_through_serde() {
        assert_eq!(serde_json::from_str::<Null>("null").unwrap(), Null);
        assert_eq!(serde_json::to_string(&Null).unwrap(), "null");
        assert!(serde_json::from_str::<Null>("0").is_err());
    }
}
