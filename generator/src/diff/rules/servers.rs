//! Where the API is served.

use super::Rule;
use crate::diff::Level::{Unseen, Warning};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    SERVER_REMOVED "server-removed" Warning Warning
        "the server is gone"
        "callers that hold to this server fail once it stops";
    SERVER_URL_CHANGED "server-url-changed" Warning Warning
        "the URL of the server is another"
        "callers that hold to the old URL fail once it stops";
    SERVER_PREFIX_MOVED "server-prefix-moved" Unseen Unseen
        "a part of the URL moved between the server and the paths"
        "the server and each path together are the same addresses";
    SERVER_ADDED "server-added" Unseen Unseen
        "the server is new"
        "nobody has to use it";
    SERVER_ENUM_NARROWED "server-variable-enum-narrowed" Warning Warning
        "the variable of the server has fewer values"
        "callers that hold to a value that is gone fail once it stops";
    SERVER_ENUM_WIDENED "server-variable-enum-widened" Unseen Unseen
        "the variable of the server has more values"
        "nobody has to use them";
    SERVER_DEFAULT_CHANGED "server-variable-default-changed" Warning Warning
        "the variable of the server has another default"
        "callers that choose no value come to another address";
}
