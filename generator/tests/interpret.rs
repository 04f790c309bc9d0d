//! Requests and replies judged by a model: what is refused and why, and what the server fills in.

use expect_test::{Expect, expect};
use http::{HeaderMap, HeaderValue, Request};
use specwright::interpret::{self, Interpreter, Reply};
use specwright::model::Api;
use specwright::{SourceSet, model_of};
use specwright_runtime::violation::Violations;

const DOCUMENT: &str = "
openapi: 3.0.3
info: { title: Shelf, version: '1' }
security: [{ key: [] }]
paths:
  /shelves/{shelf}/books:
    post:
      operationId: addBook
      parameters:
        - { name: shelf, in: path, required: true, schema: { type: string, maxLength: 3 } }
        - { name: limit, in: query, schema: { type: integer, format: int32, minimum: 1, maximum: 9, default: 5 } }
        - { name: tags, in: query, x-separator: ;, schema: { type: array, items: { type: string, minLength: 1 } } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } }
      responses:
        '201':
          description: Added.
          headers: { X-Id: { required: true, schema: { type: string, maxLength: 2 } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } }
  /#Action=CountBooks:
    get:
      operationId: countBooks
      security: []
      x-rpc-action: { action: CountBooks, version: '1' }
      parameters:
        - { name: Kind, in: query, required: true, schema: { type: string, enum: [Novel, Atlas] } }
        - name: Lent
          in: query
          schema: { type: boolean }
          x-default-by: { property: Kind, values: { Novel: false } }
          x-forced-by: { property: Kind, values: { Atlas: true } }
      responses: { '204': { description: Counted. } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key, x-limits: { minLength: 2, maxLength: 4 } }
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        title: { type: string, minLength: 2, maxLength: 4, pattern: '^[a-z]*$' }
        kind: { type: string, enum: [novel, atlas] }
        pages: { type: array, maxItems: 2, uniqueItems: true, items: { type: integer } }
        note: { type: string, nullable: true }
";

