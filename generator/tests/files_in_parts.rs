//! Which members of a body of parts are files.

use specwright::model::{Plain, Shape, TypeRef};
use specwright::{SourceSet, model_of};

/// Checks whether a member of a body of parts with this schema is a file.
fn check(schema: &str, expected: bool) {
    let document = format!(
        "openapi: 3.1.0\ninfo: {{ title: Parts, version: '1' }}\npaths:\n  /pets:\n    post:\n      operationId: create\n      \
         requestBody:\n        content:\n          multipart/form-data:\n            schema:\n              \
         {{ type: object, properties: {{ photo: {schema} }} }}\n      responses: {{ '204': {{ description: Done. }} }}\n"
    );
    let sources = SourceSet::new("parts.yaml", document);
    let (model, report) = model_of(&sources);
    let model = model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
    let fields = model.types.iter().find_map(|def| match &def.shape {
        Shape::Object(object) => Some(&object.fields),
        _ => None,
    });
    let photo = fields.and_then(|fields| fields.first()).expect("a struct with a field");
    let is_file = |ty: &TypeRef| *ty == TypeRef::Plain(Plain::File);
    let seen = match &photo.ty {
        TypeRef::List(item) => is_file(item),
        ty => is_file(ty),
    };
    assert_eq!(seen, expected, "{schema}");
}

#[test]
fn a_string_of_the_format_binary_is_a_file() {
    check("{ type: string, format: binary }", true);
    check("{ type: array, items: { type: string, format: binary } }", true);
    check("{ type: string }", false);
}

#[test]
fn a_string_whose_content_is_no_text_is_a_file() {
    check("{ type: string, contentMediaType: image/png }", true);
    check(
        "{ type: array, items: { type: string, contentMediaType: application/octet-stream } }",
        true,
    );
    check("{ type: string, contentMediaType: text/html }", false);
    check("{ type: string, contentMediaType: application/problem+json }", false);
}

#[test]
fn a_file_needs_no_type() {
    check("{ contentMediaType: image/png }", true);
    check("{ type: array, items: { contentMediaType: application/octet-stream } }", true);
    check("{ format: binary, description: A photo. }", true);
    check("{ contentMediaType: application/json }", false);
    check("{ contentMediaType: image/png, contentEncoding: base64 }", false);
    check("{}", false);
}

#[test]
fn a_content_that_is_encoded_as_text_is_no_file() {
    check("{ type: string, contentMediaType: image/png, contentEncoding: base64 }", false);
}

#[test]
fn bytes_that_also_stand_in_json_are_files_in_parts_alone() {
    let document = "openapi: 3.0.3\ninfo: { title: Parts, version: '1' }\npaths:\n  /pets:\n    post:\n      requestBody:\n        \
         content:\n          multipart/form-data: { schema: { $ref: '#/components/schemas/Pet' } }\n          \
         application/json: { schema: { $ref: '#/components/schemas/Pet' } }\n      responses: { '204': { description: Done. } }\n\
         components:\n  schemas:\n    Pet: { type: object, properties: { photo: { $ref: '#/components/schemas/Photo' }, tag: { $ref: '#/components/schemas/Tag' } } }\n    \
         Photo: { type: string, format: binary }\n    Tag: { type: object, properties: { name: { type: string } } }\n";
    let sources = SourceSet::new("parts.yaml", document);
    let (model, report) = model_of(&sources);
    let model = model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
    let names: Vec<&str> = model.types.iter().map(|def| def.name.as_str()).collect();
    assert_eq!(names, ["Pet", "Photo", "Tag", "PetParts", "PhotoParts"]);
    let shape = |name: &str| model.types.iter().find(|def| def.name == name).map(|def| &def.shape);
    assert_eq!(shape("Photo"), Some(&Shape::Alias(TypeRef::Plain(Plain::Text))));
    assert_eq!(shape("PhotoParts"), Some(&Shape::Alias(TypeRef::Plain(Plain::File))));
}
