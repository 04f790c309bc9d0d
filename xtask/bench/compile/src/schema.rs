//! The types that both crates have, as data: mostly objects of six to seven fields, as public documents have them.

/// One type.
pub(crate) enum Schema {
    /// An object.
    Object(Vec<Field>),
    /// A text out of these.
    Enumeration([&'static str; 3]),
    /// A text of at most 40 characters of a class.
    Text,
    /// An integer from 1 to 500.
    Integer,
    /// One to 20 of these objects.
    List(String),
}

/// A field of an object.
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: &'static str,
    /// Whether every object has it.
    pub(crate) required: bool,
    /// What it holds.
    pub(crate) value: Value,
}

/// What a field holds.
pub(crate) enum Value {
    /// Any text.
    Text,
    /// A text of 3 to 64 characters of a class.
    LimitedText,
    /// An integer from 0 to 1,000.
    LimitedInteger,
    /// `true` or `false`.
    Boolean,
    /// A value of the type of this name.
    Reference(String),
    /// A list of values of the type of this name.
    List(String),
}

/// The first types of an endless row, each with its name. Of ten, seven are objects, one is an enumeration, one a text; the
/// tenth is an integer or a list.
pub(crate) fn first(count: usize) -> impl Iterator<Item = (String, Schema)> {
    (0..count).map(|index| match index % 10 {
        7 => (name("Kind", index), Schema::Enumeration(["USER", "MARKET", "PARTNER"])),
        8 => (name("Code", index), Schema::Text),
        9 if index % 20 == 9 => (name("Weight", index), Schema::Integer),
        9 => (name("Group", index), Schema::List(name("Item", index - 9))),
        _ => (name("Item", index), Schema::Object(fields(index))),
    })
}

fn name(kind: &str, index: usize) -> String {
    format!("{kind}{index}")
}

/// The fields of an object; what it refers to is among the same ten types.
fn fields(index: usize) -> Vec<Field> {
    let ten = index / 10 * 10;
    let before = index.saturating_sub(1).max(ten);
    let field = |name, required, value| Field { name, required, value };
    vec![
        field("id", true, Value::Text),
        field("name", true, Value::LimitedText),
        field("count", false, Value::LimitedInteger),
        field("active", false, Value::Boolean),
        field("kind", false, Value::Reference(name("Kind", ten + 7))),
        field("codes", false, Value::List(name("Code", ten + 8))),
        field("parent", false, Value::Reference(name("Item", before))),
    ]
}