fn model() -> Api {
    let sources = SourceSet::new("shelf.yaml", DOCUMENT);
    let (model, report) = model_of(&sources);
    model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

fn shown(violations: &Violations) -> String {
    let lines = violations.iter().map(|violation| {
        format!(" [{} {} {}]", violation.place(), violation.pointer(), violation.keyword())
    });
    lines.collect()
}

/// A request as its line, one header and its body.
fn check(line: &str, header: (&str, &str), body: &str, expected: Expect) {
    let model = model();
    let (method, target) = line.split_once(' ').expect("a line is a method and a target");
    let request = Request::builder().method(method).uri(target).header(header.0, header.1);
    let request = request
        .header("content-type", "application/json")
        .body(())
        .expect("the request is a good one");
    let (head, ()) = request.into_parts();
    let request = interpret::Request { head: &head, body: body.as_bytes() };
    let seen = match Interpreter::new(&model).request(request, |_| Ok(())) {
        Ok(accepted) => format!("{} {:?}", accepted.operation.id, accepted.values),
        Err(refused) => format!("{}{}", refused.fault, shown(&refused.violations)),
    };
    expected.assert_eq(&seen);
}

const KEY: (&str, &str) = ("x-key", "ab");

#[test]
fn a_good_request_reaches_its_handler_with_its_defaults() {
    check(
        "POST /shelves/a%20b/books?tags=x;y%3Bz",
        KEY,
        r#"{"title":"abc","colour":1,"note":null}"#,
        expect![[
            r#"addBook {"limit": Number(JsonNumber("5")), "shelf": String("a b"), "tags": Array([String("x"), String("y"), String("z")])}"#
        ]],
    );
}

#[test]
fn all_violations_come_in_the_order_of_the_document() {
    check(
        "POST /shelves/abcd/books?limit=10&tags=x;;y",
        KEY,
        r#"{"note":1,"kind":"map","kind":"atlas","pages":[1,"2",1]}"#,
        expect![
            "invalid [path /shelf maxLength] [query /limit maximum] [query /tags/1 minLength] [body /title required] [body /kind enum] [body /kind duplicate] [body /pages/1 type] [body /pages maxItems] [body /pages uniqueItems] [body /note type]"
        ],
    );
}

#[test]
fn a_missing_value_that_comes_first_chooses_the_fault() {
    check("POST /shelves/a/books", KEY, "{}", expect!["missing [body /title required]"]);
    check("POST /shelves/a/books", KEY, "", expect!["missing [body  required]"]);
}

#[test]
fn what_is_no_json_is_malformed() {
    check(
        "POST /shelves/a/books?limit=0",
        KEY,
        "{",
        expect!["malformed [query /limit minimum] [body  syntax]"],
    );
}

#[test]
fn credentials_come_before_everything_else() {
    check("POST /shelves/abcd/books", ("x-none", ""), "{", expect!["no-credentials"]);
    check("POST /shelves/abcd/books", ("x-key", "a"), "{", expect!["bad-credentials"]);
    check("POST /shelves/abcd/books", ("x-key", "abcde"), "{", expect!["bad-credentials"]);
}

#[test]
fn paths_methods_and_actions_are_told_apart() {
    check("POST /shelves/a", KEY, "", expect!["unknown-path"]);
    check("GET /shelves/a/books", KEY, "", expect!["unknown-method"]);
    check("GET /?Action=Burn&Version=1", KEY, "", expect!["unknown-action"]);
    check("GET /?Action=CountBooks&Version=2", KEY, "", expect!["unknown-version"]);
    check("POST /?Action=CountBooks&Version=1", KEY, "", expect!["unknown-method"]);
}

#[test]
fn values_that_hang_on_others_are_filled_in() {
    let novel = "GET /?Action=CountBooks&Version=1&Kind=Novel";
    check(
        novel,
        KEY,
        "",
        expect![[r#"countBooks {"Kind": String("Novel"), "Lent": Boolean(false)}"#]],
    );
    check(
        &format!("{novel}&Lent=True"),
        KEY,
        "",
        expect![[r#"countBooks {"Kind": String("Novel"), "Lent": Boolean(true)}"#]],
    );
    check(
        "GET /?Action=CountBooks&Version=1&Kind=Atlas&Lent=False",
        KEY,
        "",
        expect![[r#"countBooks {"Kind": String("Atlas"), "Lent": Boolean(true)}"#]],
    );
}

/// A reply of 201: the header X-Id and the body.
fn check_reply(id: &'static str, body: &str, expected: Expect) {
    let model = model();
    let interpreter = Interpreter::new(&model);
    let operation = interpreter.operation("addBook").expect("the document has it");
    let mut headers = HeaderMap::new();
    headers.insert("x-id", HeaderValue::from_static(id));
    let reply = Reply { status: 201, headers: &headers, body: body.as_bytes() };
    let kept = interpreter.reply(operation, reply).expect("the status is documented");
    let strict = interpreter.strict_reply(operation, reply).expect("the status is documented");
    expected.assert_eq(&format!("open:{}, strict:{}", shown(&kept), shown(&strict)));
}

#[test]
fn a_reply_keeps_a_value_that_a_newer_server_lists() {
    check_reply(
        "1",
        r#"{"title":"abc","kind":"map"}"#,
        expect!["open:, strict: [body /kind enum]"],
    );
}

#[test]
fn the_body_of_a_reply_is_judged_before_its_headers() {
    check_reply(
        "123",
        r#"{"title":"a"}"#,
        expect!["open: [body /title minLength], strict: [body /title minLength]"],
    );
    check_reply("123", r#"{"title":"abc"}"#, expect!["open: [header /X-Id maxLength], strict:"]);
}

#[test]
fn a_status_that_is_not_documented_has_no_reading() {
    let model = model();
    let interpreter = Interpreter::new(&model);
    let operation = interpreter.operation("addBook").expect("the document has it");
    let reply = Reply { status: 200, headers: &HeaderMap::new(), body: b"{}" };
    assert_eq!(interpreter.reply(operation, reply), None);
}
