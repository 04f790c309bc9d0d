//! Builds the HTTP request of a case.

use crate::case::{CaseFile, RequestCase};
use crate::json::{Json, Text};
use axum::body::Body;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Uri};
use std::collections::BTreeMap;

type Texts = BTreeMap<String, Option<Text>>;

/// The request of a case, or why there is none.
pub fn build(file: &CaseFile, case: &RequestCase) -> Result<Request<Body>, String> {
    head(file, case).map(|head| head.map(|()| Body::from(body(file, case))))
}

/// The line and headers of a case's request, or why there are none.
pub fn head(file: &CaseFile, case: &RequestCase) -> Result<Request<()>, String> {
    let method = case.method.as_deref().unwrap_or(&file.call.method);
    let mut request = Request::new(());
    *request.method_mut() =
        Method::from_bytes(method.as_bytes()).map_err(|error| error.to_string())?;
    *request.uri_mut() = target(file, case)?.parse::<Uri>().map_err(|error| error.to_string())?;
    *request.headers_mut() = headers(file, case)?;
    Ok(request)
}

/// The bytes of a case's body.
pub fn body(file: &CaseFile, case: &RequestCase) -> Vec<u8> {
    let bytes = case.raw_hex.as_ref().map(|bytes| bytes.0.clone());
    let text = case.raw.as_ref().map(|text| text.0.clone().into_bytes());
    let json = case.body.as_ref().or(file.request.body.as_ref()).map(Json::text);
    let json = json.map(|text| text.as_bytes().to_vec());
    bytes.or(text).or(json).unwrap_or_else(|| pairs(&form(file, case)).into_bytes())
}

/// The parameters of the form, if the case has one.
fn form<'a>(file: &'a CaseFile, case: &'a RequestCase) -> BTreeMap<&'a str, &'a str> {
    merged(&file.request.form, &case.form)
}

/// Parameters as a query or a form has them.
fn pairs(parameters: &BTreeMap<&str, &str>) -> String {
    let pairs =
        parameters.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn target(file: &CaseFile, case: &RequestCase) -> Result<String, String> {
    if let Some(target) = &case.target {
        return Ok(target.clone());
    }
    let path = fill(&file.call.path, &merged(&file.request.path, &case.path))?;
    let query = pairs(&merged(&file.request.query, &case.query));
    Ok(if query.is_empty() { path } else { format!("{path}?{query}") })
}

/// The path with every name in braces replaced by its value.
fn fill(template: &str, values: &BTreeMap<&str, &str>) -> Result<String, String> {
    let segments = template.split('/').map(|segment| {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match name {
            None => Ok(segment.to_owned()),
            Some(name) => values
                .get(name)
                .map(|value| escaped(value))
                .ok_or(format!("{segment} has no value")),
        }
    });
    Ok(segments.collect::<Result<Vec<_>, _>>()?.join("/"))
}

fn headers(file: &CaseFile, case: &RequestCase) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    if !form(file, case).is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    }
    for (name, value) in file.request.headers.iter().chain(&case.headers) {
        let name =
            HeaderName::from_bytes(name.as_bytes()).map_err(|error| format!("{name}: {error}"))?;
        match value {
            Some(value) => {
                let value = HeaderValue::from_bytes(value.0.as_bytes())
                    .map_err(|error| format!("{name}: {error}"))?;
                headers.insert(name, value);
            }
            None => drop(headers.remove(name)),
        }
    }
    Ok(headers)
}

/// The values of a request with a case's changes; a change of `null` takes the value away.
fn merged<'a>(request: &'a Texts, case: &'a Texts) -> BTreeMap<&'a str, &'a str> {
    let all: BTreeMap<_, _> = request.iter().chain(case).collect();
    all.into_iter()
        .filter_map(|(name, value)| Some((name.as_str(), value.as_ref()?.0.as_str())))
        .collect()
}

/// A value for the path or the query: everything but letters, digits and `-._~` is escaped.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                escaped.push(byte.into())
            }
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    const FILE: &str = "
operation: createApp
call: POST /apps/{id}/keys
page: a page
request:
  path: { id: a/b }
  headers: { X-Auth-Token: t, Accept: '*/*' }
  body: { b: 1, a: 2 }
";

    fn check(case: &str, expected: Expect) {
        let mut file: CaseFile = serde_yaml::from_str(&format!("{FILE}\ncases: [{case}]")).unwrap();
        let case = file.cases.remove(0);
        let seen = match build(&file, &case) {
            Ok(request) => {
                let body = String::from_utf8(body(&file, &case)).unwrap();
                format!("{} {} {:?} {body}", request.method(), request.uri(), request.headers())
            }
            Err(reason) => reason,
        };
        expected.assert_eq(&seen);
    }

    #[test]
    fn a_case_without_changes_sends_the_good_request() {
        check(
            "{ name: n, status: 200 }",
            expect![[
                r#"POST /apps/a%2Fb/keys {"accept": "*/*", "x-auth-token": "t"} {"b":1,"a":2}"#
            ]],
        );
    }

    #[test]
    fn a_case_changes_one_part_and_takes_another_away() {
        check(
            "{ name: n, status: 200, path: { id: ö }, headers: { x-auth-token: null }, query: { q: a b }, raw: '{' }",
            expect![[r#"POST /apps/%C3%B6/keys?q=a%20b {"accept": "*/*"} {"#]],
        );
    }

    #[test]
    fn a_form_is_escaped_and_brings_its_media_type() {
        let mut file: CaseFile = serde_yaml::from_str(
            "{ operation: o, call: POST /, page: p, request: { form: { a: x y, b: '1' } },
               cases: [{ name: n, status: 200, form: { b: null, c: '&' } }] }",
        )
        .unwrap();
        let case = file.cases.remove(0);
        assert_eq!(body(&file, &case), b"a=x%20y&c=%26");
        let media_type = build(&file, &case).unwrap().headers()[CONTENT_TYPE].clone();
        assert_eq!(media_type, "application/x-www-form-urlencoded");
    }

    #[test]
    fn a_target_and_a_method_are_sent_as_they_are_written() {
        check(
            "{ name: n, status: 200, method: GET, target: '/x%2f?y', raw-hex: 7b7D }",
            expect![[r#"GET /x%2f?y {"accept": "*/*", "x-auth-token": "t"} {}"#]],
        );
    }

    #[test]
    fn a_path_parameter_without_a_value_is_told() {
        check("{ name: n, status: 200, path: { id: null } }", expect!["{id} has no value"]);
    }
}
