//! How the types of Rust and of this crate are written.

use super::{Encode, Writer};
use crate::exact::Exact;
use crate::format::{Bytes, Formatted};
use crate::integer::{Integer, Whole};
use crate::list::List;
use crate::nullable::Nullable;
use crate::number::{Number, Real};
use crate::text::{Secret, Text};
use std::collections::BTreeMap;

impl Encode for str {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for String {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for bool {
    fn write(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

/// Types that are written as their digits.
macro_rules! encode_whole {
    ($($name:ty),*) => {
        $(impl Encode for $name {
            fn write(&self, writer: &mut Writer) {
                writer.integer(*self);
            }
        })*
    };
}

encode_whole!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Encode for f64 {
    fn write(&self, writer: &mut Writer) {
        writer.number(*self);
    }
}

impl<L> Encode for Text<L> {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_ref());
    }
}

impl<L> Encode for Secret<L> {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.expose());
    }
}

impl<T: Whole, L> Encode for Integer<T, L> {
    fn write(&self, writer: &mut Writer) {
        writer.integer(self.get());
    }
}

impl Encode for f32 {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.to_double());
    }
}

impl<L, T: Real> Encode for Number<L, T> {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.get().to_double());
    }
}

impl<K> Encode for Exact<K> {
    fn write(&self, writer: &mut Writer) {
        writer.number_lexeme(self.as_str());
    }
}

impl<F> Encode for Formatted<F> {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for Bytes {
    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_base64());
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        writer.items(self);
    }
}

impl<T: Encode, L> Encode for List<T, L> {
    fn write(&self, writer: &mut Writer) {
        writer.items(self);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.collected(self);
        object.end();
    }
}

impl<T: Encode> Encode for Nullable<T> {
    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Value(value) => value.write(writer),
        }
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}
