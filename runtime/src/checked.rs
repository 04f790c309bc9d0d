//! Values that are held to a schema beyond what their type holds by itself.

use crate::schema::Schema;

/// The schema of a [`Checked`] value, carried by a type that has no values.
pub trait Rules {
    /// The name of the type that has these rules, for `Debug`.
    const NAME: &'static str;
    /// What the value keeps besides what its type holds by itself.
    const SCHEMA: Schema<'static>;
    /// The schemas that [`Rule::Definition`](crate::schema::Rule::Definition) refers to.
    const DEFINITIONS: &'static [Schema<'static>] = &[];
}
