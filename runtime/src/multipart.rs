//! Bodies of several parts (`multipart/form-data`, RFC 7578 and RFC 2046): servers read them, clients write them.

#[cfg(feature = "server")]
mod flow;
#[cfg(feature = "client")]
mod joined;
#[cfg(feature = "server")]
mod read;
#[cfg(feature = "client")]
mod write;

#[cfg(feature = "server")]
pub(crate) use read::{Given, parts};

/// The media type of forms of several parts, without its boundary.
#[cfg(feature = "client")]
const MULTIPART: &str = "multipart/form-data";

/// What stands before and after the first place of some bytes.
#[cfg(feature = "server")]
fn split<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = place(bytes, at)?;
    Some((bytes.get(..place)?, bytes.get(place + at.len()..)?))
}

/// The first place of some bytes.
fn place(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(all(test, feature = "client", feature = "server"))]
mod tests {
    use super::read::{Broken, Given, Part, parts};
    use super::write::without_references;
    use crate::body_form::{BodyForm, FormKind, FormList, FormMember};
    use crate::decode::Decode;
    use crate::file::File;
    use crate::json::Json;

    const FORM: BodyForm<'_> = BodyForm {
        members: &[
            FormMember { name: "file", kind: FormKind::File },
            FormMember { name: "count", kind: FormKind::Literal },
            FormMember { name: "owner", kind: FormKind::Json },
            FormMember { name: "files", kind: FormKind::List(&FormKind::File, FormList::Exploded) },
            FormMember { name: "ids", kind: FormKind::List(&FormKind::Literal, FormList::Joined) },
        ],
        others: FormKind::Text,
    };

    /// A body that is held as a whole.
    const fn given<'a>(content_type: &'a [u8], held: &'a [u8]) -> Given<'a> {
        Given { content_type, held, rest: None, max_bytes: usize::MAX }
    }

    /// The JSON that parts stand for, files as URLs.
    fn json(parts: &[Part<'_>]) -> Vec<u8> {
        let (json, files) = FORM.parts_to_json(parts).expect("parts within the limits");
        without_references(String::from_utf8(json).expect("JSON is UTF-8"), &files).into_bytes()
    }

    /// The value of a client as a server reads it.
    fn sent(value: &Json) -> Vec<u8> {
        let (content_type, body) = FORM.to_parts(value);
        let held = body.bytes().expect("no file of it flows");
        json(&parts(given(content_type.as_bytes(), held)).expect("a body of parts"))
    }

    /// Checks what a body of the boundary `x` stands for, or why it cannot be divided.
    fn check(body: &str, expected: &str) {
        let parts = parts(given(b"multipart/form-data; boundary=\"x\"", body.as_bytes()));
        let json = parts.map(|parts| json(&parts));
        let seen = json.map_or_else(
            |broken| broken.0.to_owned(),
            |json| String::from_utf8(json).expect("JSON is UTF-8"),
        );
        assert_eq!(seen, expected, "{body}");
    }

    /// A part with a name and a text.
    fn named(name: &str, text: &str) -> String {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    }

    #[test]
    fn parts_have_the_types_that_the_schema_gives_them() {
        let parts = [named("count", "3"), named("owner", r#"{"id":1}"#), named("other", "4")];
        let body = parts.concat();
        check(&format!("{body}--x--"), r#"{"count":3,"owner":{"id":1},"other":"4"}"#);
        check(
            &format!("before\r\n{body}--x--\r\nafter"),
            r#"{"count":3,"owner":{"id":1},"other":"4"}"#,
        );
        check("--x--", "{}");
    }

    #[test]
    fn a_list_of_one_part_is_divided_at_commas() {
        check(&format!("{}--x--", named("ids", "3,4,x")), r#"{"ids":[3,4,"x"]}"#);
        check(&format!("{}--x--", named("ids", "")), r#"{"ids":[]}"#);
        for (json, is_held) in [(r#"{"ids":["a"]}"#, true), (r#"{"ids":["a,b"]}"#, false)] {
            assert_eq!(FORM.holds(&Json::decode(json.as_bytes()).unwrap()), is_held, "{json}");
        }
    }

    #[test]
    fn a_file_keeps_its_name_and_its_media_type() {
        let head = "Content-Disposition: form-data; filename=\"a;\\\"%22.png\"; name=file";
        let body = format!("--x\r\nContent-Type: image/png\r\n{head}\r\n\r\nf\r\n--x--");
        check(&body, r#"{"file":"data:image/png;name=a%3B\"\".png;base64,Zg=="}"#);
    }

    #[test]
    fn a_line_that_only_begins_like_the_boundary_belongs_to_its_part() {
        check(&format!("{}--x--", named("a", "1\r\n--y\r\n-x")), r#"{"a":"1\r\n--y\r\n-x"}"#);
    }

    #[test]
    fn a_body_that_breaks_off_is_refused() {
        check("", "no part begins");
        check("--x", "a part has no headers");
        check("--x\r\nContent-Disposition: form-data; name=a\r\n", "a part has no end");
        check("--x\r\n\r\nabc\r\n--x--", "a part has no name");
        check(
            "--x\r\nContent-Disposition: form-data; name=\"a\r\n\r\nabc\r\n--x--",
            "a part has no name",
        );
        assert_eq!(
            parts(given(b"multipart/form-data", b"--x--")),
            Err(Broken("Content-Type names no boundary"))
        );
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
        let json = r#"{"a \"name\"\r\n":"--specwright-0\r\n","count":1,"file":"data:a/b;name=%25\";base64,AP8NCg==",
            "files":["data:a/b;name=x;base64,","data:a/b;name=y;base64,Zg=="],"ids":[1,2],"owner":["x",null]}"#;
        let value = Json::decode(json.as_bytes()).unwrap();
        assert_eq!(Json::decode(&sent(&value)), Ok(value));
    }

    proptest::proptest! {
        #[test]
        fn no_body_is_too_strange(body: Vec<u8>, lines in "(--x|\r\n|-|:|name=\"?|Content-Disposition:a;|x){0,40}") {
            let _ = parts(given(b"multipart/form-data;boundary=x", &body));
            let _ = parts(given(b"multipart/form-data;boundary=x", lines.as_bytes()));
        }

        #[test]
        fn every_file_comes_back(bytes: Vec<u8>, name: String) {
            let file = File::new(bytes).with_name(&name.replace('%', "")).with_media_type("a/b");
            let value = Json::Object([("file".to_owned(), Json::String(file.to_url()))].into());
            proptest::prop_assert_eq!(Json::decode(&sent(&value)), Ok(value));
        }
    }
}
