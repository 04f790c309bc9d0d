//! The types with serde derives, as one writes them by hand: no limit is checked.

use crate::schema::{Field, Schema, Value, first};

/// The library whose types are the first ones.
pub(crate) fn library(count: usize) -> String {
    let types: Vec<_> = first(count).map(|(name, schema)| item(&name, schema)).collect();
    let import = if types.is_empty() { "" } else { "use serde::{Deserialize, Serialize};\n\n" };
    format!("//! Synthetic types.\n\n{import}{}", types.join("\n"))
}

fn item(name: &str, schema: Schema) -> String {
    match schema {
        Schema::Object(fields) => object(name, &fields),
        Schema::Enumeration(values) => enumeration(name, values),
        Schema::Text => format!("/// A code.\npub type {name} = String;\n"),
        Schema::Integer => format!("/// A weight.\npub type {name} = i32;\n"),
        Schema::List(item) => format!("/// A group.\npub type {name} = Vec<{item}>;\n"),
    }
}

fn object(name: &str, fields: &[Field]) -> String {
    let members: String = fields.iter().map(|field| member(name, field)).collect();
    format!(
        "/// An item.\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n\
         pub struct {name} {{\n{members}}}\n"
    )
}

fn member(object: &str, field: &Field) -> String {
    let (name, inner) = (field.name, type_of(object, &field.value));
    if field.required {
        format!("    /// A field.\n    pub {name}: {inner},\n")
    } else {
        format!(
            "    /// A field.\n    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n    \
             pub {name}: Option<{inner}>,\n"
        )
    }
}

/// The type of a field. A reference to an object is boxed where the object is the same one.
fn type_of(object: &str, value: &Value) -> String {
    match value {
        Value::Text | Value::LimitedText => "String".to_owned(),
        Value::LimitedInteger => "i32".to_owned(),
        Value::Boolean => "bool".to_owned(),
        Value::Reference(name) if name == object => format!("Box<{name}>"),
        Value::Reference(name) => name.clone(),
        Value::List(item) => format!("Vec<{item}>"),
    }
}

fn enumeration(name: &str, values: [&str; 3]) -> String {
    let variants = values.map(|value| {
        let (first, rest) = value.split_at(1);
        let variant = format!("{first}{}", rest.to_lowercase());
        format!("    /// `{value}`\n    #[serde(rename = \"{value}\")]\n    {variant},\n")
    });
    format!(
        "/// A kind.\n#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]\n\
         pub enum {name} {{\n{}}}\n",
        variants.concat()
    )
}
