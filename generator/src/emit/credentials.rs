//! The functions by which a client gets its credentials, one for each scheme.

use super::{docs, statics};
use crate::model::{Api, Scheme, SchemeKind};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Headers that every signature brings by itself.
const OF_ALGORITHMS: [&str; 2] = ["host", "x-sdk-date"];

/// What those of Alibaba Cloud begin with.
const OF_ACS: &str = "x-acs-";

/// Whether requests to an API can be signed.
pub(super) fn has_signatures(api: &Api) -> bool {
    api.schemes.iter().any(is_signature)
}

/// Whether the credential of a scheme is computed over each request.
pub(super) fn is_signature(scheme: &Scheme) -> bool {
    matches!(scheme.kind, SchemeKind::Signature { .. })
}

/// The function for one scheme.
pub(super) fn method(scheme: &Scheme) -> TokenStream {
    match &scheme.kind {
        SchemeKind::Signature { algorithm, headers } => with_access_key(scheme, algorithm, headers),
        SchemeKind::Basic => with_password(scheme),
        SchemeKind::MutualTls => with_certificate(scheme),
        _ => with_secret(scheme),
    }
}

fn with_secret(scheme: &Scheme) -> TokenStream {
    let (function, constant) =
        (format_ident!("with_{}", scheme.name), statics::scheme_name(&scheme.name));
    let text =
        format!(" The same with a credential for the scheme `{}`.", scheme.id.replace('`', "'"));
    quote! {
        #[doc = #text]
        #[must_use]
        pub fn #function(self, secret: impl Into<String>) -> Self {
            Self { caller: self.caller.with_credential(&#constant, secret) }
        }
    }
}

fn with_password(scheme: &Scheme) -> TokenStream {
    let (function, constant) =
        (format_ident!("with_{}", scheme.name), statics::scheme_name(&scheme.name));
    let text = docs::attributes(&docs::wrapped(&format!(
        "The same with a user's name and password for the scheme {}.",
        docs::code(&scheme.id)
    )));
    quote! {
        #text
        #[must_use]
        pub fn #function(self, user: &str, password: &str) -> Self {
            Self { caller: self.caller.with_basic(&#constant, user, password) }
        }
    }
}

fn with_certificate(scheme: &Scheme) -> TokenStream {
    let (function, constant) =
        (format_ident!("with_{}", scheme.name), statics::scheme_name(&scheme.name));
    let text = docs::attributes(&docs::wrapped(&format!(
        "The same for a transport whose connections show a certificate of the caller, as the scheme {} asks: see \
         [`Caller::over`].",
        docs::code(&scheme.id)
    )));
    quote! {
        #text
        #[must_use]
        pub fn #function(self) -> Self {
            Self { caller: self.caller.with_certificate(&#constant) }
        }
    }
}

fn with_access_key(scheme: &Scheme, algorithm: &str, headers: &[String]) -> TokenStream {
    let (function, constant) =
        (format_ident!("with_{}", scheme.name), statics::scheme_name(&scheme.name));
    let docs = docs::attributes(&documentation(scheme, algorithm, headers));
    quote! {
        #docs
        #[must_use]
        pub fn #function(self, access_key: AccessKey) -> Self {
            Self { caller: self.caller.with_access_key(&#constant, access_key) }
        }
    }
}

fn documentation(scheme: &Scheme, algorithm: &str, headers: &[String]) -> Vec<String> {
    let meaning = docs::wrapped(&format!(
        "The same with an access key for the scheme {}: every request is signed with it.",
        docs::code(&scheme.id)
    ));
    let scope = match algorithm {
        "v11-hmac-sha256" => docs::wrapped(
            "The key needs a region and a service, which [`AccessKey::with_scope`] takes.",
        ),
        _ => Vec::new(),
    };
    let along: Vec<_> =
        headers.iter().filter(|name| !is_of_algorithm(name)).map(|name| docs::code(name)).collect();
    let along = match along.is_empty() {
        true => String::new(),
        false => format!(
            "The server wants {} along, which [`AccessKey::with_header`] takes.",
            along.join(", ")
        ),
    };
    docs::joined([meaning, scope, docs::wrapped(&along)])
}

fn is_of_algorithm(header: &str) -> bool {
    let header = header.to_ascii_lowercase();
    OF_ALGORITHMS.contains(&header.as_str()) || header.starts_with(OF_ACS)
}
