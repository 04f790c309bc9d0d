//! What kind of type a schema becomes, where other ways of reading it would lose values.

use specwright::model::{Api, Object, Shape, TypeRef, UnknownFields};
use specwright::{SourceSet, model_of};

fn model(schemas: &str) -> Api {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{ title: Types, version: '1' }}\npaths: {{}}\n\
         components:\n  schemas:\n{schemas}"
    );
    let sources = SourceSet::new("types.yaml", document);
    let (model, report) = model_of(&sources);
    model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

fn shape<'a>(api: &'a Api, name: &str) -> &'a Shape {
    &api.types.iter().find(|def| def.name == name).unwrap_or_else(|| panic!("no {name}")).shape
}

/// Checks whether the struct of a name keeps members that no property of it names.
fn check_kept(schemas: &str, name: &str, expected: bool) {
    let api = model(schemas);
    let Shape::Object(Object { unknown, .. }) = shape(&api, name) else {
        panic!("{name} is no struct");
    };
    assert_eq!(matches!(unknown, UnknownFields::Collect(_)), expected, "{name}");
}

#[test]
fn an_alternative_keeps_members_for_which_another_one_refuses_the_object() {
    let schemas = "
    Pet:
      oneOf:
        - { title: Cat, type: object, properties: { lives: { type: integer } } }
        - { title: Dog, type: object, properties: { barks: { type: boolean } } }
";
    check_kept(schemas, "PetCat", true);
    check_kept(schemas, "PetDog", true);
}

#[test]
fn an_alternative_keeps_nothing_for_one_that_needs_members_of_its_own() {
    let schemas = "
    Pet:
      oneOf:
        - { title: Cat, type: object, required: [lives], properties: { lives: { type: integer } } }
        - { title: Dog, type: object, required: [barks], properties: { barks: { type: boolean } } }
";
    check_kept(schemas, "PetCat", false);
    check_kept(schemas, "PetDog", false);
}

#[test]
fn an_alternative_keeps_members_for_which_an_earlier_one_refuses_the_object() {
    let schemas = "
    Pet:
      anyOf:
        - { title: Cat, type: object, properties: { lives: { type: integer } } }
        - { title: Dog, type: object, properties: { barks: { type: boolean } } }
";
    check_kept(schemas, "PetCat", false);
    check_kept(schemas, "PetDog", true);
}

/// Checks whether some branch of the union of a name is given `null`.
fn takes_null(api: &Api, name: &str) -> bool {
    match shape(api, name) {
        Shape::Checked(checked) => match &checked.base {
            TypeRef::Named(id) => takes_null(api, &api.type_def(*id).name),
            TypeRef::Nullable(_) => true,
            _ => checked.complete,
        },
        Shape::Union(union) => union
            .branches
            .iter()
            .any(|branch| branch.types.contains(specwright_runtime::schema::Types::NULL)),
        Shape::Alias(TypeRef::Nullable(_)) => true,
        _ => false,
    }
}

#[test]
fn a_nullable_alternative_of_schemas_that_hold_together_is_given_null() {
    let api = model(
        "
    Name: { type: object, properties: { first: { type: string } } }
    Whose:
      oneOf:
        - { nullable: true, allOf: [{ $ref: '#/components/schemas/Name' }] }
        - { type: integer }
    Marked:
      minLength: 2
      oneOf:
        - { nullable: true, allOf: [{ $ref: '#/components/schemas/Name' }] }
        - { type: integer }
",
    );
    assert!(takes_null(&api, "Whose") && takes_null(&api, "Marked"));
}
