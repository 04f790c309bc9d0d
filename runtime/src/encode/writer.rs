//! The writer: JSON from left to right, without white space.

use super::Encode;
use crate::decimal::Decimal;
use crate::decode::plain_end;
use crate::file::File;
use crate::integer::Whole;
use std::fmt;
use std::io::Write;

/// Writes JSON.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    /// Whether equal values are written the same, whatever way they came.
    is_canonical: bool,
    /// Where files are kept beside the JSON, those so far.
    files: Option<Vec<File>>,
}

impl fmt::Debug for Writer {
    /// The document may hold secrets, so that only its length is shown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Writer").field("length", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl Writer {
    /// A writer at the start of a document.
    #[must_use]
    pub fn new() -> Self {
        Self { bytes: Vec::with_capacity(128), is_canonical: false, files: None }
    }

    /// The bytes of a value, which are the same for all values that JSON holds to be equal.
    pub(crate) fn canonical(value: &impl Encode) -> Vec<u8> {
        let mut writer = Self { bytes: Vec::new(), is_canonical: true, files: None };
        value.write(&mut writer);
        writer.bytes
    }

    /// A writer that keeps files beside the JSON, where references to them stand.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) fn beside_files() -> Self {
        Self { files: Some(Vec::new()), ..Self::new() }
    }

    /// What was written, and the files beside it.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) fn into_parts(self) -> (Vec<u8>, Vec<File>) {
        (self.bytes, self.files.unwrap_or_default())
    }

    /// Writes a file: a reference to it where files are kept beside the JSON, and else its URL.
    pub(crate) fn file(&mut self, file: &File) {
        let Some(files) = &mut self.files else { return self.string(&file.to_url()) };
        let reference = File::reference(files.len());
        files.push(file.clone());
        self.string(&reference);
    }

    /// What was written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.bytes.extend_from_slice(b"null");
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.bytes.extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: impl Whole) {
        let value: i128 = value.into();
        if value < 0 {
            self.bytes.push(b'-');
        }
        self.digits(u64::try_from(value.unsigned_abs()).expect("`Whole` has at most 64 bits"));
    }

    /// Writes digits. Replies are full of short numbers, for which the way over `Display` is a long one.
    fn digits(&mut self, mut value: u64) {
        // The largest has 20 digits.
        let (mut digits, mut start) = ([b'0'; 20], 20);
        loop {
            start -= 1;
            digits[start] += (value % 10) as u8;
            value /= 10;
            if value == 0 {
                break;
            }
        }
        self.bytes.extend_from_slice(&digits[start..]);
    }

    /// Writes a number so that it reads back as the same; `null` for what is not finite, since JSON has no word for it.
    pub fn number(&mut self, value: f64) {
        if !value.is_finite() {
            return self.null();
        }
        let lexeme = format!("{value:?}");
        self.number_lexeme(lexeme.strip_suffix(".0").unwrap_or(&lexeme));
    }

    /// Writes a number as it stands.
    pub(crate) fn number_lexeme(&mut self, lexeme: &str) {
        match Decimal::parse(lexeme) {
            Some(decimal) if self.is_canonical => self.display(format_args!("{decimal}")),
            _ => self.bytes.extend_from_slice(lexeme.as_bytes()),
        }
    }

    /// Writes a string, with `"`, `\` and control characters escaped.
    pub fn string(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.bytes.reserve(bytes.len() + 2);
        self.bytes.push(b'"');
        let mut from = 0;
        loop {
            let end = plain_end(bytes, from);
            self.bytes.extend_from_slice(&bytes[from..end]);
            let Some(special) = bytes.get(end) else { break };
            self.escape(*special);
            from = end + 1;
        }
        self.bytes.push(b'"');
    }

    /// Writes what is JSON already, as it stands.
    #[cfg(feature = "server")]
    pub(crate) fn json(&mut self, json: &str) {
        self.bytes.extend_from_slice(json.as_bytes());
    }

    /// Writes a value; in front of the members of an object, the one that says which alternative it is.
    pub fn tagged(&mut self, member: &str, tag: &str, value: &impl Encode) {
        let start = self.bytes.len();
        value.write(self);
        let Some(members) = self.bytes[start..].strip_prefix(b"{") else { return };
        let mut first = Self::new();
        first.string(member);
        first.bytes.push(b':');
        first.string(tag);
        if members != b"}" {
            first.bytes.push(b',');
        }
        self.bytes.splice(start + 1..start + 1, first.bytes);
    }

    /// Writes a list.
    pub fn items<'a, T: Encode + 'a>(&mut self, items: impl IntoIterator<Item = &'a T>) {
        let mut list = self.list();
        for item in items {
            item.write(list.value());
        }
        list.end();
    }

    /// Begins a list. It has to be ended with [`ListWriter::end`].
    #[must_use]
    pub fn list(&mut self) -> ListWriter<'_> {
        self.bytes.push(b'[');
        ListWriter { start: self.bytes.len(), writer: self }
    }

    /// Begins an object. It has to be ended with [`ObjectWriter::end`].
    #[must_use]
    pub fn object(&mut self) -> ObjectWriter<'_> {
        self.bytes.push(b'{');
        ObjectWriter { start: self.bytes.len(), writer: self }
    }

    /// Writes a comma, unless what began at `start` is still empty.
    fn separate(&mut self, start: usize) {
        if self.bytes.len() > start {
            self.bytes.push(b',');
        }
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' => self.bytes.extend_from_slice(b"\\\""),
            b'\\' => self.bytes.extend_from_slice(b"\\\\"),
            b'\n' => self.bytes.extend_from_slice(b"\\n"),
            b'\r' => self.bytes.extend_from_slice(b"\\r"),
            b'\t' => self.bytes.extend_from_slice(b"\\t"),
            _ => self.display(format_args!("\\u{byte:04x}")),
        }
    }

    fn display(&mut self, text: std::fmt::Arguments<'_>) {
        self.bytes.write_fmt(text).expect("a vector takes every byte");
    }
}

