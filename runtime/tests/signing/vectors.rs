//! The vectors that the vendors' own programs computed: `../shared` holds them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use axum::body::Bytes;
use axum::http::Request;
use serde_json::Value;
use specwright_runtime::operation::SignatureAlgorithm;
use specwright_runtime::signing::{AccessKey, Stamp, sign};

use crate::door::{ID, SECRET, ask_at, time};
use crate::signed::{ACS3, RPC, SDK, V11};

/// The files, each with its algorithm.
const FILES: [(&str, SignatureAlgorithm); 4] = [
    ("huawei_sdk_hmac_sha256.json", SDK),
    ("huawei_v11_hmac_sha256.json", V11),
    ("alibaba_acs3_hmac_sha256.json", ACS3),
    ("alibaba_rpc_v1_hmac_sha1.json", RPC),
];

/// One vector.
pub(crate) struct Vector {
    pub(crate) name: String,
    pub(crate) algorithm: SignatureAlgorithm,
    json: Value,
}

/// All vectors; none where `../shared` is absent, which must not be so in CI.
pub(crate) fn all() -> Vec<Vector> {
    let Some(folder) = folder() else { return Vec::new() };
    let mut all = Vec::new();
    for (file, algorithm) in FILES {
        let json: Value = serde_json::from_slice(&fs::read(folder.join(file)).unwrap()).unwrap();
        for json in json["vectors"].as_array().unwrap() {
            let name = format!("{file}, {}", json["name"].as_str().unwrap());
            all.push(Vector { name, algorithm, json: json.clone() });
        }
    }
    assert_eq!(all.len(), 12);
    all
}

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(env::var_os("CI").is_none(), "../shared is not there");
    eprintln!("SKIPPED: ../shared is not there");
    None
}

impl Vector {
    fn text(&self, name: &str) -> &str {
        self.json[name].as_str().unwrap_or_default()
    }

    /// The request as the vendor's program sent it.
    pub(crate) fn sent(&self) -> Request<Bytes> {
        self.request(self.text("request_target_sent"), &self.json["headers_sent"])
    }

    /// The same before it was signed.
    fn unsigned(&self) -> Request<Bytes> {
        let target = self.text("request_target_sent");
        let target = target.split_once("&Signature=").map_or(target, |(unsigned, _)| unsigned);
        self.request(target, &self.json["inputs"]["headers_before_signing"])
    }

    fn request(&self, target: &str, headers: &Value) -> Request<Bytes> {
        let inputs = &self.json["inputs"];
        let host = inputs["host"].as_str().unwrap_or("127.0.0.1:18431");
        let body = self.json["body_utf8"].as_str().or(inputs["body_utf8"].as_str()).unwrap();
        let mut request = Request::builder()
            .method(inputs["method"].as_str().unwrap())
            .uri(format!("http://{host}{target}"));
        for (name, value) in headers.as_object().into_iter().flatten() {
            request = request.header(name, value.as_str().unwrap());
        }
        if self.algorithm == RPC && !body.is_empty() {
            request = request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        request.body(Bytes::copy_from_slice(body.as_bytes())).unwrap()
    }

    fn access_key(&self) -> AccessKey {
        let key = AccessKey::new(ID, SECRET);
        let inputs = &self.json["inputs"];
        match (inputs["region_id"].as_str(), inputs["derived_auth_service_name"].as_str()) {
            (Some(region), Some(service)) => key.with_scope(region, service),
            _ => key,
        }
    }

    fn nonce(&self) -> &str {
        let inputs = &self.json["inputs"];
        let header = inputs["headers_before_signing"]["x-acs-signature-nonce"].as_str();
        header.or(inputs["query"]["SignatureNonce"].as_str()).unwrap_or_default()
    }
}

#[test]
fn we_sign_as_the_vendors_programs_do() {
    for vector in all() {
        let mut request = vector.unsigned();
        let stamp = Stamp::new(time(), vector.nonce());
        let signature = sign(&mut request, vector.algorithm, &vector.access_key(), &stamp).unwrap();
        let name = &vector.name;
        if vector.algorithm == RPC {
            let parameter = request.uri().query().unwrap().split('&').next_back();
            let sent = vector.sent();
            assert_eq!(parameter, sent.uri().query().unwrap().split('&').next_back(), "{name}");
        } else {
            assert_eq!(signature.canonical_request(), vector.text("canonical_request"), "{name}");
            let authorization = request.headers()["Authorization"].to_str().unwrap();
            assert_eq!(authorization, vector.text("expected_authorization"), "{name}");
        }
        assert_eq!(signature.string_to_sign(), vector.text("string_to_sign"), "{name}");
        assert_eq!(signature.as_str(), vector.text("expected_signature"), "{name}");
    }
}

#[tokio::test]
async fn what_the_vendors_programs_send_is_let_in() {
    for vector in all() {
        assert_eq!(ask_at(time(), vector.sent()).await, ID, "{}", vector.name);
    }
}
