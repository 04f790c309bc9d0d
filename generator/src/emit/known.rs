//! Names of the runtime that generated files use.

use specwright_runtime::text::Format;

/// A name and the module that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Known {
    /// The module, below the runtime's root.
    pub module: &'static str,
    /// The name.
    pub name: &'static str,
}

const fn known(module: &'static str, name: &'static str) -> Known {
    Known { module, name }
}

pub(super) const ACCEPT: Known = known("accept", "Accept");
pub(super) const BIG_INTEGER: Known = known("exact", "BigInteger");
pub(super) const BINARY: Known = known("content", "Binary");
pub(super) const BRANCH: Known = known("decode", "Branch");
pub(super) const BRANCHES: Known = known("decode", "Branches");
pub(super) const CHECKED: Known = known("checked", "Checked");
pub(super) const CHOICE: Known = known("enumeration", "Choice");
pub(super) const CLASS: Known = known("pattern", "Class");
pub(super) const COLLECTOR: Known = known("decode", "Collector");
pub(super) const DATE_TIME: Known = known("date_time", "DateTime");
pub(super) const DECIMAL: Known = known("exact", "Decimal");
pub(super) const DECODE: Known = known("decode", "Decode");
pub(super) const DECODE_TEXT: Known = known("plain", "DecodeText");
pub(super) const ENCODE: Known = known("encode", "Encode");
pub(super) const ENCODE_TEXT: Known = known("plain", "EncodeText");
pub(super) const EVENT: Known = known("content", "Event");
pub(super) const FIELDS: Known = known("decode", "Fields");
pub(super) const FILE: Known = known("file", "File");
pub(super) const FORM: Known = known("parameter", "Form");
pub(super) const FORMAT: Known = known("text", "Format");
pub(super) const INTEGER: Known = known("integer", "Integer");
pub(super) const INTEGER_LIMITS: Known = known("integer", "IntegerLimits");
pub(super) const ITEMS: Known = known("content", "Items");
pub(super) const JSON: Known = known("json", "Json");
pub(super) const LIST: Known = known("list", "List");
pub(super) const LIST_LIMITS: Known = known("list", "ListLimits");
pub(super) const NOT_ARRAY: Known = known("checked", "NotArray");
pub(super) const NOT_OBJECT: Known = known("checked", "NotObject");
pub(super) const NULL: Known = known("null", "Null");
pub(super) const LOOK: Known = known("pattern", "Look");
pub(super) const NULLABLE: Known = known("nullable", "Nullable");
pub(super) const NUMBER: Known = known("number", "Number");
pub(super) const NUMBER_LIMITS: Known = known("number", "NumberLimits");
pub(super) const OTHERS: Known = known("parameter", "Others");
pub(super) const PATTERN: Known = known("pattern", "Pattern");
pub(super) const PROGRAM: Known = known("pattern", "Program");
pub(super) const QUERY_STRING: Known = known("parameter", "QueryString");
pub(super) const READER: Known = known("decode", "Reader");
pub(super) const RULE: Known = known("schema", "Rule");
pub(super) const RULES: Known = known("checked", "Rules");
pub(super) const RUN: Known = known("pattern", "Run");
pub(super) const SCHEMA: Known = known("schema", "Schema");
pub(super) const SECRET: Known = known("text", "Secret");
pub(super) const SHAPE: Known = known("parameter", "Shape");
pub(super) const STEP: Known = known("pattern", "Step");
pub(super) const STYLE: Known = known("parameter", "Style");
pub(super) const TABLE: Known = known("pattern", "Table");
pub(super) const TEXT: Known = known("text", "Text");
pub(super) const TEXT_LIMITS: Known = known("text", "TextLimits");
pub(super) const TYPES: Known = known("schema", "Types");
pub(super) const UNLIMITED: Known = known("text", "Unlimited");
pub(super) const UNLISTED: Known = known("enumeration", "Unlisted");
pub(super) const UNLISTED_INTEGER: Known = known("enumeration", "UnlistedInteger");
pub(super) const VIOLATIONS: Known = known("violation", "Violations");
pub(super) const WRITER: Known = known("encode", "Writer");

/// The type of a format.
pub(super) fn format(format: Format) -> Known {
    let name = match format {
        Format::DateTime => return DATE_TIME,
        Format::Date => "Date",
        Format::Time => "Time",
        Format::Duration => "Duration",
        Format::Uuid => "Uuid",
        Format::Uri => "Uri",
        Format::UriReference => "UriReference",
        Format::Iri => "Iri",
        Format::IriReference => "IriReference",
        Format::UriTemplate => "UriTemplate",
        Format::Email => "Email",
        Format::IdnEmail => "IdnEmail",
        Format::Hostname => "Hostname",
        Format::IdnHostname => "IdnHostname",
        Format::Ipv4 => "Ipv4",
        Format::Ipv6 => "Ipv6",
        Format::JsonPointer => "JsonPointer",
        Format::RelativeJsonPointer => "RelativeJsonPointer",
        _ => "Bytes",
    };
    known("format", name)
}
