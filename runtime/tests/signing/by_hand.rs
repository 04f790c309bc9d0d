//! Signatures that our own client would not make, computed step by step as the vendors' pages say.

use axum::body::Bytes;
use axum::http::Request;
use ring::digest::{SHA256, digest};
use ring::hmac::{HMAC_SHA256, Key, sign};

use crate::door::{ID, SECRET};

/// A request to `/`, and what its signature says of it.
#[derive(Clone)]
pub(crate) struct ByHand {
    /// `SDK-HMAC-SHA256` or `ACS3-HMAC-SHA256`.
    pub(crate) algorithm: &'static str,
    /// The query as it is sent.
    pub(crate) sent: &'static str,
    /// The query as it is signed.
    pub(crate) signed: &'static str,
    /// The headers in the order of their names.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// Those that are signed.
    pub(crate) names: Vec<&'static str>,
    pub(crate) body: &'static str,
    /// What stands for the body.
    pub(crate) hash: String,
}

pub(crate) fn hash(text: &str) -> String {
    hex(digest(&SHA256, text.as_bytes()).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A request without a body that signs all that it has to.
pub(crate) fn sdk() -> ByHand {
    let headers = [("host", "127.0.0.1"), ("x-sdk-date", "20261123T070018Z")];
    by_hand("SDK-HMAC-SHA256", headers.map(|(name, value)| (name, value.to_owned())).to_vec())
}

/// A request without a body that signs all that it has to.
pub(crate) fn acs3() -> ByHand {
    let headers = vec![
        ("host", "127.0.0.1".to_owned()),
        ("x-acs-content-sha256", hash("")),
        ("x-acs-date", "2026-11-23T07:00:18Z".to_owned()),
        ("x-acs-signature-nonce", "ca504c6112a39daa51a82ca0396199ad".to_owned()),
    ];
    by_hand("ACS3-HMAC-SHA256", headers)
}

fn by_hand(algorithm: &'static str, headers: Vec<(&'static str, String)>) -> ByHand {
    let names = headers.iter().map(|(name, _)| *name).collect();
    ByHand { algorithm, sent: "", signed: "", headers, names, body: "", hash: hash("") }
}

impl ByHand {
    /// The same with one more header behind the others, which is signed.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self.headers.sort();
        self.names.push(name);
        self.names.sort_unstable();
        self
    }

    /// The same with a header left out of the signature.
    pub(crate) fn without_signing(mut self, name: &str) -> Self {
        assert!(self.names.contains(&name));
        self.names.retain(|signed| *signed != name);
        self
    }

    /// The request as it is sent.
    pub(crate) fn request(&self) -> Request<Bytes> {
        self.request_to("/")
    }

    pub(crate) fn request_to(&self, path: &str) -> Request<Bytes> {
        let mut request = Request::post(format!("{path}?{}", self.sent));
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        request = request.header("Authorization", self.authorization(path));
        request.body(Bytes::from_static(self.body.as_bytes())).unwrap()
    }

    fn authorization(&self, path: &str) -> String {
        let (is_sdk, names) = (self.algorithm.starts_with("SDK"), self.names.join(";"));
        let end = if is_sdk && path != "/" { "/" } else { "" };
        let mut text = format!("POST\n{path}{end}\n{}\n", self.signed);
        for signed in &self.names {
            let (_, value) = self.headers.iter().find(|(name, _)| name == signed).unwrap();
            text.push_str(&format!("{signed}:{value}\n"));
        }
        text.push_str(&format!("\n{names}\n{}", self.hash));
        let date = if is_sdk { "20261123T070018Z\n" } else { "" };
        let text = format!("{}\n{date}{}", self.algorithm, hash(&text));
        let code = hex(sign(&Key::new(HMAC_SHA256, SECRET.as_bytes()), text.as_bytes()).as_ref());
        let credential = if is_sdk { "Access" } else { "Credential" };
        format!("{} {credential}={ID},SignedHeaders={names},Signature={code}", self.algorithm)
    }
}
