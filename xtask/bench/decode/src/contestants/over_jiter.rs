//! The same shape over jiter: a table of fields and one loop, every violation noted. Its use is to measure the reader alone.

use jiter::{Jiter, JiterError, JiterErrorType, JiterResult, JsonErrorType, Peek};
use ours::types::{AppKey, AppSecret, Name, Remark};
use requests::plain::CreateApp;
use requests::{Decoder, is_ok};
use specwright_runtime::text::TextRules;
use specwright_runtime::violation::{JsonType, Kind, MAX_VIOLATIONS, Place, Segment};
use specwright_runtime::violation::{Violation, Violations};

pub(crate) const DECODER: Decoder = Decoder { name: "ours over jiter", one, many, nested: None };

/// The names in the order of the schema; only the first is required.
static FIELDS: [&str; 4] = ["name", "remark", "app_key", "app_secret"];

fn one(json: &[u8]) -> bool {
    is_ok(decode(json))
}

fn many(json: &[u8]) -> bool {
    is_ok(decode_list(json))
}

/// Decodes one request: everything that is wrong with it, in the order of the schema.
pub(crate) fn decode(json: &[u8]) -> Result<CreateApp, Violations> {
    Reader::decode(json, Reader::app)
}

/// Decodes a list of requests.
pub(crate) fn decode_list(json: &[u8]) -> Result<Vec<CreateApp>, Violations> {
    Reader::decode(json, Reader::apps)
}

/// A violation, by the places of the item and the field that it is about.
struct Found {
    item: Option<usize>,
    field: Option<usize>,
    kind: Kind,
}

/// Reads JSON and notes violations. An error is text that is not JSON; a `None` inside tells of a violation.
struct Reader<'j> {
    jiter: Jiter<'j>,
    found: Vec<Found>,
    item: Option<usize>,
    field: Option<usize>,
}

impl<'j> Reader<'j> {
    #[inline]
    fn decode<T>(
        json: &'j [u8],
        read: impl FnOnce(&mut Self) -> JiterResult<Option<T>>,
    ) -> Result<T, Violations> {
        let mut reader =
            Self { jiter: Jiter::new(json), found: Vec::new(), item: None, field: None };
        match read(&mut reader).and_then(|value| reader.jiter.finish().map(|()| value)) {
            Ok(Some(value)) if reader.found.is_empty() => Ok(value),
            Ok(_) => Err(reader.found.into_iter().map(Found::into_violation).collect()),
            Err(error) => Err(malformed(&error)),
        }
    }

    fn apps(&mut self) -> JiterResult<Option<Vec<CreateApp>>> {
        let mut apps = Vec::new();
        let mut next = match self.jiter.next_array() {
            Ok(first) => first,
            Err(error) => return self.mismatch(JsonType::Array, error),
        };
        let mut count = 0;
        while next.is_some() {
            (self.item, self.field) = (Some(count), None);
            apps.extend(self.app()?);
            next = self.jiter.array_step()?;
            count += 1;
        }
        Ok(Some(apps))
    }

    fn app(&mut self) -> JiterResult<Option<CreateApp>> {
        let (mut name, mut remark, mut app_key, mut app_secret) = (None, None, None, None);
        let whole = self.object(|field, reader| {
            match field {
                0 => name = reader.text(&Name::RULES)?,
                1 => remark = reader.text(&Remark::RULES)?,
                2 => app_key = reader.text(&AppKey::RULES)?,
                _ => app_secret = reader.text(&AppSecret::RULES)?,
            }
            Ok(())
        })?;
        let (Some(()), Some(name)) = (whole, name) else { return Ok(None) };
        Ok(Some(CreateApp { name, remark, app_key, app_secret }))
    }

