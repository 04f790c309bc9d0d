//! What the generated client sends, and whom the server takes it for.

use security::client::Client;
use security::operations::{
    BasicRequest, CertificateRequest, CookieRequest, DigestRequest, EitherRequest, GlobalRequest,
    HeaderRequest, LoginRequest, OpenRequest, PerhapsRequest, QueryRequest, ScopedRequest,
    SignedRequest,
};
use security::runtime::client::Error;
use security::runtime::signing::AccessKey;

use crate::over::{certified, client_of};
use crate::served;

/// Checks whom an operation takes the caller for, or with which status it refuses.
macro_rules! check {
    ($client:expr, $operation:ident, $request:ident, $expected:expr) => {
        let seen = match $client.$operation(&$request::new()).await {
            Ok(who) => who,
            Err(Error::Undocumented(reply)) => {
                let body = String::from_utf8_lossy(reply.body()).into_owned();
                assert!(!body.contains("secret"), "{body}");
                reply.status().as_u16().to_string()
            }
            Err(Error::InvalidRequest(invalid)) => invalid.to_string(),
            Err(other) => panic!("{other:?}"),
        };
        assert_eq!(seen, $expected);
    };
}

fn client() -> Client {
    client_of(served())
}

#[tokio::test]
async fn a_scheme_of_each_kind_is_met_by_its_credential() {
    check!(client().with_bearer("x-good"), global, GlobalRequest, "bearer");
    check!(client().with_header_key("x-good"), header, HeaderRequest, "headerKey");
    check!(client().with_query_key("x&y=z-good"), query, QueryRequest, "queryKey");
    check!(client().with_cookie_key("x; é-good"), cookie, CookieRequest, "cookieKey");
    check!(client().with_basic("ann", "good:password"), basic, BasicRequest, "basic ann");
    check!(client().with_digest("x-good"), digest, DigestRequest, "digest");
    check!(
        client().with_oauth("pets:write,pets:read-good"),
        scoped,
        ScopedRequest,
        "oauthpets:readpets:write"
    );
    check!(client().with_oidc("admin-good"), login, LoginRequest, "oidcadmin");
    let certified = certified(served(), "good certificate").with_mtls();
    check!(certified, certificate, CertificateRequest, "mtls");
    let key = AccessKey::new("FAKEAKFORTESTS", "FAKESKFORTESTS");
    check!(client().with_signature(key), signed, SignedRequest, "signature FAKEAKFORTESTS");
}

#[tokio::test]
async fn a_credential_that_is_not_known_is_refused_and_not_sent_back() {
    check!(client().with_bearer("x-secret"), global, GlobalRequest, "401");
    check!(client().with_header_key("x-secret"), header, HeaderRequest, "401");
    check!(client().with_query_key("x-secret"), query, QueryRequest, "401");
    check!(client().with_cookie_key("x-secret"), cookie, CookieRequest, "401");
    check!(client().with_basic("ann", "secret"), basic, BasicRequest, "401");
    check!(client().with_digest("x-secret"), digest, DigestRequest, "401");
    check!(client().with_oidc("x-secret"), login, LoginRequest, "401");
    let key = AccessKey::new("FAKEAKFORTESTS", "another secret");
    check!(client().with_signature(key), signed, SignedRequest, "401");
    let certified = certified(served(), "a secret certificate").with_mtls();
    check!(certified, certificate, CertificateRequest, "401");
}

#[tokio::test]
async fn a_token_without_the_scopes_is_known_and_forbidden() {
    check!(client().with_oauth("pets:read-good"), scoped, ScopedRequest, "403");
}

#[tokio::test]
async fn the_first_alternative_that_the_client_has_in_full_is_sent() {
    let with_key = client().with_header_key("x-good");
    let with_both = with_key.clone().with_basic("ann", "good:password").with_query_key("x-good");
    check!(with_both, either, EitherRequest, "headerKey and basic ann");
    check!(with_key.with_query_key("x-good"), either, EitherRequest, "queryKey");
    let certified = certified(served(), "good certificate").with_mtls();
    check!(certified.with_cookie_key("x-good"), either, EitherRequest, "mtls and cookieKey");
}

#[tokio::test]
async fn what_is_missing_is_named_and_nothing_is_sent() {
    check!(client(), global, GlobalRequest, "`global` needs a credential for `bearer`");
    check!(
        client().with_header_key("x-secret").with_cookie_key("x-secret"),
        either,
        EitherRequest,
        "`either` needs a credential for `basic`, or for `queryKey`, or for `mtls`"
    );
}

#[tokio::test]
async fn a_user_with_a_colon_is_refused_without_its_password() {
    check!(
        client().with_basic("a:b", "secret"),
        basic,
        BasicRequest,
        "the credential for `basic` cannot be used: a user with a colon cannot be told from its password"
    );
}

#[tokio::test]
async fn a_handler_can_tell_a_stranger_from_a_caller_that_it_knows() {
    check!(client(), perhaps, PerhapsRequest, "a stranger");
    check!(client().with_header_key("x-good"), perhaps, PerhapsRequest, "headerKey");
    check!(client().with_header_key("x-secret"), perhaps, PerhapsRequest, "401");
}

#[tokio::test]
async fn an_operation_without_security_asks_nobody() {
    check!(client(), open, OpenRequest, "whoever");
    check!(client().with_bearer("x-secret"), open, OpenRequest, "whoever");
}
