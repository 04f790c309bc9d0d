//! Random schemas over every keyword.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::case::{Case, DEFS};
use crate::dialect::Dialect;
use crate::{patterns, words};

/// The deepest nesting of schemas.
const MAX_DEPTH: usize = 3;
/// The most definitions.
const MAX_DEFINITIONS: usize = 3;

/// A schema and its definitions.
pub fn case(rng: &mut Rng, dialect: Dialect) -> Case {
    let count = if rng.bool() { 0 } else { rng.usize(1..=MAX_DEFINITIONS) };
    let mut maker = Maker { rng, dialect, count };
    // A definition may refer to a later one in place and to any one from a part of a value, so that none refers to itself
    // without end.
    let definitions = (0..count).map(|place| maker.schema(1, place + 1)).collect();
    let root = maker.schema(0, 0);
    Case { dialect, root, definitions }
}

struct Maker<'a> {
    rng: &'a mut Rng,
    dialect: Dialect,
    /// The number of definitions.
    count: usize,
}

impl Maker<'_> {
    /// A schema at a depth. `first` is the first definition that it may refer to.
    fn schema(&mut self, depth: usize, first: usize) -> Value {
        if first < self.count && self.rng.u8(0..10) == 0 {
            return json!({ "$ref": self.reference(first) });
        }
        if depth > 0 && self.rng.u8(0..12) == 0 {
            return Value::Bool(self.rng.u8(0..3) > 0);
        }
        let mut schema = Map::new();
        if self.rng.u8(0..3) > 0 {
            schema.insert("type".to_owned(), self.types());
        }
        let kinds = self.kinds(&schema, depth);
        for _ in 0..self.rng.usize(0..=3) {
            let kind = kinds[self.rng.usize(0..kinds.len())];
            self.add(&mut schema, kind, depth, first);
        }
        match self.dialect {
            Dialect::V3_0 => self.in_3_0(schema),
            Dialect::V3_1 => Value::Object(schema),
        }
    }

    /// The schema with what OpenAPI 3.0 cannot write taken away or said otherwise.
    fn in_3_0(&mut self, mut schema: Map<String, Value>) -> Value {
        if let Some(reference) = schema.remove("$ref") {
            return json!({ "$ref": reference });
        }
        for (exclusive, inclusive) in
            [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
        {
            if schema.contains_key(exclusive) {
                schema.remove(inclusive);
            }
        }
        let types = schema.get("type").and_then(Value::as_array).cloned();
        let Some(name) = types.and_then(|types| types.into_iter().next()) else {
            return Value::Object(schema);
        };
        if ["allOf", "anyOf", "oneOf"].iter().any(|keyword| schema.contains_key(*keyword)) {
            schema.insert("type".to_owned(), name);
            return json!({ "anyOf": [{ "type": "null" }, schema] });
        }
        if let Some(Value::Array(listed)) = schema.get_mut("enum") {
            listed.push(Value::Null);
        }
        Value::Object(schema)
    }

    fn reference(&mut self, first: usize) -> String {
        format!("{DEFS}{}", Case::name(self.rng.usize(first..self.count)))
    }

    fn types(&mut self) -> Value {
        if self.dialect == Dialect::V3_0 {
            let name = words::TYPES[self.rng.usize(1..words::TYPES.len())];
            return if self.rng.u8(0..4) > 0 { json!(name) } else { json!([name, "null"]) };
        }
        if self.rng.u8(0..4) > 0 {
            return json!(words::TYPES[self.rng.usize(0..words::TYPES.len())]);
        }
        let types = self.some(&words::TYPES, 1);
        json!(types)
    }

    /// The keywords that make sense for the types, and sometimes all of them.
    fn kinds(&mut self, schema: &Map<String, Value>, depth: usize) -> Vec<&'static str> {
        const STRING: &[&str] = &["minLength", "maxLength", "pattern", "format"];
        const NUMBER: &[&str] =
            &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
        const ARRAY: &[&str] = &["minItems", "maxItems", "uniqueItems"];
        const ITEMS: &[&str] = &["items", "items", "prefixItems", "contains", "unevaluatedItems"];
        const OBJECT: &[&str] =
            &["minProperties", "maxProperties", "required", "dependentRequired"];
        const MEMBERS: &[&str] = &[
            "properties",
            "properties",
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "dependentSchemas",
            "unevaluatedProperties",
        ];
        const PLAIN: &[&str] = &["enum", "const"];
        const MIXED: &[&str] = &["allOf", "anyOf", "oneOf", "not", "if", "$ref"];
        let named = schema.get("type").map(Value::to_string).unwrap_or_default();
        let is_any = named.is_empty() || self.rng.u8(0..8) == 0;
        let mut kinds = PLAIN.to_vec();
        for (name, flat, nested) in [
            ("string", STRING, [].as_slice()),
            ("number", NUMBER, [].as_slice()),
            ("integer", NUMBER, [].as_slice()),
            ("array", ARRAY, ITEMS),
            ("object", OBJECT, MEMBERS),
        ] {
            if is_any || named.contains(name) {
                kinds.extend(flat);
                if depth < MAX_DEPTH {
                    kinds.extend(nested);
                    kinds.extend(nested);
                }
            }
        }
        if depth < MAX_DEPTH {
            kinds.extend(MIXED);
        }
        kinds.retain(|kind| self.dialect.has(kind));
        kinds
    }

    fn add(&mut self, schema: &mut Map<String, Value>, kind: &str, depth: usize, first: usize) {
        let value = match kind {
            "enum" => Value::Array((0..self.rng.usize(1..=4)).map(|_| self.value(0)).collect()),
            "const" => self.value(0),
            "pattern" => json!(self.pattern()),
            "format" => json!(words::FORMATS[self.rng.usize(0..words::FORMATS.len())]),
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => {
                self.number(&words::NUMBERS)
            }
            "multipleOf" => self.number(&words::STEPS),
            "uniqueItems" => Value::Bool(self.rng.u8(0..5) > 0),
            "required" => json!(self.some(&words::NAMES, 0)),
            "dependentRequired" => {
                let others = self.some(&words::NAMES, 0);
                json!({ self.name(): others })
            }
            "$ref" if first < self.count => json!(self.reference(first)),
            "$ref" => return,
            "items"
            | "additionalProperties"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "propertyNames" => self.schema(depth + 1, 0),
            "not" => self.schema(depth + 1, first),
            "prefixItems" => Value::Array(self.schemas(depth, 0)),
            "allOf" | "anyOf" | "oneOf" => Value::Array(self.schemas(depth, first)),
            "properties" => self.properties(depth),
            "patternProperties" => json!({ self.pattern(): self.schema(depth + 1, 0) }),
            "dependentSchemas" => json!({ self.name(): self.schema(depth + 1, first) }),
            "contains" => return self.add_contains(schema, depth),
            "if" => return self.add_if(schema, depth, first),
            _ => json!(self.rng.usize(0..=3)),
        };
        schema.insert(kind.to_owned(), value);
    }

    fn add_contains(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        schema.insert("contains".to_owned(), self.schema(depth + 1, 0));
        for keyword in ["minContains", "maxContains"] {
            if self.rng.u8(0..3) == 0 {
                schema.insert(keyword.to_owned(), json!(self.rng.usize(0..=3)));
            }
        }
    }

    fn add_if(&mut self, schema: &mut Map<String, Value>, depth: usize, first: usize) {
        for keyword in ["if", "then", "else"] {
            if keyword == "if" || self.rng.bool() {
                schema.insert(keyword.to_owned(), self.schema(depth + 1, first));
            }
        }
    }

    fn schemas(&mut self, depth: usize, first: usize) -> Vec<Value> {
        (0..self.rng.usize(1..=3)).map(|_| self.schema(depth + 1, first)).collect()
    }

    fn properties(&mut self, depth: usize) -> Value {
        let names = self.some(&words::NAMES, 1);
        names.into_iter().map(|name| (name.to_owned(), self.schema(depth + 1, 0))).collect()
    }

    /// Any JSON, mostly scalar.
    fn value(&mut self, depth: usize) -> Value {
        match self.rng.u8(0..if depth > 1 { 7 } else { 9 }) {
            0 => Value::Null,
            1 => Value::Bool(self.rng.bool()),
            2..=4 => self.number(&words::NUMBERS),
            5 | 6 => json!(words::TEXTS[self.rng.usize(0..words::TEXTS.len())]),
            7 => (0..self.rng.usize(0..=2)).map(|_| self.value(depth + 1)).collect(),
            _ => (0..self.rng.usize(0..=2)).map(|_| (self.name(), self.value(depth + 1))).collect(),
        }
    }

    fn number(&mut self, choices: &[&str]) -> Value {
        let lexeme = choices[self.rng.usize(0..choices.len())];
        serde_json::from_str(lexeme).unwrap_or_default()
    }

    fn name(&mut self) -> String {
        words::NAMES[self.rng.usize(0..words::NAMES.len())].to_owned()
    }

    fn pattern(&mut self) -> String {
        patterns::ALL[self.rng.usize(0..patterns::ALL.len())].to_owned()
    }

    /// At least so many and at most three of these, each once.
    fn some(&mut self, choices: &[&'static str], least: usize) -> Vec<&'static str> {
        let mut chosen = choices.to_vec();
        self.rng.shuffle(&mut chosen);
        chosen.truncate(self.rng.usize(least..=3));
        chosen
    }
}
