//! The names of formats that mean something here.

use super::Assertion;
use specwright_runtime::violation::JsonType;

/// A type without limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RustType {
    /// A type of the language.
    Primitive(&'static str),
    /// A type of the runtime: the module below its root, and the name.
    Runtime(&'static str, &'static str),
}

/// A format by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownFormat {
    /// The name that a schema gives.
    pub name: &'static str,
    /// The type of JSON that it is about; values of others are not its business.
    pub json_type: JsonType,
    /// The type of values that are held to it; nothing where there is no way to hold them.
    pub rust: Option<RustType>,
    /// The feature of the runtime without which nothing is checked.
    pub feature: Option<&'static str>,
    /// What becomes of it unless a policy says otherwise.
    pub default: Assertion,
}

impl KnownFormat {
    /// The format of a name.
    pub fn find(name: &str) -> Option<&'static Self> {
        KNOWN.iter().find(|known| known.name == name)
    }

    /// Whether it is a format of strings.
    pub fn is_text(&self) -> bool {
        self.json_type == JsonType::String
    }

    /// Whether values can be held to it.
    pub fn is_assertable(&self) -> bool {
        self.rust.is_some()
    }

    /// Kept as documentation unless a policy asks for more.
    const fn annotated(self) -> Self {
        Self { default: Assertion::Annotating, ..self }
    }

    /// Checked by a feature of the runtime alone.
    const fn behind(self, feature: &'static str) -> Self {
        Self { feature: Some(feature), ..self }
    }
}

/// A string that is held to its format by default.
const fn text(name: &'static str, type_name: &'static str) -> KnownFormat {
    number(name, JsonType::String, RustType::Runtime("format", type_name))
}

/// An integer of the language.
const fn integer(name: &'static str, type_name: &'static str) -> KnownFormat {
    number(name, JsonType::Integer, RustType::Primitive(type_name))
}

/// Any format that is asserted by default.
const fn number(name: &'static str, json_type: JsonType, rust: RustType) -> KnownFormat {
    let default = Assertion::Asserting;
    KnownFormat { name, json_type, rust: Some(rust), feature: None, default }
}

/// A string that nothing can be held to.
const fn note(name: &'static str) -> KnownFormat {
    let (json_type, default) = (JsonType::String, Assertion::Annotating);
    KnownFormat { name, json_type, rust: None, feature: None, default }
}

/// Every known format: strings, integers, numbers.
pub const KNOWN: [KnownFormat; 34] = [
    text("date-time", "DateTime"),
    text("date", "Date"),
    text("time", "Time"),
    text("duration", "Duration"),
    text("uuid", "Uuid"),
    text("uri", "Uri"),
    text("email", "Email"),
    text("hostname", "Hostname"),
    text("ipv4", "Ipv4"),
    text("ipv6", "Ipv6"),
    text("byte", "Bytes"),
    text("uri-reference", "UriReference").annotated(),
    text("uri-template", "UriTemplate").annotated(),
    text("iri", "Iri").annotated(),
    text("iri-reference", "IriReference").annotated(),
    text("idn-email", "IdnEmail").annotated(),
    text("idn-hostname", "IdnHostname").annotated().behind("idn"),
    text("json-pointer", "JsonPointer").annotated(),
    text("relative-json-pointer", "RelativeJsonPointer").annotated(),
    note("binary"),
    note("password"),
    note("regex"),
    integer("int8", "i8"),
    integer("int16", "i16"),
    integer("int32", "i32"),
    integer("int64", "i64"),
    integer("uint8", "u8"),
    integer("uint16", "u16"),
    integer("uint32", "u32"),
    integer("uint64", "u64"),
    number("bigint", JsonType::Integer, RustType::Runtime("exact", "BigInteger")).annotated(),
    number("float", JsonType::Number, RustType::Primitive("f32")),
    number("double", JsonType::Number, RustType::Primitive("f64")),
    number("decimal", JsonType::Number, RustType::Runtime("exact", "Decimal")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use specwright_runtime::text::Format;

    #[test]
    fn every_format_that_the_runtime_checks_is_known() {
        for format in Format::ALL {
            let known = KnownFormat::find(format.name());
            assert!(known.is_some_and(|known| known.json_type == JsonType::String), "{format:?}");
        }
    }

    #[test]
    fn every_string_that_can_be_asserted_is_checked_by_the_runtime() {
        let texts = KNOWN.iter().filter(|known| known.json_type == JsonType::String);
        for known in texts.filter(|known| known.is_assertable()) {
            assert!(Format::from_name(known.name).is_some(), "{}", known.name);
        }
    }

    #[test]
    fn what_is_asserted_by_default_needs_no_feature() {
        let asserted = KNOWN.iter().filter(|known| known.default == Assertion::Asserting);
        for known in asserted {
            assert!(known.is_assertable() && known.feature.is_none(), "{}", known.name);
        }
    }

    #[test]
    fn no_name_is_there_twice() {
        let mut names: Vec<_> = KNOWN.iter().map(|known| known.name).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
