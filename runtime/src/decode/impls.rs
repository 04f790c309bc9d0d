//! How the types of Rust and of this crate are read.

use super::{Decode, Reader};
use crate::encode::Encode;
use crate::format::{Bytes, Formatted, TextFormat};
use crate::integer::{Integer, IntegerLimits, Whole};
use crate::list::{List, ListLimits};
use crate::nullable::Nullable;
use crate::number::{Number, NumberLimits};
use crate::text::{Secret, Text, TextLimits, TextRules};
use crate::violation::Kind;
use std::collections::BTreeMap;

impl Decode for String {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.text(&TextRules::NONE)
    }
}

impl Decode for bool {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.boolean()
    }
}

impl Decode for i64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.integer()
    }
}

impl Decode for i32 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.integer()
    }
}

impl Decode for f64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.number()
    }
}

impl<L: TextLimits> Decode for Text<L> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.text(&Self::RULES).map(Self::trusted)
    }
}

impl<L: TextLimits> Decode for Secret<L> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.text(&Self::RULES).map(Self::trusted)
    }
}

impl<T: Whole, L: IntegerLimits> Decode for Integer<T, L> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let value = reader.integer()?;
        Self::checked(value).map_or_else(|kind| reader.refuse(kind), Some)
    }
}

impl<L: NumberLimits> Decode for Number<L> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let value = reader.number()?;
        Self::from_f64(value).map_or_else(|kind| reader.refuse(kind), Some)
    }
}

impl<F: TextFormat> Decode for Formatted<F> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.string(|text, collector| collector.kept(Self::checked(text)))
    }
}

impl Decode for Bytes {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.string(|text, collector| collector.kept(Self::checked(text)))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut items = Self::new();
        reader.items(&mut |reader| items.extend(T::read(reader)))?;
        Some(items)
    }
}

impl<T: Decode + Encode, L: ListLimits> Decode for List<T, L> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut items = Vec::new();
        let count = reader.items(&mut |reader| items.extend(T::read(reader)))?;
        match Self::RULES.check_count(count) {
            Ok(()) if items.len() == count => {
                Self::from_vec(items).map_or_else(|kind| reader.refuse(kind), Some)
            }
            Ok(()) => None,
            Err(kind) => reader.refuse(kind),
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut map = Self::new();
        reader.entries(&mut |name, reader| {
            if map.contains_key(name) {
                reader.refuse::<()>(Kind::DuplicateField);
                reader.skip();
            } else if let Some(value) = T::read(reader) {
                map.insert(std::mem::take(name), value);
            }
        })?;
        Some(map)
    }
}

impl<T: Decode> Decode for Nullable<T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.null()? { Some(Self::Null) } else { T::read(reader).map(Self::Value) }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        T::read(reader).map(Self::new)
    }
}
