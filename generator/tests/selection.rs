//! Only a part of a document is made: what tags, paths and operations name, and the schemas that these reach.

use specwright::{GeneratedFile, Options, Selection, SourceSet, Wanted, generate};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /apps:
    get: { operationId: listApps, tags: [apps], responses: { "200": { $ref: "#/components/responses/Apps" } } }
    post:
      operationId: createApp
      tags: [apps, write]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/NewApp" } } } }
      responses: { "204": { description: done } }
  /apps/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { $ref: "#/components/schemas/AppId" } }]
    get: { operationId: showApp, tags: [apps], responses: { "204": { description: none } } }
  /applications:
    get:
      responses:
        "200": { description: any, content: { application/json: { schema: { $ref: "#/components/schemas/Animal" } } } }
webhooks:
  appDeleted:
    post: { operationId: appDeleted, tags: [events], responses: { "204": { description: heard } } }
components:
  responses:
    Apps:
      description: all
      content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/App" } } } }
  schemas:
    App: { type: object, properties: { id: { $ref: "#/components/schemas/AppId" } } }
    AppId: { type: string, maxLength: 8 }
    NewApp: { type: object, properties: { name: { type: string, maxLength: 64 } } }
    Animal:
      type: object
      required: [kind]
      properties: { kind: { type: string } }
      discriminator: { propertyName: kind }
    Cat:
      allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { claws: { type: integer } } }]
    Nobody: { type: object, properties: { a: { type: string } } }
"##;

/// The code of a part: names of types and of functions of the client, in their order; or what is wrong.
fn made(words: &[Wanted]) -> Result<(Vec<String>, Vec<String>), String> {
    let mut selection = Selection::default();
    words.iter().cloned().for_each(|word| selection.add(word));
    let sources = SourceSet::new("openapi.yaml", DOCUMENT);
    let outcome =
        generate(&sources, &Options { selection, ..Options::new("shop", "openapi.yaml") });
    let files = outcome.files.ok_or_else(|| outcome.report.to_text(&sources))?;
    let types = names(&files, "src/types.rs", &["pub struct ", "pub enum ", "pub type "]);
    Ok((types, operations(&files)))
}

/// The functions of operations, whose signatures have too much for one line.
fn operations(files: &[GeneratedFile]) -> Vec<String> {
    let client = files.iter().find(|file| file.path == "src/client.rs").expect("a client");
    let lines = client.text.lines().map(str::trim);
    let names = lines.filter_map(|line| line.strip_prefix("pub fn ")?.strip_suffix('('));
    names.map(str::to_owned).collect()
}

fn names(files: &[GeneratedFile], path: &str, starts: &[&str]) -> Vec<String> {
    let file = files.iter().find(|file| file.path == path).expect("every crate has the file");
    let lines = file.text.lines().map(str::trim);
    let named = lines.filter_map(|line| starts.iter().find_map(|start| line.strip_prefix(start)));
    let name = |rest: &str| {
        rest.split(|character: char| !character.is_alphanumeric() && character != '_')
            .next()
            .map(str::to_owned)
    };
    // The limits of a text have a type of their own.
    named.filter_map(name).filter(|name| !name.ends_with("Limits")).collect()
}

fn check(words: &[Wanted], types: &[&str], operations: &[&str]) {
    let (seen_types, seen_operations) = made(words).expect("a part that is there");
    assert_eq!(seen_operations, operations, "{words:?}");
    assert_eq!(seen_types, types, "{words:?}");
}

fn tag(name: &str) -> Wanted {
    Wanted::Tag(name.to_owned())
}

fn path(path: &str) -> Wanted {
    Wanted::Path(path.to_owned())
}

fn operation(id: &str) -> Wanted {
    Wanted::Operation(id.to_owned())
}

#[test]
fn a_tag_makes_its_operations_and_what_they_reach() {
    check(&[tag("write")], &["NewApp", "NewAppName"], &["create_app"]);
}

#[test]
fn a_path_makes_what_is_at_and_below_it() {
    check(
        &[path("/apps")],
        &["App", "AppId", "NewApp", "NewAppName"],
        &["list_apps", "create_app", "show_app"],
    );
}

#[test]
fn an_operation_without_an_id_is_named_by_its_call() {
    check(&[operation("GET /apps")], &["App", "AppId"], &["list_apps"]);
}

#[test]
fn what_builds_on_a_schema_with_a_discriminator_is_reached_with_it() {
    let (types, _) = made(&[path("/applications")]).expect("a part that is there");
    assert!(types.iter().any(|name| name == "Cat"), "{types:?}");
    assert!(types.iter().all(|name| name != "Nobody"), "{types:?}");
}

#[test]
fn words_add_up() {
    check(
        &[operation("showApp"), tag("write")],
        &["AppId", "NewApp", "NewAppName"],
        &["create_app", "show_app"],
    );
}

#[test]
fn without_a_word_everything_is_made() {
    let (types, operations) = made(&[]).expect("the whole");
    assert_eq!(operations.len(), 4);
    assert!(types.iter().any(|name| name == "Nobody"), "{types:?}");
}

#[test]
fn a_word_that_names_nothing_is_an_error_with_what_was_meant() {
    for (word, seen) in [
        (tag("app"), "error[E229]: the tag `app` names no operation"),
        (operation("showAp"), "did you mean `showApp`?"),
        (path("/ap"), "error[E229]: the path `/ap` names no operation"),
    ] {
        let refusal = made(&[word]).expect_err("nothing is named");
        assert!(refusal.contains(seen), "{refusal}");
    }
}
