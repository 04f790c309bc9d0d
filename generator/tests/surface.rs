//! What a crate offers to those who import it, as a review sees it.

use expect_test::{Expect, expect};
use specwright::emit::surface::{Item, Part, PartKind, Unchanged, surface};
use specwright::model::Api;
use specwright::{Options, SourceSet, model_of};

const DOCUMENT: &str = "
openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /things:
    post:
      operationId: createThing
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
      responses:
        '201': { description: ok }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Thing:
      type: object
      required: [name]
      properties:
        name: { $ref: '#/components/schemas/Name' }
        size: { type: integer, format: int32, default: 3 }
    Name: { type: string, description: A name., minLength: 2, maxLength: 64 }
    Color: { type: string, enum: [red, green] }
";

#[test]
fn a_struct_has_fields_derives_and_functions() {
    check(
        "types",
        "Thing",
        expect![[r#"
            Definition: struct
            Implementation Clone
            Implementation Debug
            Implementation PartialEq
            Field name: Name
            Field size: Option < i32 >
            Function new(name: Name): -> Self
            Function size_or_default(): & self -> i32 = { self . size . unwrap_or ( 3 ) }
        "#]],
    );
}

#[test]
fn an_alias_has_what_it_stands_for_and_its_limits() {
    check(
        "types",
        "Name",
        expect![[r#"
            Definition: Text < NameLimits >
            Definition: enum
            Implementation TextLimits
            Constant MIN_CHARS: usize = 2
            Constant MAX_CHARS: usize = 64
        "#]],
    );
}

#[test]
fn an_enumeration_has_variants() {
    check(
        "types",
        "Color",
        expect![[r#"
            Definition: enum
            Implementation Clone
            Implementation Copy
            Implementation Debug
            Implementation PartialEq
            Implementation Eq
            Implementation PartialOrd
            Implementation Ord
            Implementation Hash
            Variant Red
            Variant Green
            Function as_str(): & self -> & str = { match self { Self :: Red => "red" , Self :: Green => "green" } }
        "#]],
    );
}

#[test]
fn a_trait_has_duties() {
    check(
        "server",
        "MyShop",
        expect![[r#"
            Definition: Send + Sync + 'static
            Duty create_thing(request: CreateThingRequest): & self -> impl Future < Output = Result < CreateThingReply , Fault > > + Send
        "#]],
    );
}

#[test]
fn a_client_has_a_function_for_each_operation_and_credential() {
    check(
        "client",
        "Client",
        expect![[r#"
            Definition: struct
            Implementation Clone
            Implementation Debug
            Function new(base_url: & str): -> Result < Self , SetupError >
            Function builder(base_url: & str): -> Builder < Self >
            Function with_options(options: & CallOptions): & self -> Self
            Function with_timeout(timeout: Duration): self -> Self
            Function with_token(secret: impl Into < String >): self -> Self
            Function create_thing(request: & CreateThingRequest): & self -> impl Future < Output = Result < ( ) , Error < CreateThingReply > > >
            Implementation From < Caller >
            Function from(caller: Caller): -> Self
            Implementation AsRef < Caller >
            Function as_ref(): & self -> & Caller
        "#]],
    );
}

/// A new field or a new variant breaks nobody only because of this.
#[test]
fn every_type_with_something_inside_is_open_to_additions() {
    for item in items(&Unchanged::default()) {
        let parts = item.parts();
        let is_inside = |part: &Part| matches!(part.kind, PartKind::Field | PartKind::Variant);
        if parts.iter().any(is_inside) {
            assert!(item.code.contains("# [ non_exhaustive ]"), "{}", item.code);
        }
    }
}

#[test]
fn what_is_left_out_is_not_made() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let unchanged = Unchanged { types: names(&["Name"]), operations: names(&["create_thing"]) };
    let left = items(&unchanged);
    assert!(left.iter().any(|item| item.owner == "Thing"));
    assert!(!left.iter().any(|item| item.owner == "Name"));
    assert!(!left.iter().any(|item| item.code.contains("CreateThing")));
}

#[test]
fn documentation_is_no_part_of_it() {
    assert!(!items(&Unchanged::default()).iter().any(|item| item.code.contains("A name.")));
}

fn check(module: &str, owner: &str, expected: Expect) {
    let mut text = String::new();
    let items = items(&Unchanged::default());
    for item in items.iter().filter(|item| (item.module, item.owner.as_str()) == (module, owner)) {
        item.parts().iter().for_each(|part| text.push_str(&line(part)));
    }
    expected.assert_eq(&text);
}

fn items(unchanged: &Unchanged) -> Vec<Item> {
    surface(&model(), &Options::new("my-shop", ""), unchanged)
}

fn model() -> Api {
    let sources = SourceSet::new("shop.yaml", DOCUMENT.trim_start());
    let (api, report) = model_of(&sources);
    api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

fn line(part: &Part) -> String {
    let Part { kind, name, signature, arguments, value, .. } = part;
    let mut text = format!("{kind:?}");
    if !name.is_empty() {
        text.push_str(&format!(" {name}"));
    }
    if matches!(kind, PartKind::Function | PartKind::Duty) {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|argument| format!("{}: {}", argument.name, argument.ty))
            .collect();
        text.push_str(&format!("({})", arguments.join(", ")));
    }
    if !signature.trim().is_empty() {
        text.push_str(&format!(": {}", signature.trim()));
    }
    if !value.is_empty() {
        text.push_str(&format!(" = {value}"));
    }
    text + "\n"
}
