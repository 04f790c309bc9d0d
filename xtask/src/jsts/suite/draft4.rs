//! Draft 4 as OpenAPI 3.0 carries it: component schemas, some of them in a typed form too.

use anyhow::{Context, Result, bail};
use heck::ToUpperCamelCase;

use super::read::{Group, TypedUse};
use crate::jsts::json::{Json, quoted};
use crate::jsts::specimen::{Form, Specimen, Test};
use crate::jsts::walk;

/// How references to components begin.
const COMPONENTS: &str = "#/components/schemas/";

/// One specimen, or two where the group has a typed form.
pub fn specimens(group: &Group) -> Result<Vec<Specimen>> {
    let schemas = group.schemas.as_ref().context("a group of draft 4 has `schemas`")?;
    let mut specimens = vec![specimen(group, Form::Untyped, schemas, group.tests_for(|_| true))?];
    if let Some(schemas) = &group.typed_schemas {
        let tests = group.tests_for(|typed_use| typed_use == TypedUse::Projected);
        specimens.push(specimen(group, Form::Typed, schemas, tests)?);
    }
    Ok(specimens)
}

fn specimen(group: &Group, form: Form, schemas: &Json, tests: Vec<Test>) -> Result<Specimen> {
    let Json::Map(schemas) = schemas else { bail!("{}: `schemas` is no map", group.name()) };
    let prefix = match form {
        Form::Untyped => group.prefix(),
        Form::Typed => format!("{}Typed", group.prefix()),
    };
    let components = schemas.iter().map(|(name, schema)| component(&prefix, name, schema));
    Ok(Specimen {
        file: group.file.clone(),
        group: group.name(),
        form,
        description: group.description.clone(),
        components: components.collect(),
        prefix,
        obstacle: None,
        tests,
    })
}

/// The component under its new name, with references to new names.
fn component(prefix: &str, name: &str, schema: &Json) -> (String, Json) {
    let mut schema = schema.clone();
    walk::keywords(&mut schema, &mut |keyword, value| {
        let target = value.as_text().filter(|_| keyword == "$ref");
        if let Some(pointer) = target.as_deref().and_then(|text| text.strip_prefix(COMPONENTS)) {
            let (name, rest) = pointer.split_at(pointer.find('/').unwrap_or(pointer.len()));
            *value = Json::Scalar(quoted(&format!("{COMPONENTS}{}{rest}", named(prefix, name))));
        }
    });
    (named(prefix, name), schema)
}

fn named(prefix: &str, name: &str) -> String {
    format!("{prefix}{}", name.to_upper_camel_case())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_lead_to_the_new_names() {
        let schema = r##"{"allOf":[{"$ref":"#/components/schemas/is-string/items"}]}"##;
        let (name, schema) = component("RefG4", "Root", &Json::read(schema).unwrap());
        assert_eq!(name, "RefG4Root");
        assert_eq!(
            schema.to_string(),
            r##"{"allOf":[{"$ref":"#/components/schemas/RefG4IsString/items"}]}"##
        );
    }
}
