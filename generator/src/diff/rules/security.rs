//! Who may call, and how callers say who they are.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};

// The columns: constant, id, effect where callers call, effect where the API calls; what is said; why.
protocol! {
    SEC_ADDED_TO_OPEN "sec-added-to-open" Breaking Info
        "callers must say who they are now"
        "calls without credentials are refused";
    SEC_ALTERNATIVE_REMOVED "sec-alternative-removed" Breaking Info
        "a way to say who calls is gone"
        "callers with these credentials are refused";
    SEC_ALTERNATIVE_ADDED "sec-alternative-added" Info Breaking
        "there is a further way to say who calls"
        "callers keep their credentials";
    SEC_OR_TO_AND "sec-or-to-and" Breaking Info
        "more credentials are needed together"
        "callers with one of the credentials are refused";
    SEC_AND_RELAXED "sec-and-relaxed" Info Breaking
        "fewer credentials are needed"
        "callers have more than is asked";
    SEC_SCOPE_ADDED "sec-scope-added" Breaking Info
        "the credentials have to allow more"
        "callers with a token of today are refused";
    SEC_SCOPE_REMOVED "sec-scope-removed" Info Breaking
        "the credentials have to allow less"
        "a token of today allows more than is asked";
    SCHEME_ADDED "scheme-added" Unseen Unseen
        "the scheme is new"
        "where it is asked for is said of the operations";
    SCHEME_REMOVED "scheme-removed" Unseen Unseen
        "the scheme is gone"
        "where it was asked for is said of the operations";
    SCHEME_APIKEY_NAME "scheme-apikey-name" Breaking Breaking
        "the key has another name"
        "the key of today is looked for under another name";
    SCHEME_APIKEY_IN "scheme-apikey-in" Breaking Breaking
        "the key stands in another part of the request"
        "the key of today is looked for elsewhere";
    SCHEME_HTTP_SCHEME "scheme-http-scheme" Breaking Breaking
        "the HTTP authentication scheme is another"
        "the credentials of today are of another scheme";
    SCHEME_TYPE_CHANGED "scheme-type-changed" Breaking Breaking
        "the type of the scheme is another"
        "the credentials of today are of another type";
    SCHEME_RENAMED "scheme-renamed" Unseen Unseen
        "the scheme has another name"
        "names of schemes are not on the wire";
    SCHEME_BEARER_FORMAT "scheme-bearer-format" Info Info
        "the form of the token is another"
        "callers pass a token on and do not look into it";
    SCHEME_ALGORITHM "scheme-signature-algorithm" Breaking Breaking
        "requests are signed by another algorithm"
        "signatures of today are refused";
    SCHEME_HEADER_NEEDED "scheme-signature-header-needed" Breaking Info
        "a header has to come with the signature"
        "requests of today may be without the header";
    SCHEME_HEADER_RELEASED "scheme-signature-header-released" Info Breaking
        "a header need not come with the signature any more"
        "requests of today have the header, and may";
    SCHEME_OAUTH_URL "scheme-oauth-url" Warning Warning
        "a URL of the flow is another"
        "callers that hold to the old URL get no token once it stops";
    SCHEME_OAUTH_FLOW_REMOVED "scheme-oauth-flow" Warning Warning
        "the flow is gone"
        "callers that get their tokens this way get none";
    SCHEME_OAUTH_FLOW_ADDED "scheme-oauth-flow-added" Info Info
        "the flow is new"
        "callers go on getting their tokens as before";
    SCHEME_OAUTH_SCOPE_REMOVED "scheme-oauth-scope-removed" Warning Warning
        "the flow gives this scope out no more"
        "callers that ask for the scope may be given no token at all";
    SCHEME_OAUTH_SCOPE_ADDED "scheme-oauth-scope-added" Info Info
        "the flow gives out a further scope"
        "nobody has to ask for it";
    SCHEME_OPENID_URL "scheme-openid-url" Warning Warning
        "the provider is described at another URL"
        "callers that hold to the old URL get no token once it stops";
}
