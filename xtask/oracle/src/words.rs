//! The names, texts, numbers and patterns that schemas and documents are made of: few, so that they meet often.

/// Names of members.
pub const NAMES: [&str; 6] = ["a", "b", "c", "x-a", "a/b~c", "名"];

/// Strings.
pub const TEXTS: [&str; 12] = [
    "",
    "a",
    "ab",
    "abc",
    "X1",
    "é",
    "😀😀",
    "x-a",
    "2024-02-29T23:59:59.5Z",
    "a\nb",
    "0123456789",
    "null",
];

/// Numbers, as they are written.
pub const NUMBERS: [&str; 18] = [
    "0",
    "1",
    "-1",
    "2",
    "3",
    "7",
    "1.0",
    "0.5",
    "1.5",
    "-0.0",
    "0.1",
    "0.3",
    "0.01",
    "1e2",
    "100",
    "9007199254740993",
    "18446744073709551616",
    "1e-7",
];

/// Steps of `multipleOf`.
pub const STEPS: [&str; 8] = ["1", "2", "3", "0.5", "0.1", "0.01", "1e2", "1.5"];

/// Types of JSON, that of `null` first.
pub const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];

/// Formats that both sides check alike.
pub const FORMATS: [&str; 9] = [
    "date-time",
    "date",
    "time",
    "duration",
    "uuid",
    "ipv4",
    "ipv6",
    "json-pointer",
    "relative-json-pointer",
];
