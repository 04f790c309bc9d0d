//! Decoders are worth comparing only if they do the same work: all of them say the same about documents at each limit.

mod over_jiter;

use crate::contestants::{ALL, PLAIN, TYPIFY};
use crate::documents;
use requests::{REQUEST, Shape, record};
use std::io;

/// A document, what it is read as, and whether it is valid.
type Case = (String, Shape, bool);

/// Lets every decoder judge the documents at each limit, except plain serde, which knows no limits, and above the
/// greatest level typify, which leaves `maximum` out. Gives how many documents there are.
///
/// No document repeats a name or has `null` for an absent field: about these the libraries differ by design.
///
/// # Errors
/// The first document about which one of them is wrong.
pub(crate) fn check() -> io::Result<usize> {
    let mut cases = cases();
    agree(&cases, &[PLAIN])?;
    let above = (record(REQUEST, "10", "USER"), Shape::Nested, false);
    agree(std::slice::from_ref(&above), &[PLAIN, TYPIFY])?;
    cases.push(above);
    over_jiter::check()?;
    Ok(cases.len())
}

/// Whether all decoders but some say of every document what is so.
fn agree(cases: &[Case], but: &[usize]) -> io::Result<()> {
    for (json, shape, valid) in cases {
        let judges = ALL.iter().enumerate().filter(|(place, _)| !but.contains(place));
        for (_, decoder) in judges {
            let verdict = decoder.reader(*shape).map(|read| read(json.as_bytes()));
            if verdict.is_some_and(|verdict| verdict != *valid) {
                return Err(io::Error::other(format!("{} is wrong about {json}", decoder.name)));
            }
        }
    }
    Ok(())
}

fn cases() -> Vec<Case> {
    let measured = documents::all().into_iter().map(|document| {
        let valid = !document.name.contains("violations");
        (document.json, document.shape, valid)
    });
    let mut cases: Vec<Case> = measured.collect();
    for (request, valid) in requests() {
        cases.push((format!("[{REQUEST},{request}]"), Shape::Many, valid));
        cases.push((record(&request, "3", "MARKET"), Shape::Nested, valid));
        cases.push((request, Shape::One, valid));
    }
    for (level, creator, valid) in [
        ("1", "USER", true),
        ("9", "USER", true),
        ("0", "USER", false),
        ("true", "USER", false),
        ("3", "user", false),
    ] {
        cases.push((record(REQUEST, level, creator), Shape::Nested, valid));
    }
    cases
}

/// A request at, below and above each limit, and whether it is valid.
fn requests() -> Vec<(String, bool)> {
    let mut requests = vec![
        ("{}".to_owned(), false),
        (r#"{"name":1}"#.to_owned(), false),
        (r#"{"name":"abc","more":[1,{}]}"#.to_owned(), true),
        (r#"{"name":"a-c"}"#.to_owned(), false),
        (r#"{"name":"1bc"}"#.to_owned(), false),
        (r#"{"name":"abc\n"}"#.to_owned(), false),
    ];
    for (field, min, max) in
        [("name", 3, 64), ("remark", 0, 255), ("app_key", 8, 200), ("app_secret", 8, 128)]
    {
        let lengths = [(min, true), (max, true), (max + 1, false)];
        let below = (min > 0).then(|| (min - 1, false));
        for (length, valid) in lengths.into_iter().chain(below) {
            requests.push((with_text(field, &"a".repeat(length)), valid));
        }
    }
    requests.push((with_text("remark", &"😀".repeat(255)), true));
    requests.push((with_text("remark", &"é".repeat(256)), false));
    requests
}

/// A request that has the text in the field.
fn with_text(field: &str, text: &str) -> String {
    match field {
        "name" => format!(r#"{{"name":"{text}"}}"#),
        _ => format!(r#"{{"name":"abc","{field}":"{text}"}}"#),
    }
}
