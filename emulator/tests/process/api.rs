//! Requests as a caller of each API writes them, and the faults that each API has.

use app_emulator::store::Api;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Request};
use specwright_runtime::fault::{Fault, FaultTable, FaultValue};
use specwright_runtime::operation::SignatureAlgorithm;
use specwright_runtime::signing::{AccessKey, Stamp, sign};

use crate::wire::Answer;

/// Somebody whom the default configuration knows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Account {
    pub(crate) id: &'static str,
    pub(crate) ak: &'static str,
    pub(crate) sk: &'static str,
    pub(crate) token: &'static str,
    pub(crate) project: &'static str,
}

pub(crate) const FIRST: Account = Account {
    id: "1772422852740001",
    ak: "FAKEAKFAKEAKFAKEAKFA",
    sk: "fakeSKfakeSKfakeSKfakeSKfakeSKfakeSKfake",
    token: "fake-token",
    project: "0123456789abcdef0123456789abcdef",
};

pub(crate) const SECOND: Account = Account {
    id: "1772422852740002",
    ak: "FAKEAKOTHEROTHEROTHE",
    sk: "fakeSKotherfakeSKotherfakeSKotherfakeSKo",
    token: "other-fake-token",
    project: "fedcba9876543210fedcba9876543210",
};

pub(crate) const GATEWAY: &str = "eddc4d25480b4cd6b512f270a1b8b341";
pub(crate) const INSTANCE: &str = "95f061b2-ac5e-4d2f-9b8c-5d1c1f6a2f3e";

/// The host that all requests are for: signatures cover it, so that it is the same for all processes.
pub(crate) const HOST: &str = "emulator.test";

impl Account {
    /// The key for signed requests.
    pub(crate) fn key(self) -> AccessKey {
        AccessKey::new(self.ak, self.sk)
    }

    /// The path at which an API creates applications.
    pub(crate) fn path(self, api: Api) -> String {
        let project = self.project;
        match api {
            Api::Apig => format!("/v2/{project}/apigw/instances/{GATEWAY}/apps"),
            Api::Roma => format!("/v2/{project}/instances/{INSTANCE}/apps"),
            Api::Rtc => "/v2/apps".to_owned(),
            Api::Ims => "/".to_owned(),
        }
    }

    /// A request that creates an application: with the token, or signed where there are no tokens.
    pub(crate) fn create(self, api: Api, name: &str) -> Request<Bytes> {
        if api == Api::Ims {
            return self.signed(self.unsigned(api, name), SignatureAlgorithm::RpcHmacSha1);
        }
        let mut request = self.unsigned(api, name);
        request.headers_mut().insert("x-auth-token", HeaderValue::from_static(self.token));
        request
    }

    /// The same with a signature: an algorithm that all of the caller's headers and the body go into.
    pub(crate) fn create_signed(self, api: Api, name: &str) -> Request<Bytes> {
        let algorithm = match api {
            Api::Ims => SignatureAlgorithm::Acs3HmacSha256,
            _ => SignatureAlgorithm::SdkHmacSha256,
        };
        self.signed(self.unsigned(api, name), algorithm)
    }