/// Writes the items of a list.
#[derive(Debug)]
pub struct ListWriter<'w> {
    writer: &'w mut Writer,
    /// Where the first item begins.
    start: usize,
}

impl ListWriter<'_> {
    /// The writer for the next item.
    pub fn value(&mut self) -> &mut Writer {
        self.writer.separate(self.start);
        self.writer
    }

    /// Ends the list.
    pub fn end(self) {
        self.writer.bytes.push(b']');
    }
}

/// Writes the fields of an object.
#[derive(Debug)]
pub struct ObjectWriter<'w> {
    writer: &'w mut Writer,
    /// Where the first field begins.
    start: usize,
}

impl ObjectWriter<'_> {
    /// Writes a field.
    pub fn field<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        value.write(self.value(name));
    }

    /// Writes a field if it is there. The option is taken by reference, so that generated code says no more than its name.
    pub fn optional<T: Encode>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// Writes the fields of a map.
    pub fn collected<'a, T: Encode + 'a>(
        &mut self,
        fields: impl IntoIterator<Item = (&'a String, &'a T)>,
    ) {
        for (name, value) in fields {
            self.field(name, value);
        }
    }

    /// Writes the name of a field, and gives the writer for its value.
    pub fn value(&mut self, name: &str) -> &mut Writer {
        self.writer.separate(self.start);
        self.writer.string(name);
        self.writer.bytes.push(b':');
        self.writer
    }

    /// Ends the object.
    pub fn end(self) {
        self.writer.bytes.push(b'}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn check(value: &impl Encode, expected: &str) {
        assert_eq!(String::from_utf8(value.encode()).unwrap(), expected);
    }

    #[test]
    fn debug_shows_the_length_only() {
        let mut writer = Writer::new();
        writer.object().field("password", "hunter2");
        assert_eq!(format!("{writer:?}"), "Writer { length: 21, .. }");
    }

    #[test]
    fn control_characters_quotes_and_backslashes_are_escaped() {
        check(&"a\"b\\c\n\r\t\u{0}\u{1f}é😀/".to_owned(), r#""a\"b\\c\n\r\t\u0000\u001fé😀/""#);
    }

    #[test]
    fn a_tag_stands_before_the_members_of_an_object() {
        let check = |value: &BTreeMap<String, bool>, expected: &str| {
            let mut writer = Writer::new();
            writer.tagged("kind", "a\"b", value);
            assert_eq!(String::from_utf8(writer.into_bytes()).unwrap(), expected);
        };
        check(&BTreeMap::new(), r#"{"kind":"a\"b"}"#);
        check(&BTreeMap::from([("x".to_owned(), true)]), r#"{"kind":"a\"b","x":true}"#);
    }

    #[test]
    fn a_tag_is_no_part_of_what_is_no_object() {
        let mut writer = Writer::new();
        writer.tagged("kind", "a", &true);
        assert_eq!(writer.into_bytes(), b"true");
    }

    #[test]
    fn integral_doubles_have_no_fraction() {
        check(&100.0, "100");
        check(&-0.5, "-0.5");
        check(&1e300, "1e300");
    }

    #[test]
    fn what_is_not_finite_becomes_null() {
        check(&f64::NAN, "null");
    }

    #[test]
    fn the_ends_of_64_bits_are_exact() {
        check(&i64::MIN, "-9223372036854775808");
        check(&u64::MAX, "18446744073709551615");
        check(&0_u8, "0");
        check(&-10_i8, "-10");
    }

    #[test]
    fn an_object_leaves_out_what_is_absent() {
        let mut writer = Writer::new();
        let mut object = writer.object();
        object.optional::<bool>("a", &None);
        object.field("b", &1_i64);
        object.optional("c\"", &Some(true));
        object.end();
        assert_eq!(writer.into_bytes(), br#"{"b":1,"c\"":true}"#);
    }

    #[test]
    fn canonical_numbers_are_equal_when_json_holds_them_equal() {
        let zeros: Vec<_> = [0.0, -0.0].iter().map(Writer::canonical).collect();
        assert_eq!(zeros[0], zeros[1]);
    }
}
