//! How the types of Rust and of this crate are read.

use super::{Decode, Reader};
use crate::encode::Encode;
use crate::exact::{Exact, NumberKind};
use crate::format::{Bytes, Formatted, TextFormat};
use crate::integer::{Integer, IntegerLimits, Whole};
use crate::list::{List, ListLimits};
use crate::nullable::Nullable;
use crate::number::{Number, NumberLimits, Real};
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

/// Types that are read as integers.
macro_rules! decode_whole {
    ($($name:ty),*) => {
        $(impl Decode for $name {
            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                reader.integer()
            }
        })*
    };
}

decode_whole!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Decode for f64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.number()
    }
}

impl Decode for f32 {
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
        reader.collector_mut().kept_or_all(Self::checked(value))
    }
}

impl<L: NumberLimits, T: Real> Decode for Number<L, T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let lexeme = reader.number_lexeme()?;
        reader.collector_mut().kept_or_all(Self::checked(lexeme))
    }
}

impl<K: NumberKind> Decode for Exact<K> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let lexeme = reader.lexeme(K::JSON_TYPE)?;
        reader.collector_mut().kept(Self::checked(lexeme))
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
        let start = reader.mark();
        let mut items = Vec::new();
        let count = reader.items(&mut |reader| items.extend(T::read(reader)))?;
        if items.len() < count {
            reader.judge_list(&Self::RULES, &start, count);
            return None;
        }
        if Self::RULES.check(&items).is_err() {
            reader.judge_list(&Self::RULES, &start, count)?;
        }
        Some(Self::trusted(items))
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
