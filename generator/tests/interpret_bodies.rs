//! Bodies judged by a model: the verdicts are those of the crate that `bodies.rs` compiles.

use expect_test::{Expect, expect};
use http::Request;
use specwright::interpret::{self, Interpreter};
use specwright::model::Api;
use specwright::{SourceSet, model_of};

fn model() -> Api {
    let sources = SourceSet::new("openapi.yaml", include_str!("data/bodies/openapi.yaml"));
    let (model, report) = model_of(&sources);
    model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

/// A request as its line, its media type, what its caller takes and its body, and the fault that it is answered with.
fn check(line: &str, (media_type, accept): (&str, &str), body: &str, expected: Expect) {
    let model = model();
    let (method, target) = line.split_once(' ').expect("a line is a method and a target");
    let mut request = Request::builder().method(method).uri(target);
    for (name, value) in [("content-type", media_type), ("accept", accept)] {
        if !value.is_empty() {
            request = request.header(name, value);
        }
    }
    let (head, ()) = request.body(()).expect("the request is a good one").into_parts();
    let request = interpret::Request { head: &head, body: body.as_bytes() };
    let judged = Interpreter::new(&model).request(request, |_| Ok(()));
    let seen = judged.err().map_or_else(
        || "accepted".to_owned(),
        |refused| format!("{} {}", refused.fault, refused.violations).trim_end().to_owned(),
    );
    expected.assert_eq(&seen);
}

#[test]
fn a_text_is_held_to_its_limits() {
    check("PUT /note", ("text/plain", ""), "abc", expect!["accepted"]);
    let too_long = expect!["invalid at most 5 characters, but this has 6"];
    check("PUT /note", ("text/plain; charset=utf-8", ""), "ööööää", too_long);
}

#[test]
fn a_body_has_a_media_type_that_is_documented() {
    check("PUT /note", ("text/html", ""), "abc", expect!["media-type"]);
    check("PUT /note", ("", ""), "abc", expect!["media-type"]);
    check("PUT /image", ("image/png", ""), "abc", expect!["accepted"]);
    check("PUT /image", ("text/plain", ""), "abc", expect!["media-type"]);
}

#[test]
fn a_body_without_bytes_is_one_where_nothing_is_a_value() {
    let missing = || expect!["missing this is required, but it is missing"];
    check("PUT /note", ("text/plain", ""), "", missing());
    check("PUT /blob", ("", ""), "", missing());
    check("PUT /blob", ("application/octet-stream", ""), "", expect!["accepted"]);
    check("POST /log", ("", ""), "", expect!["accepted"]);
}

#[test]
fn the_media_type_says_how_a_body_is_read() {
    let form = ("application/x-www-form-urlencoded", "");
    check("PUT /pet", form, "name=Rex&age=1&ids=1,2", expect!["accepted"]);
    check(
        "PUT /pet",
        form,
        "name=Rex&age=-1",
        expect!["invalid /age: at least 0, but this is less"],
    );
    check(
        "PUT /pet",
        form,
        "name=%ff",
        expect!["invalid must be of the format `UTF-8 text`, but this is not"],
    );
    check(
        "POST /report",
        ("text/csv", ""),
        "0123456789",
        expect!["invalid at most 9 characters, but this has 10"],
    );
    check(
        "POST /search",
        form,
        "size[min]=-1",
        expect!["invalid /size/min: at least 0, but this is less"],
    );
}

#[test]
fn a_caller_has_to_take_what_is_answered() {
    check("POST /report", ("text/csv", "text/html"), "a", expect!["not-acceptable"]);
    check("POST /report", ("text/csv", "text/*;q=0.1"), "a", expect!["accepted"]);
    check("PUT /note", ("text/plain", "text/plain;q=0, image/*"), "a", expect!["not-acceptable"]);
    check(
        "PUT /pet/form",
        ("application/x-www-form-urlencoded", "text/html"),
        "name=a",
        expect!["accepted"],
    );
}
