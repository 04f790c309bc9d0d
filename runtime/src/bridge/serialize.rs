//! From JSON to any serializer.

use crate::decode::Scanner;
use crate::violation::JsonType;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use std::cell::RefCell;

/// Gives a JSON document to a serializer, in the order in which it is written.
///
/// # Errors
/// Those of the serializer.
pub(super) fn transcode<S: Serializer>(json: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    Value(&RefCell::new(Scanner::new(json))).serialize(serializer)
}

/// The next value of a document.
///
/// The trait of `serde` gives only a shared reference to what is serialized, hence the cell.
struct Value<'a, 'j>(&'a RefCell<Scanner<'j>>);

impl<'j> Value<'_, 'j> {
    fn next<T, E: Error>(&self, read: impl FnOnce(&mut Scanner<'j>) -> Option<T>) -> Result<T, E> {
        read(&mut self.0.borrow_mut())
            .ok_or_else(|| E::custom("an implementation of `Encode` wrote what is not JSON"))
    }

    fn items<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        let mut more = self.next(|json| {
            json.open();
            json.has_first(b']')
        })?;
        while more {
            list.serialize_element(self)?;
            more = self.next(|json| json.has_next(b']'))?;
        }
        list.end()
    }

    fn fields<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut more = self.next(|json| {
            json.open();
            json.has_first(b'}')
        })?;
        while more {
            let name = self.next(|json| json.name().map(str::to_owned))?;
            self.next(Scanner::colon)?;
            map.serialize_entry(&name, self)?;
            more = self.next(|json| json.has_next(b'}'))?;
        }
        map.end()
    }

    fn number<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let lexeme = self.next(Scanner::number)?;
        if let Ok(value) = lexeme.parse() {
            return serializer.serialize_i64(value);
        }
        if let Ok(value) = lexeme.parse() {
            return serializer.serialize_u64(value);
        }
        let value: f64 = lexeme.parse().map_err(S::Error::custom)?;
        if !value.is_finite() {
            return Err(S::Error::custom("a number that no serializer can hold"));
        }
        serializer.serialize_f64(value)
    }

    fn boolean<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_true = self.next(Scanner::peek)? == b't';
        self.next(|json| json.word(if is_true { "true" } else { "false" }))?;
        serializer.serialize_bool(is_true)
    }
}

impl Serialize for Value<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.next(Scanner::next_type)? {
            JsonType::Null => {
                self.next(|json| json.word("null"))?;
                serializer.serialize_unit()
            }
            JsonType::Boolean => self.boolean(serializer),
            JsonType::String => {
                serializer.serialize_str(&self.next(|json| json.string().map(str::to_owned))?)
            }
            JsonType::Array => self.items(serializer),
            JsonType::Object => self.fields(serializer),
            JsonType::Integer | JsonType::Number => self.number(serializer),
        }
    }
}
