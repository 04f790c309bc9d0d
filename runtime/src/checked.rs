//! Values that are held to a schema beyond what their type holds by itself.

use crate::decode::{Collector, Decode, Mark, Mode, Reader};
use crate::encode::{Encode, Writer};
use crate::json::Json;
use crate::plain::{DecodeText, EncodeText};
use crate::schema::{Rule, Schema, Types};
use crate::violation::{Kind, Place, Violation, Violations};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

/// The schema of a [`Checked`] value, carried by a type that has no values.
pub trait Rules {
    /// The name of the type that has these rules, for `Debug`.
    const NAME: &'static str;
    /// What the value keeps besides what its type holds by itself.
    const SCHEMA: Schema<'static>;
    /// The schemas that [`Rule::Definition`] refers to.
    const DEFINITIONS: &'static [Schema<'static>] = &[];
    /// Whether the schema says all that the value keeps. Then what its type finds wrong besides is told only of a value
    /// that the schema admits: a number, say, that the type has no room for.
    const COMPLETE: bool = false;
}

/// A value that the schema of `R` admits. It reads like the value itself.
///
/// There is no way to make one that breaks a rule.
pub struct Checked<T, R> {
    value: T,
    rules: PhantomData<fn() -> R>,
}

impl<T, R: Rules> Checked<T, R> {
    /// The schema as data.
    pub const SCHEMA: Schema<'static> = R::SCHEMA;

    /// Takes a value that the schema admits. The schema speaks of the JSON that the value is written as.
    ///
    /// # Errors
    /// The first rule that the value breaks, with the path to where it does.
    pub fn new(value: T) -> Result<Self, Violation>
    where
        T: Encode,
    {
        match Self::violations(&value).into_iter().next() {
            Some(first) => Err(first.at(Place::Value, [])),
            None => Ok(Self::trusted(value)),
        }
    }

    /// The value.
    #[must_use]
    pub fn get(&self) -> &T {
        &self.value
    }

    /// The value, without its rules.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Everything that is wrong with a value.
    fn violations(value: &T) -> Violations
    where
        T: Encode,
    {
        let mut collector = Collector::new(Mode::Request);
        match Json::decode(&value.encode()) {
            Ok(json) => R::SCHEMA.check(R::DEFINITIONS, &json, &mut collector),
            Err(broken) => return broken,
        }
        collector.into_violations(Place::Value)
    }

    /// A value that was checked before.
    fn trusted(value: T) -> Self {
        Self { value, rules: PhantomData }
    }
}

/// Any value but an object: what a schema admits that speaks of objects and names no type.
pub type NotObject = Checked<Json, NotObjectRules>;

/// The rules of [`NotObject`].
pub enum NotObjectRules {}

impl Rules for NotObjectRules {
    const NAME: &'static str = "NotObject";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Types(Types::ALL.without(Types::OBJECT))]);
}

/// Any value but a list: what a schema admits that speaks of lists and names no type.
pub type NotArray = Checked<Json, NotArrayRules>;

/// The rules of [`NotArray`].
pub enum NotArrayRules {}

impl Rules for NotArrayRules {
    const NAME: &'static str = "NotArray";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Types(Types::ALL.without(Types::ARRAY))]);
}

impl<T: Decode, R: Rules> Decode for Checked<T, R> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mark = reader.mark();
        let Some(json) = Json::read(reader) else {
            return reader.refuse_again::<T, Self>(&mark);
        };
        R::SCHEMA.check(R::DEFINITIONS, &json, reader.collector_mut());
        if R::COMPLETE && reader.is_broken_since(&mark) {
            return None;
        }
        let value = match T::of_json(json) {
            Ok(value) => Some(value),
            Err(_) => {
                reader.go_back(&mark)?;
                T::read(reader)
            }
        };
        value.filter(|_| !reader.is_broken_since(&mark)).map(Self::trusted)
    }
}

impl Reader<'_> {
    /// Reads a value again that is no JSON without repeated fields, so that its own type tells of these. What its type
    /// reads over is told as it is.
    #[cold]
    fn refuse_again<T: Decode, U>(&mut self, mark: &Mark) -> Option<U> {
        self.rewind(mark)?;
        T::read(self);
        if !self.is_broken_since(mark) {
            self.rewind(mark)?;
            Json::read(self);
        }
        None
    }
}

impl<T: Encode, R> Encode for Checked<T, R> {
    fn write(&self, writer: &mut Writer) {
        self.value.write(writer);
    }
}

impl<T: DecodeText + Encode, R: Rules> DecodeText for Checked<T, R> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        let value = T::read_text(text, collector)?;
        let broken = Self::violations(&value);
        if broken.is_empty() {
            return Some(Self::trusted(value));
        }
        broken.into_iter().for_each(|violation| collector.push(Kind::clone(violation.kind())));
        None
    }
}

impl<T: EncodeText, R> EncodeText for Checked<T, R> {
    fn write_text(&self, out: &mut String) {
        self.value.write_text(out);
    }
}

impl<T, R> Deref for Checked<T, R> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug, R: Rules> fmt::Debug for Checked<T, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(R::NAME).field(&self.value).finish()
    }
}

impl<T: Clone, R> Clone for Checked<T, R> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), rules: PhantomData }
    }
}

impl<T: PartialEq, R> PartialEq for Checked<T, R> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq, R> Eq for Checked<T, R> {}
