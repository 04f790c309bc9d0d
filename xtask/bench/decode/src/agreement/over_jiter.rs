//! The decoder over jiter is worth measuring only if it does the same work: it has to find the violations that the generated types find.

use crate::contestants::over_jiter;
use crate::documents;
use ours::types::CreateApp;
use serde::de::DeserializeOwned;
use specwright_runtime::decode::Decode;
use specwright_runtime::violation::Violations;
use std::io;

/// Documents with faults of every kind, and some without, beside those that are measured.
const MORE: [&[u8]; 22] = [
    b"{}",
    b"[]",
    b"null",
    b"",
    b"{",
    br#"{"name":"app_demo""#,
    br#"{"name":"app_demo",}"#,
    br#"{"name":"app_demo"} 1"#,
    br#"{"name":"app_demo" "remark":""}"#,
    br#"{"n\u0061me":"app_demo"}"#,
    br#"{"name":"app_demo","name":"app_demo"}"#,
    br#"{"name":"app_demo","name":[1,{"a":null}]}"#,
    br#"{"app_key":"!","remark":1.5,"name":true}"#,
    br#"{"app_secret":null,"app_key":{"a":[]}}"#,
    br#"{"more":{"a":[1,"\u00e9"]},"name":"app_demo","related_domain_id":"","related_project_id":"p"}"#,
    br#"{"name":"app_demo","remark":01}"#,
    br#"{"name":"app_demo","remark":"\ud800"}"#,
    b"{\"name\":\"app_demo\",\"remark\":\"\xff\"}",
    b"{\"name\":\"app_demo\",\"more\":\"\xff\"}",
    b"{\"name\":\"app_demo\",\"\xff\":1}",
    b"{\"name\":\"app_demo\",\"remark\":\"a\nb\"}",
    br#"[{"name":"app_demo"},1,{"name":2},{},[]]"#,
];

/// Decodes every document both ways, as a request and as a list of them.
///
/// # Errors
/// The first document about which the two do not agree.
pub(crate) fn check() -> io::Result<()> {
    let measured: Vec<_> =
        documents::all().into_iter().map(|document| document.json.into_bytes()).collect();
    let many_faults = format!("[{}1]", r#"{"app_key":"!"},"#.repeat(100)).into_bytes();
    let documents = measured.iter().map(Vec::as_slice).chain(MORE).chain([&*many_faults]);
    for json in documents {
        let one = agree(json, &CreateApp::decode(json), &over_jiter::decode(json));
        let list = agree(json, &Vec::<CreateApp>::decode(json), &over_jiter::decode_list(json));
        if !(one && list) {
            let json = String::from_utf8_lossy(json);
            return Err(io::Error::other(format!("the decoders do not agree about {json}")));
        }
    }
    Ok(())
}

/// Whether both take the document, with the values that serde reads, or refuse it for the same violations.
///
/// The sentences about what is no JSON differ.
fn agree<A, B: DeserializeOwned + PartialEq>(
    json: &[u8],
    ours: &Result<A, Violations>,
    theirs: &Result<B, Violations>,
) -> bool {
    match (ours, theirs) {
        (Ok(_), Ok(theirs)) => {
            serde_json::from_slice(json).is_ok_and(|values: B| values == *theirs)
        }
        (Err(ours), Err(theirs)) => ours == theirs || ours.is_malformed() && theirs.is_malformed(),
        _ => false,
    }
}
