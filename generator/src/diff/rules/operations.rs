//! What callers ask for by method, path and name; and servers.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    OP_REMOVED "op-removed" Breaking Breaking
        "the operation is gone"
        "callers of the operation get 404 or 405";
    OP_ADDED "op-added" Info Info
        "the operation is new"
        "nobody calls it yet";
    PATH_RENAMED "path-renamed-params-only" Unseen Unseen
        "the parameters of the path have other names"
        "the names of path parameters are not on the wire";
    PATH_MOVED "path-moved" Breaking Breaking
        "the path is another"
        "the old address is dead";
    METHOD_CHANGED "method-changed" Breaking Breaking
        "the method is another"
        "the old method is answered with 405";
    ID_RENAMED "operation-id-renamed" Unseen Unseen
        "the operationId is another"
        "the operationId is not on the wire; the generated names follow it";
    ID_ADDED_OR_REMOVED "operation-id-added-or-removed" Unseen Unseen
        "the operationId appeared or disappeared"
        "the operationId is not on the wire; the generated names follow it";
    DEPRECATED_SET "deprecated-set" Info Info
        "it is deprecated now"
        "callers are told to look for something else; nothing stops working";
    DEPRECATED_UNSET "deprecated-unset" Info Info
        "it is no longer deprecated"
        "callers may stay";
    SERVER_REMOVED "server-removed" Warning Warning
        "the server is gone"
        "callers that hold to this server fail once it stops";
    SERVER_URL_CHANGED "server-url-changed" Warning Warning
        "the URL of the server is another"
        "callers that hold to the old URL fail once it stops";
    SERVER_ADDED "server-added" Unseen Unseen
        "the server is new"
        "nobody has to use it";
}
