//! Types that carry their limits, without any way to read or write them.

use super::{for_each_type, kind, parent};

/// `types.rs`
pub(crate) fn types() -> String {
    let head = "//! Types.\n\n\
                use specwright_runtime::enumeration::Unlisted;\n\
                use specwright_runtime::integer::{Integer, IntegerLimits};\n\
                use specwright_runtime::pattern::{Class, Pattern, Run};\n\
                use specwright_runtime::text::{Text, TextLimits};\n\n";
    format!("{head}{}", for_each_type(object, enumeration))
}

fn object(index: u32) -> String {
    let (parent, kind) = (parent(index), kind(index));
    format!(
        r#"/// Name of object {index}.
///
/// 3 to 64 characters. A letter first, then letters, digits and `_`.
pub type Name{index} = Text<Name{index}Limits>;

/// The limits of [`Name{index}`].
pub enum Name{index}Limits {{}}

impl TextLimits for Name{index}Limits {{
    const NAME: &'static str = "Name{index}";
    const MIN_CHARS: usize = 3;
    const MAX_CHARS: usize = 64;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
    ));
}}

/// Remark on object {index}: at most 255 characters.
pub type Remark{index} = Text<Remark{index}Limits>;

/// The limits of [`Remark{index}`].
pub enum Remark{index}Limits {{}}

impl TextLimits for Remark{index}Limits {{
    const NAME: &'static str = "Remark{index}";
    const MAX_CHARS: usize = 255;
}}

/// Count of object {index}: 1 to 500.
pub type Count{index} = Integer<i32, Count{index}Limits>;

/// The limits of [`Count{index}`].
pub enum Count{index}Limits {{}}

impl IntegerLimits for Count{index}Limits {{
    const NAME: &'static str = "Count{index}";
    const MIN: i128 = 1;
    const MAX: i128 = 500;
}}

/// Object {index}.
///
/// A name and what belongs to it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Object{index} {{
    /// The name.
    pub name: Name{index},
    /// A remark.
    pub remark: Option<Remark{index}>,
    /// How many.
    pub count: Option<Count{index}>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// The kind.
    pub kind: Option<Kind{kind}>,
    /// What it belongs to.
    pub parent: Option<Box<Object{parent}>>,
}}

impl Object{index} {{
    /// An object of this name.
    pub fn new(name: Name{index}) -> Self {{
        Self {{ name, remark: None, count: None, tags: None, kind: None, parent: None }}
    }}
}}
"#
    )
}

fn enumeration(index: u32) -> String {
    format!(
        r#"/// Kind {index}.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind{index} {{
    /// `USER`
    User,
    /// `MARKET`
    Market,
    /// Another value, which a newer server may send.
    Unknown(Unlisted),
}}

impl Kind{index} {{
    /// The listed values.
    pub const ALL: &[Self] = &[Self::User, Self::Market];

    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {{
        match self {{
            Self::User => "USER",
            Self::Market => "MARKET",
            Self::Unknown(text) => text.as_str(),
        }}
    }}
}}
"#
    )
}
