//! What no text can tell apart is not written, and what is no text of the form is not read.

use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;
use specwright_runtime::parameter::{Form, Given, Others, Shape, Source, Style};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

const LIST: Shape<'static> = Shape::List(Types::STRING);

fn check_written(place: Place, form: Form<'_>, json: &str, is_written: bool) {
    let value = Json::decode(json.as_bytes()).expect("JSON");
    let written = form.write(place, "v", &value);
    assert_eq!(written.is_some(), is_written, "{form:?} of {json}");
}

#[test]
fn a_list_is_not_written_where_it_would_come_back_as_another() {
    let check = |place, form, json| check_written(place, form, json, false);
    check(Place::Query, Form::exploded(Style::Form, LIST), "[]");
    check(Place::Query, Form::joined(Style::Form, LIST), r#"[""]"#);
    check(Place::Query, Form::joined(Style::SpaceDelimited, LIST), r#"["a b"]"#);
    check(Place::Query, Form::joined(Style::PipeDelimited, LIST), r#"["a|b"]"#);
    check(Place::Query, Form::joined(Style::Separated(';'), LIST), r#"["a;b"]"#);
    check(Place::Header, Form::joined(Style::Simple, LIST), r#"["a,b"]"#);
    check(Place::Header, Form::joined(Style::Simple, LIST), r#"[" a"]"#);
    check(Place::Query, Form::joined(Style::Form, LIST), r#"[["a"]]"#);
}

#[test]
fn a_list_is_written_where_its_items_hold_what_is_encoded() {
    let check = |place, form, json| check_written(place, form, json, true);
    check(Place::Query, Form::joined(Style::Form, LIST), r#"["a,b","c&d=e+f","%2C"]"#);
    check(Place::Query, Form::exploded(Style::Form, LIST), r#"[""]"#);
    check(Place::Query, Form::joined(Style::Form, LIST), "[]");
    check(Place::Path, Form::exploded(Style::Label, LIST), r#"["1.5",".","a,b"]"#);
    check(Place::Path, Form::exploded(Style::Matrix, LIST), r#"["a;b","c=d",""]"#);
    check(Place::Cookie, Form::exploded(Style::Form, LIST), r#"["a;b","é"]"#);
}

#[test]
fn an_object_without_members_has_no_exploded_form() {
    let object = Shape::Object(&[("a", Shape::Value(Types::STRING))], None);
    check_written(Place::Query, Form::exploded(Style::Form, object), "{}", false);
    check_written(Place::Query, Form::exploded(Style::DeepObject, object), "{}", false);
    check_written(Place::Query, Form::joined(Style::Form, object), "{}", true);
}

#[test]
fn a_string_is_not_written_where_its_text_stands_for_another_value() {
    let check = |types, json, is_written| {
        let form = Form::joined(Style::Form, Shape::Value(types));
        check_written(Place::Query, form, json, is_written);
    };
    check(Types::STRING, r#""5""#, true);
    check(Types::STRING.or(Types::INTEGER), r#""5""#, false);
    check(Types::STRING.or(Types::INTEGER), r#""1.5""#, true);
    check(Types::STRING.or(Types::BOOLEAN), r#""true""#, false);
    check(Types::STRING.or(Types::NULL), r#""null""#, false);
    check(Types::STRING.or(Types::NULL), "null", true);
    check(Types::STRING, "null", false);
}

#[test]
fn one_text_is_a_value_where_it_can_be() {
    let either = |alone, items| Form::exploded(Style::Form, Shape::ValueOrList(alone, items));
    let strings = either(Types::STRING, Types::STRING);
    check_written(Place::Query, strings, r#""a""#, true);
    check_written(Place::Query, strings, r#"["a","b"]"#, true);
    check_written(Place::Query, strings, r#"["a"]"#, false);
    let number = either(Types::NUMBER, Types::STRING);
    check_written(Place::Query, number, r#"["a"]"#, true);
    check_written(Place::Query, number, "5", true);
}

#[test]
fn an_open_object_leaves_other_parameters_alone() {
    let others = Others { types: Types::STRING, except: &["limit"] };
    let form = Form::exploded(Style::Form, Shape::Object(&[], Some(others)));
    check_written(Place::Query, form, r#"{"limit":"5"}"#, false);
    check_written(Place::Query, form, r#"{"other":"5"}"#, true);
    let given = Given::Pairs(&[("limit", "5"), ("b", "6"), ("limit[x]", "7")]);
    let source = Source { place: Place::Query, name: "v", given, capital_booleans: false };
    assert_eq!(form.read(&source), Ok(Some(br#"{"b":"6"}"#.to_vec())));
}

#[test]
fn a_name_that_no_cookie_can_have_is_not_written() {
    let others = Others { types: Types::STRING, except: &[] };
    let form = Form::exploded(Style::Form, Shape::Object(&[], Some(others)));
    check_written(Place::Cookie, form, r#"{"a b":"5"}"#, false);
    check_written(Place::Cookie, form, r#"{"a-b":"5; c=1"}"#, true);
}

#[test]
fn an_empty_text_is_null_where_the_document_allows_it() {
    let form = Form::joined(Style::Form, Shape::Value(Types::BOOLEAN)).with_empty();
    check_written(Place::Query, form, "null", true);
    check_read(Place::Query, form, &["v="], Ok("null"));
    check_read(Place::Query, form, &["v=true"], Ok("true"));
    check_read(Place::Query, form, &["v=null"], Ok(r#""null""#));
}

#[test]
fn reserved_characters_stand_as_they_are_where_the_document_allows_it() {
    let form = Form::joined(Style::Form, Shape::Value(Types::STRING)).with_reserved();
    let written = form.write(Place::Query, "v", &"a/b?c=d&e+f,g#%".to_owned()).unwrap();
    let pairs = vec![("v".to_owned(), "a/b?c=d%26e%2Bf,g%23%25".to_owned())];
    assert!(written == specwright_runtime::parameter::Written::Pairs(pairs));
    let list = Form::joined(Style::Form, LIST).with_reserved();
    check_written(Place::Query, list, r#"["a,b","c/d"]"#, true);
}

/// What is read from `v=…`, from headers or from a text.
fn check_read(place: Place, form: Form<'_>, texts: &[&str], expected: Result<&str, &str>) {
    let pairs: Vec<_> = texts.iter().filter_map(|text| text.split_once('=')).collect();
    let given = match place {
        Place::Header => Given::Lines(texts),
        Place::Path => Given::Text(texts[0]),
        _ => Given::Pairs(&pairs),
    };
    let read = form.read(&Source { place, name: "v", given, capital_booleans: false });
    let read = read
        .map(|json| json.map_or("absent".to_owned(), |json| String::from_utf8(json).expect("text")))
        .map_err(|violations| violations.to_string());
    assert_eq!(read, expected.map(str::to_owned).map_err(str::to_owned), "{texts:?}");
}

#[test]
fn what_is_not_of_the_form_is_told() {
    let no_array = Err("an array is expected, but this is a string");
    check_read(Place::Path, Form::joined(Style::Label, LIST), &["a"], no_array);
    check_read(Place::Path, Form::joined(Style::Matrix, LIST), &[";w=a"], no_array);
    check_read(Place::Path, Form::exploded(Style::Matrix, LIST), &[";v=a;w=b"], no_array);
    let object = Shape::Object(&[("a", Shape::Value(Types::STRING))], None);
    let no_object = Err("an object is expected, but this is a string");
    check_read(Place::Query, Form::joined(Style::Form, object), &["v=a,1,b"], no_object);
}

#[test]
fn a_text_that_is_none_is_told_at_its_place() {
    let list = Form::exploded(Style::Form, LIST);
    let at_1 = Err("/1: must be of the format `UTF-8 text`, but this is not");
    check_read(Place::Query, list, &["v=a", "v=%zz"], at_1);
    let separated = Form::joined(Style::Separated(';'), LIST);
    let whole = Err("must be of the format `UTF-8 text`, but this is not");
    check_read(Place::Query, separated, &["v=a;%zz"], whole);
}

#[test]
fn a_parameter_of_one_text_comes_once() {
    let twice = Err("each field once, but this one came twice");
    check_read(Place::Query, Form::joined(Style::Form, LIST), &["v=a", "v=b"], twice);
    check_read(Place::Query, Form::JSON, &["v=1", "v=2"], twice);
}

#[test]
fn several_headers_of_one_name_are_one_list() {
    let simple = Form::joined(Style::Simple, LIST);
    check_read(Place::Header, simple, &["a, b", "c"], Ok(r#"["a","b","c"]"#));
    check_read(Place::Header, simple, &[], Ok("absent"));
}

#[test]
fn a_member_that_comes_twice_stays_twice_so_that_its_type_tells() {
    let object = Shape::Object(&[("a", Shape::Value(Types::STRING))], None);
    let form = Form::exploded(Style::Form, object);
    check_read(Place::Query, form, &["a=1", "a=2"], Ok(r#"{"a":"1","a":"2"}"#));
    check_read(Place::Query, form, &["b=1"], Ok("absent"));
}