    /// The same without any credential.
    pub(crate) fn unsigned(self, api: Api, name: &str) -> Request<Bytes> {
        let path = self.path(api);
        let (query, body) = match api {
            Api::Ims => (
                format!(
                    "?Action=CreateApplication&Version=2019-08-15&AppName={name}&DisplayName=demo&AppType=WebApp"
                ),
                String::new(),
            ),
            Api::Rtc => (String::new(), format!(r#"{{"app_name":"{name}"}}"#)),
            Api::Apig | Api::Roma => (String::new(), format!(r#"{{"name":"{name}"}}"#)),
        };
        let request = Request::post(format!("http://{HOST}{path}{query}"));
        let request = match api {
            Api::Ims => request,
            _ => request
                .header(CONTENT_TYPE, "application/json")
                .header("x-project-id", self.project),
        };
        request.body(Bytes::from(body)).unwrap()
    }

    /// A request with a signature of this moment.
    pub(crate) fn signed(
        self,
        mut request: Request<Bytes>,
        algorithm: SignatureAlgorithm,
    ) -> Request<Bytes> {
        sign(&mut request, algorithm, &self.key(), &Stamp::now().unwrap()).unwrap();
        request
    }
}

/// The status with which an API says that an application was created.
pub(crate) fn created(api: Api) -> u16 {
    if api == Api::Ims { 200 } else { 201 }
}

/// The id of the application that an answer says was created.
pub(crate) fn id(api: Api, answer: &Answer) -> String {
    assert_eq!(answer.status, created(api), "{api:?} {answer:?}");
    answer.text(match api {
        Api::Ims => "/Application/AppId",
        Api::Rtc => "/app_id",
        Api::Apig | Api::Roma => "/id",
    })
}

/// What an API answers when something is wrong.
pub(crate) fn faults(api: Api) -> &'static FaultTable {
    match api {
        Api::Apig => &huawei_apig::faults::FAULTS,
        Api::Ims => &alibaba_ims::faults::FAULTS,
        Api::Roma => &huawei_roma::faults::FAULTS,
        Api::Rtc => &huawei_rtc::faults::FAULTS,
    }
}

/// Makes sure that an answer is this fault of the API, in the API's own words.
#[track_caller]
pub(crate) fn check_fault(api: Api, answer: &Answer, fault: &'static str) {
    if let Err(difference) = is_fault(api, answer, fault) {
        panic!("{api:?} should answer {fault}: {difference}\n{answer:?}");
    }
}

fn is_fault(api: Api, answer: &Answer, fault: &'static str) -> Result<(), String> {
    let (table, row) = faults(api).row(&Fault::new(fault));
    equal("name", row.name, fault)?;
    equal("status", &answer.status.to_string(), &row.status.to_string())?;
    equal("media type", answer.header("content-type"), table.media_type)?;
    for (name, template) in table.headers {
        fits_header(&answer.headers, name, template)?;
    }
    let body: serde_json::Map<_, _> =
        serde_json::from_slice(&answer.body).map_err(|error| error.to_string())?;
    equal("members", &body.len().to_string(), &row.body.len().to_string())?;
    for (name, value) in row.body {
        let FaultValue::Text(template) = value else { return Err(format!("{name} is no text")) };
        let text = body.get(*name).and_then(|text| text.as_str()).unwrap_or_default();
        if !fits(template, text) {
            return Err(format!("{name} is {text:?}, not {template:?}"));
        }
    }
    Ok(())
}

fn equal(what: &str, seen: &str, expected: &str) -> Result<(), String> {
    if seen == expected { Ok(()) } else { Err(format!("the {what} is {seen:?}, not {expected:?}")) }
}

fn fits_header(headers: &HeaderMap, name: &str, template: &str) -> Result<(), String> {
    let value = headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if fits(template, value) { Ok(()) } else { Err(format!("{name} is {value:?}")) }
}

/// Whether a text is a template with something in the place of every `{placeholder}`.
fn fits(template: &str, text: &str) -> bool {
    let Some((fixed, rest)) = template.split_once('{') else { return template == text };
    let Some(text) = text.strip_prefix(fixed) else { return false };
    let (_, rest) = rest.split_once('}').unwrap();
    let mut ends = text.char_indices().map(|(start, letter)| start + letter.len_utf8());
    ends.any(|end| fits(rest, &text[end..]))
}

#[test]
fn a_text_fits_its_template_only() {
    assert!(fits("Missing{parameter}", "MissingAppName"));
    assert!(!fits("Missing{parameter}", "Missing"));
    assert!(fits("{a} is {b}.", "x is y."));
    assert!(!fits("{a} is {b}.", "x is y"));
}
