//! Values for tests: what a schema admits, what it only just refuses, and both sides of every limit.
//!
//! Made of schemas as data, for any type that is [`Described`]; as strategies of proptest, which repeat under a fixed seed.

mod boundary;
mod breach;
mod chance;
mod demands;
mod drawer;

mod format;
mod keyword;
mod list;
mod marked;
mod miss;
mod number;
mod object;
mod pattern;
mod place;
mod scaled;
mod site;
mod smaller;
mod strategy;
mod text;

pub use boundary::{Boundary, Sample, boundaries};
pub use marked::Describes;
pub use miss::{Miss, near_misses, near_misses_json};
pub use smaller::smaller;

use crate::decode::Decode;
use crate::encode::Encode;
use crate::json::Json;
use crate::schema::Schema;
use proptest::strategy::{BoxedStrategy, Strategy};
use strategy::ValidJson;

/// A type whose schema is known as data, so that values of it can be made.
pub trait Described: Decode {
    /// The name of the type.
    const NAME: &'static str;
    /// What the document says of its values.
    const SCHEMA: Schema<'static>;
    /// The schemas that [`Rule::Definition`](crate::schema::Rule::Definition) refers to.
    const DEFINITIONS: &'static [Schema<'static>];
}

/// Says of a type which of the definitions its schema is: [`Described`] in one line.
#[macro_export]
macro_rules! described {
    ($type:ty: $name:literal, $definitions:ident[$place:literal] $(,)?) => {
        impl $crate::testing::Described for $type {
            const NAME: &'static str = $name;
            const SCHEMA: $crate::schema::Schema<'static> =
                $crate::schema::Schema::new(&[$crate::schema::Rule::Definition($place)]);
            const DEFINITIONS: &'static [$crate::schema::Schema<'static>] = $definitions;
        }
    };
}

/// Says of a marker which of the definitions the schema of its type is: [`Describes`] in one line.
#[macro_export]
macro_rules! describes {
    ($marker:ty: $name:literal, $definitions:ident[$place:literal] $(,)?) => {
        impl $crate::testing::Describes for $marker {
            const NAME: &'static str = $name;
            const SCHEMA: $crate::schema::Schema<'static> =
                $crate::schema::Schema::new(&[$crate::schema::Rule::Definition($place)]);
            const DEFINITIONS: &'static [$crate::schema::Schema<'static>] = $definitions;
        }
    };
}

/// JSON that the schema admits. A value is rejected where none is found within a bounded number of tries.
pub fn valid_json(
    schema: &Schema<'static>,
    definitions: &'static [Schema<'static>],
) -> BoxedStrategy<Json> {
    ValidJson { schema: *schema, definitions }.boxed()
}

/// Values of a type. JSON that its schema admits and the type refuses is left out; a test that the two agree takes
/// [`valid_json`] and decodes for itself.
pub fn valid<T: Described + std::fmt::Debug>() -> impl Strategy<Value = T> {
    let decoded = |json: Json| T::decode(&json.encode()).ok();
    valid_json(&T::SCHEMA, T::DEFINITIONS).prop_filter_map("the type refuses the value", decoded)
}
