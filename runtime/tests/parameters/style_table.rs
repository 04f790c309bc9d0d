//! The table "Style Examples" of the OpenAPI Specification 3.0.4 and 3.1.1, each cell in both directions.

use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;
use specwright_runtime::parameter::{Form, Given, Shape, Source, Style, Written};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

const VALUE: Shape<'static> = Shape::Value(Types::STRING);
const LIST: Shape<'static> = Shape::List(Types::STRING);
const NUMBER: Shape<'static> = Shape::Value(Types::NUMBER);
const OBJECT: Shape<'static> = Shape::Object(&[("R", NUMBER), ("G", NUMBER), ("B", NUMBER)], None);

const EMPTY: &str = r#""""#;
const STRING: &str = r#""blue""#;
const ARRAY: &str = r#"["blue","black","brown"]"#;
const COLOR: &str = r#"{"R":100,"G":200,"B":150}"#;

/// What is written for a value of the parameter `color`, and what is read from it.
fn check(place: Place, form: Form<'_>, json: &str, expected: &str) {
    let value = Json::decode(json.as_bytes()).expect("JSON");
    // The table has the members of its object in another order than that of their names.
    let ordered = Ordered(json);
    let written = form.write(place, "color", &ordered).expect("the table has a text for it");
    assert_eq!(shown(&written), expected, "{form:?} of {json}");
    assert_eq!(read(place, form, expected).expect("it is there"), value, "{form:?} of {expected}");
}

/// A value whose members keep their order.
struct Ordered<'a>(&'a str);

impl specwright_runtime::encode::Encode for Ordered<'_> {
    fn write(&self, writer: &mut specwright_runtime::encode::Writer) {
        let Json::Object(members) = Json::decode(self.0.as_bytes()).expect("JSON") else {
            return Json::decode(self.0.as_bytes()).expect("JSON").write(writer);
        };
        let mut object = writer.object();
        for name in ["R", "G", "B"] {
            object.field(name, &members[name]);
        }
        object.end();
    }
}

fn shown(written: &Written) -> String {
    match written {
        Written::Text(text) => text.clone(),
        Written::Pairs(pairs) => {
            let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
            pairs.collect::<Vec<_>>().join("&")
        }
    }
}

fn read(place: Place, form: Form<'_>, text: &str) -> Option<Json> {
    let pairs: Vec<_> = text.split('&').filter_map(|pair| pair.split_once('=')).collect();
    let lines = [text];
    let given = match place {
        Place::Path => Given::Text(text),
        Place::Header => Given::Lines(&lines),
        _ => Given::Pairs(&pairs),
    };
    let source = Source { place, name: "color", given, capital_booleans: false };
    let json = form.read(&source).expect("the text is one of the form")?;
    Some(Json::decode(&json).expect("JSON"))
}

#[test]
fn matrix() {
    let check = |form, json, expected| check(Place::Path, form, json, expected);
    check(Form::joined(Style::Matrix, VALUE), EMPTY, ";color");
    check(Form::joined(Style::Matrix, VALUE), STRING, ";color=blue");
    check(Form::joined(Style::Matrix, LIST), ARRAY, ";color=blue,black,brown");
    check(Form::joined(Style::Matrix, OBJECT), COLOR, ";color=R,100,G,200,B,150");
    check(Form::exploded(Style::Matrix, VALUE), EMPTY, ";color");
    check(Form::exploded(Style::Matrix, VALUE), STRING, ";color=blue");
    check(Form::exploded(Style::Matrix, LIST), ARRAY, ";color=blue;color=black;color=brown");
    check(Form::exploded(Style::Matrix, OBJECT), COLOR, ";R=100;G=200;B=150");
}

#[test]
fn label() {
    let check = |form, json, expected| check(Place::Path, form, json, expected);
    check(Form::joined(Style::Label, VALUE), EMPTY, ".");
    check(Form::joined(Style::Label, VALUE), STRING, ".blue");
    check(Form::joined(Style::Label, LIST), ARRAY, ".blue,black,brown");
    check(Form::joined(Style::Label, OBJECT), COLOR, ".R,100,G,200,B,150");
    check(Form::exploded(Style::Label, VALUE), EMPTY, ".");
    check(Form::exploded(Style::Label, VALUE), STRING, ".blue");
    check(Form::exploded(Style::Label, LIST), ARRAY, ".blue.black.brown");
    check(Form::exploded(Style::Label, OBJECT), COLOR, ".R=100.G=200.B=150");
}

