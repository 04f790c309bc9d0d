//! Who may call, and how callers say who they are.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    SEC_ADDED_TO_OPEN "sec-added-to-open" Breaking Breaking
        "callers must say who they are now"
        "calls without credentials are refused";
    SEC_ALTERNATIVE_REMOVED "sec-alternative-removed" Breaking Breaking
        "a way to say who calls is gone"
        "callers with these credentials are refused";
    SEC_ALTERNATIVE_ADDED "sec-alternative-added" Info Info
        "there is a further way to say who calls"
        "callers keep their credentials";
    SEC_OR_TO_AND "sec-or-to-and" Breaking Breaking
        "more credentials are needed together"
        "callers with one of the credentials are refused";
    SEC_AND_RELAXED "sec-and-relaxed" Info Info
        "fewer credentials are needed"
        "callers have more than is asked";
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
}
