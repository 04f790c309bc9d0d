//! Draft 2020-12 as OpenAPI 3.1 carries it: one component for each group, its `$defs` inside.

use anyhow::{Context, Result};

use super::read::Group;
use crate::jsts::json::{Json, quoted};
use crate::jsts::specimen::{Form, Specimen};
use crate::jsts::walk;

/// The dialect that OpenAPI 3.1 builds upon; naming it at the root says nothing new.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Keywords that give schemas names of their own, or look for them.
const IDENTIFIERS: [&str; 4] = ["$dynamicAnchor", "$dynamicRef", "$id", "$vocabulary"];

/// The one specimen of a group.
pub fn specimens(group: &Group) -> Result<Vec<Specimen>> {
    let mut schema = group.schema.clone().context("a group of draft 2020-12 has a `schema`")?;
    forget_own_name(&mut schema);
    let obstacle = obstacle(&mut schema);
    let prefix = group.prefix();
    let root = format!("{prefix}Root");
    lead_into(&root, &mut schema);
    Ok(vec![Specimen {
        file: group.file.clone(),
        group: group.name(),
        form: Form::Untyped,
        description: group.description.clone(),
        components: vec![(root, schema)],
        prefix,
        obstacle,
        tests: group.tests_for(|_| true),
    }])
}

/// Drops what says nothing new at the root: the dialect of OpenAPI 3.1, and a name that nobody uses.
/// (Who refers to a schema by a name is not asked at all, see [`obstacle`].)
fn forget_own_name(schema: &mut Json) {
    let Json::Map(entries) = schema else { return };
    entries.retain(|(keyword, value)| match keyword.as_str() {
        "$id" => false,
        "$schema" => value.as_text().as_deref() != Some(DIALECT),
        _ => true,
    });
}

/// What the schema needs beyond pointers into itself, and names that it gives to its parts.
fn obstacle(schema: &mut Json) -> Option<String> {
    let mut names = Vec::new();
    walk::keywords(schema, &mut |keyword, value| {
        names.extend(
            value.as_text().filter(|_| keyword == "$anchor").map(|name| format!("#{name}")),
        );
    });
    let mut found = None;
    walk::keywords(schema, &mut |keyword, value| {
        let reason = match keyword {
            _ if IDENTIFIERS.contains(&keyword) => Some(format!("needs `{keyword}`")),
            "$schema" => Some("needs another dialect by `$schema`".to_owned()),
            "$ref" => value
                .as_text()
                .filter(|target| !is_pointer(target) && !names.contains(target))
                .map(elsewhere),
            _ => None,
        };
        found = found.take().or(reason);
    });
    found
}

fn is_pointer(target: &str) -> bool {
    target == "#" || target.starts_with("#/")
}

fn elsewhere(target: String) -> String {
    format!("needs the schema at {target}")
}

/// Makes pointers into the schema pointers into the component.
fn lead_into(root: &str, schema: &mut Json) {
    walk::keywords(schema, &mut |keyword, value| {
        let target = value.as_text().filter(|target| keyword == "$ref" && is_pointer(target));
        if let Some(pointer) = target.as_deref().and_then(|target| target.strip_prefix('#')) {
            *value = Json::Scalar(quoted(&format!("#/components/schemas/{root}{pointer}")));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn obstacle_of(text: &str) -> Option<String> {
        obstacle(&mut Json::read(text).unwrap())
    }

    #[test]
    fn pointers_lead_into_the_component() {
        let text = r##"{"items":{"$ref":"#"},"not":{"$ref":"#/$defs/a"},"const":{"$ref":"#"}}"##;
        let mut schema = Json::read(text).unwrap();
        lead_into("RefG0Root", &mut schema);
        assert_eq!(
            schema.to_string(),
            r##"{"items":{"$ref":"#/components/schemas/RefG0Root"},"not":{"$ref":"#/components/schemas/RefG0Root/$defs/a"},"const":{"$ref":"#"}}"##
        );
    }

    #[test]
    fn a_schema_with_a_name_of_its_own_is_not_asked() {
        assert_eq!(obstacle_of(r#"{"not":{"$id":"a"}}"#).unwrap(), "needs `$id`");
        assert_eq!(obstacle_of(r#"{"$ref":"a.json"}"#).unwrap(), "needs the schema at a.json");
        assert_eq!(obstacle_of(r##"{"$ref":"#a"}"##).unwrap(), "needs the schema at #a");
    }

    #[test]
    fn a_name_within_the_schema_may_be_referred_to() {
        assert_eq!(obstacle_of(r##"{"not":{"$anchor":"a"},"$ref":"#a"}"##), None);
    }

    #[test]
    fn a_name_at_the_root_is_forgotten_when_only_pointers_follow() {
        let mut schema = Json::read(r##"{"$id":"a","items":{"$ref":"#/$defs/b"}}"##).unwrap();
        forget_own_name(&mut schema);
        assert_eq!(schema.to_string(), r##"{"items":{"$ref":"#/$defs/b"}}"##);
    }

    #[test]
    fn an_identifier_in_data_is_no_obstacle() {
        assert_eq!(obstacle_of(r##"{"const":{"$id":"a"},"items":{"$ref":"#/$defs/b"}}"##), None);
    }
}