    /// Reads an object. Most come in the order of their schema, so the name after the last is looked at first.
    #[inline]
    fn object(
        &mut self,
        mut read: impl FnMut(usize, &mut Self) -> JiterResult<()>,
    ) -> JiterResult<Option<()>> {
        let start = self.found.len();
        let mut seen = 0_u64;
        let mut next = match self.jiter.next_object_bytes() {
            Ok(first) => first.map(|name| find(name, 0)).transpose()?,
            Err(error) => return self.mismatch(JsonType::Object, error),
        };
        while let Some(name) = next {
            self.field = name;
            match name {
                Some(field) if seen & (1 << field) == 0 => {
                    seen |= 1 << field;
                    read(field, self)?;
                }
                Some(_) => self.refuse(Kind::DuplicateField)?,
                None => self.skip()?,
            }
            let expected = name.map_or(FIELDS.len(), |field| field + 1);
            next = self.jiter.next_key_bytes()?.map(|name| find(name, expected)).transpose()?;
        }
        if seen & 1 == 1 && self.found.len() == start {
            return Ok(Some(()));
        }
        self.settle(start, seen);
        Ok(None)
    }

    #[inline]
    fn text(&mut self, rules: &TextRules<'_>) -> JiterResult<Option<String>> {
        match self.jiter.next_str() {
            Ok(text) if rules.admits(text) => Ok(Some(text.to_owned())),
            Ok(text) => {
                rules.broken(text).into_iter().for_each(|kind| self.push(kind));
                Ok(None)
            }
            Err(error) => self.mismatch(JsonType::String, error),
        }
    }

    #[cold]
    fn mismatch<T>(&mut self, expected: JsonType, error: JiterError) -> JiterResult<Option<T>> {
        let actual = match self.jiter.peek()? {
            _ if matches!(error.error_type, JiterErrorType::JsonError(_)) => return Err(error),
            Peek::Null => JsonType::Null,
            Peek::True | Peek::False => JsonType::Boolean,
            Peek::String => JsonType::String,
            Peek::Array => JsonType::Array,
            Peek::Object => JsonType::Object,
            _ => JsonType::Number,
        };
        self.refuse(Kind::Type { expected, actual })?;
        Ok(None)
    }

    #[cold]
    fn refuse(&mut self, kind: Kind) -> JiterResult<()> {
        self.push(kind);
        self.skip()
    }

    /// Skips a value. Jiter does not look whether what it skips is UTF-8.
    #[cold]
    fn skip(&mut self) -> JiterResult<()> {
        let index = self.jiter.current_index();
        self.jiter.next_skip()?;
        let kind = JiterErrorType::JsonError(JsonErrorType::InvalidUnicodeCodePoint);
        str::from_utf8(self.jiter.slice_to_current(index))
            .map(drop)
            .map_err(|_| JiterError { error_type: kind, index })
    }

    #[cold]
    fn push(&mut self, kind: Kind) {
        self.found.push(Found { item: self.item, field: self.field, kind });
    }

    /// Notes what is missing, and brings the violations of an object into the order of the schema.
    #[cold]
    fn settle(&mut self, start: usize, seen: u64) {
        if seen & 1 == 0 {
            self.field = Some(0);
            self.push(Kind::Missing);
        }
        self.found[start..].sort_by_key(|found| found.field);
        self.found.truncate(MAX_VIOLATIONS);
    }
}

/// The place of a name in the table. It is looked at where it is expected first, then everywhere.
#[inline]
fn find(name: &[u8], expected: usize) -> JiterResult<Option<usize>> {
    if FIELDS.get(expected).is_some_and(|field| field.as_bytes() == name) {
        return Ok(Some(expected));
    }
    let field = FIELDS.iter().position(|field| field.as_bytes() == name);
    field.map_or_else(|| find_unescaped(name), |field| Ok(Some(field)))
}

/// The place of a name that may have escapes, or not be UTF-8.
#[cold]
fn find_unescaped(name: &[u8]) -> JiterResult<Option<usize>> {
    let quoted = [b"\"", name, b"\""].concat();
    Jiter::new(&quoted).next_str().map(|name| FIELDS.iter().position(|field| *field == name))
}

impl Found {
    fn into_violation(self) -> Violation {
        let item = self.item.map(Segment::Index);
        let field = self.field.map(|field| Segment::name(FIELDS[field]));
        Violation::new(self.kind).at(Place::Body, item.into_iter().chain(field))
    }
}

fn malformed(error: &JiterError) -> Violations {
    let kind = Kind::Malformed { message: error.to_string().into(), offset: error.index };
    Violation::new(kind).at(Place::Body, []).into()
}
