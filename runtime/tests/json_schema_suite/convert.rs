//! From a schema as a document states it to a schema as data.

mod keywords;

use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema};
use std::collections::BTreeMap;

/// What the keywords of a schema mean.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Dialect {
    Draft202012,
    OpenApi30,
}

/// A schema with the definitions that it refers to.
pub(crate) struct Converted {
    pub(crate) schema: Schema<'static>,
    pub(crate) definitions: Vec<Schema<'static>>,
}

/// Keeps a value for as long as the tests run.
pub(crate) fn leak<T: Leak>(value: T) -> &'static T::Kept {
    value.leaked()
}

/// What [`leak`] can keep.
pub(crate) trait Leak {
    type Kept: ?Sized + 'static;
    fn leaked(self) -> &'static Self::Kept;
}

impl Leak for String {
    type Kept = str;

    fn leaked(self) -> &'static str {
        Self::leak(self)
    }
}

impl<T: 'static> Leak for Vec<T> {
    type Kept = [T];

    fn leaked(self) -> &'static [T] {
        Self::leak(self)
    }
}

/// Converts the schema at a pointer.
///
/// # Errors
/// The reason why schemas as data do not hold it.
pub(crate) fn convert(
    document: &Json,
    pointer: &str,
    dialect: Dialect,
) -> Result<Converted, String> {
    let mut converter =
        Converter { document, dialect, indices: BTreeMap::new(), definitions: Vec::new() };
    let root = converter.reference(&format!("#{pointer}"))?;
    let definitions = converter.definitions.into_iter().flatten().collect();
    Ok(Converted { schema: Schema::new(leak(vec![root])), definitions })
}

/// Converts schemas, those that are referred to once each.
struct Converter<'d> {
    document: &'d Json,
    dialect: Dialect,
    /// The place in the table of definitions for each pointer.
    indices: BTreeMap<String, usize>,
    definitions: Vec<Option<Schema<'static>>>,
}

impl Converter<'_> {
    fn reference(&mut self, reference: &str) -> Result<Rule<'static>, String> {
        let other = || "a reference to another document or an anchor".to_owned();
        let fragment = reference.strip_prefix('#').ok_or_else(other)?;
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return Err(other());
        }
        if let Some(index) = self.indices.get(fragment) {
            return Ok(Rule::Definition(*index));
        }
        let schema = pointed(self.document, fragment).ok_or("a reference to nothing")?;
        let index = self.definitions.len();
        self.indices.insert(fragment.to_owned(), index);
        self.definitions.push(None);
        let schema = self.schema(&schema.clone())?;
        self.definitions[index] = Some(schema);
        Ok(Rule::Definition(index))
    }

    fn schema(&mut self, schema: &Json) -> Result<Schema<'static>, String> {
        match schema {
            Json::Boolean(true) => Ok(Schema::ANY),
            Json::Boolean(false) => Ok(Schema::NEVER),
            Json::Object(keywords) => Ok(Schema::new(leak(self.rules(keywords)?))),
            _ => Err("what is no schema".to_owned()),
        }
    }

    fn kept(&mut self, schema: &Json) -> Result<&'static Schema<'static>, String> {
        Ok(&leak(vec![self.schema(schema)?])[0])
    }

    fn list(&mut self, schemas: &Json) -> Result<&'static [Schema<'static>], String> {
        let Json::Array(schemas) = schemas else {
            return Err("what is no list of schemas".to_owned());
        };
        let schemas: Result<Vec<_>, _> = schemas.iter().map(|schema| self.schema(schema)).collect();
        Ok(leak(schemas?))
    }
}

/// What a pointer within a reference points to.
fn pointed<'d>(document: &'d Json, fragment: &str) -> Option<&'d Json> {
    let steps = fragment.split('/').skip(1).map(unescaped);
    steps.into_iter().try_fold(document, |value, step| match value {
        Json::Object(fields) => fields.get(&step),
        Json::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

fn unescaped(step: &str) -> String {
    let step = step.replace("%25", "%").replace("%22", "\"");
    step.replace("~1", "/").replace("~0", "~")
}