#[test]
fn simple() {
    for place in [Place::Path, Place::Header] {
        let check = |form, json, expected| check(place, form, json, expected);
        check(Form::joined(Style::Simple, VALUE), EMPTY, "");
        check(Form::joined(Style::Simple, VALUE), STRING, "blue");
        check(Form::joined(Style::Simple, LIST), ARRAY, "blue,black,brown");
        check(Form::joined(Style::Simple, OBJECT), COLOR, "R,100,G,200,B,150");
        check(Form::exploded(Style::Simple, VALUE), EMPTY, "");
        check(Form::exploded(Style::Simple, VALUE), STRING, "blue");
        check(Form::exploded(Style::Simple, LIST), ARRAY, "blue,black,brown");
        check(Form::exploded(Style::Simple, OBJECT), COLOR, "R=100,G=200,B=150");
    }
}

#[test]
fn form() {
    for place in [Place::Query, Place::Cookie] {
        let check = |form, json, expected| check(place, form, json, expected);
        check(Form::joined(Style::Form, VALUE), EMPTY, "color=");
        check(Form::joined(Style::Form, VALUE), STRING, "color=blue");
        check(Form::joined(Style::Form, LIST), ARRAY, "color=blue,black,brown");
        check(Form::joined(Style::Form, OBJECT), COLOR, "color=R,100,G,200,B,150");
        check(Form::exploded(Style::Form, VALUE), EMPTY, "color=");
        check(Form::exploded(Style::Form, VALUE), STRING, "color=blue");
        // In cookies each stands by itself: `color=blue; color=black`.
        check(Form::exploded(Style::Form, LIST), ARRAY, "color=blue&color=black&color=brown");
        check(Form::exploded(Style::Form, OBJECT), COLOR, "R=100&G=200&B=150");
    }
}

#[test]
fn space_and_pipe_delimited() {
    let check = |form, json, expected| check(Place::Query, form, json, expected);
    check(Form::joined(Style::SpaceDelimited, LIST), ARRAY, "color=blue%20black%20brown");
    check(Form::joined(Style::SpaceDelimited, OBJECT), COLOR, "color=R%20100%20G%20200%20B%20150");
    check(Form::joined(Style::PipeDelimited, LIST), ARRAY, "color=blue%7Cblack%7Cbrown");
    check(Form::joined(Style::PipeDelimited, OBJECT), COLOR, "color=R%7C100%7CG%7C200%7CB%7C150");
}

#[test]
fn deep_object() {
    let form = Form::exploded(Style::DeepObject, OBJECT);
    check(Place::Query, form, COLOR, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
}

#[test]
fn spellings_of_older_versions_and_other_clients_are_read() {
    let same = |place, form, text| assert_eq!(read(place, form, text), json(ARRAY), "{text}");
    // Version 3.0.3 of the specification has full stops here.
    same(Place::Path, Form::joined(Style::Label, LIST), ".blue.black.brown");
    same(Place::Query, Form::joined(Style::SpaceDelimited, LIST), "color=blue+black+brown");
    same(Place::Query, Form::joined(Style::PipeDelimited, LIST), "color=blue|black%7cbrown");
    same(Place::Header, Form::joined(Style::Simple, LIST), "blue, black ,\tbrown");
    let deep = Form::exploded(Style::DeepObject, OBJECT);
    assert_eq!(read(Place::Query, deep, "color[R]=100&color[G]=200&color[B]=150"), json(COLOR));
}

#[test]
fn json_in_a_parameter_is_its_own_text() {
    let text = "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D";
    check(Place::Query, Form::JSON, COLOR, text);
    check(Place::Header, Form::JSON, COLOR, COLOR);
}

#[test]
fn what_deep_object_leaves_open_is_nested() {
    const SIZE: Shape<'static> = Shape::Object(&[("min", NUMBER)], None);
    const FILTER: Shape<'static> = Shape::Object(&[("size", SIZE), ("tags", LIST)], None);
    let form = Form::exploded(Style::DeepObject, FILTER);
    let expected = json(r#"{"size":{"min":1},"tags":["a","b"]}"#);
    for text in [
        "color[size][min]=1&color[tags]=a&color[tags]=b",
        "color%5Bsize%5D%5Bmin%5D=1&color[tags][]=a&color[tags][]=b",
    ] {
        assert_eq!(read(Place::Query, form, text), expected, "{text}");
    }
    let written = form.write(Place::Query, "color", &expected.unwrap()).unwrap();
    assert_eq!(shown(&written), "color%5Bsize%5D%5Bmin%5D=1&color%5Btags%5D=a&color%5Btags%5D=b");
}

fn json(text: &str) -> Option<Json> {
    Some(Json::decode(text.as_bytes()).expect("JSON"))
}
