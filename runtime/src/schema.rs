//! Schemas as data: what a schema says, keyword for keyword, for what no type of Rust can hold by itself.
//!
//! Generated code states such a schema as a constant, and [`Checked`](crate::checked::Checked) holds values to it.

mod check;
mod rule;
mod types;

pub use rule::Rule;
pub use types::Types;

/// What a schema says of a value: every rule holds.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'a> {
    rules: &'a [Rule<'a>],
}

impl<'a> Schema<'a> {
    /// The schema that admits every value: `{}` or `true`.
    pub const ANY: Self = Self::new(&[]);
    /// The schema that admits no value: `false`.
    pub const NEVER: Self = Self::new(&[Rule::Never]);

    /// A schema of these rules.
    #[must_use]
    pub const fn new(rules: &'a [Rule<'a>]) -> Self {
        Self { rules }
    }

    /// Whether it is the schema `false`.
    pub(crate) const fn is_never(&self) -> bool {
        matches!(self.rules, [Rule::Never])
    }

    /// The rules, in the order in which they are checked.
    #[must_use]
    pub const fn rules(&self) -> &'a [Rule<'a>] {
        self.rules
    }
}
