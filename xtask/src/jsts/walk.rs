//! The way through a schema: which values are schemas, and which only look like one.

use super::json::Json;

/// Keywords whose values are data, however much they look like schemas.
const DATA: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// Keywords whose values are maps from names to schemas.
const MAPS: [&str; 6] =
    ["$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"];

/// Calls the visitor with each keyword and value of a schema and of the schemas in it.
pub fn keywords(schema: &mut Json, visit: &mut dyn FnMut(&str, &mut Json)) {
    let Json::Map(entries) = schema else { return };
    for (keyword, value) in entries {
        visit(keyword, value);
        if DATA.contains(&keyword.as_str()) {
            continue;
        }
        match value {
            Json::Map(named) if MAPS.contains(&keyword.as_str()) => {
                named.iter_mut().for_each(|(_, schema)| keywords(schema, visit));
            }
            Json::List(schemas) => schemas.iter_mut().for_each(|schema| keywords(schema, visit)),
            other => keywords(other, visit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_data_are_no_keywords() {
        let text = r#"{"enum":[{"$ref":"a"}],"properties":{"$ref":{"allOf":[{"$id":"b"}]}}}"#;
        let mut seen = Vec::new();
        keywords(&mut Json::read(text).unwrap(), &mut |keyword, _| seen.push(keyword.to_owned()));
        assert_eq!(seen, ["enum", "properties", "allOf", "$id"]);
    }
}
