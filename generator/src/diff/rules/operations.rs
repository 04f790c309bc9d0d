//! What is asked for by method, path and name: operations, webhooks and callbacks.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};

// The columns: constant, id, effect where callers call, effect where the API calls; what is said; why.
protocol! {
    OP_REMOVED "op-removed" Breaking Breaking
        "the operation is gone"
        "callers of the operation get 404 or 405";
    OP_REMOVED_DEPRECATED "op-removed-deprecated" Warning Warning
        "the operation, which was deprecated without a day of sunset, is gone"
        "callers were told to leave, but not by when";
    OP_REMOVED_AFTER_SUNSET "op-removed-after-sunset" Warning Warning
        "the operation, whose day of sunset is over, is gone"
        "it was announced; callers who stayed get 404 or 405";
    OP_ADDED "op-added" Info Info
        "the operation is new"
        "nobody calls it yet";
    PATH_RENAMED "path-renamed-params-only" Unseen Unseen
        "the parameters of the path have other names"
        "the names of path parameters are not on the wire";
    PATH_MOVED "path-moved" Breaking Breaking
        "the path is another"
        "the old address is dead";
    PATH_MOVED_SAME "path-moved-effective-same" Unseen Unseen
        "a part of the path moved between the path and the server"
        "the server and the path together are the same address";
    METHOD_CHANGED "method-changed" Breaking Breaking
        "the method is another"
        "the old method is answered with 405";
    METHOD_ADDED "method-added" Info Info
        "the operation answers to a further method"
        "the old method goes on";
    ID_RENAMED "operation-id-renamed" Unseen Unseen
        "the operationId is another"
        "the operationId is not on the wire; the generated names follow it";
    ID_ADDED_OR_REMOVED "operation-id-added-or-removed" Unseen Unseen
        "the operationId appeared or disappeared"
        "the operationId is not on the wire; the generated names follow it";
    TAG_CHANGED "tag-changed" Unseen Unseen
        "the tags are others"
        "tags group operations in documentation";
    RPC_ACTION "rpc-action-changed" Breaking Breaking
        "the action that calls it is another"
        "the old action is answered as unknown";
    RPC_VERSION "rpc-version-changed" Breaking Breaking
        "the version that calls name is another"
        "the old version is answered as unknown";
    WEBHOOK_ADDED "webhook-added" Info Info
        "the webhook is new"
        "nobody waits for it yet";
    WEBHOOK_REMOVED "webhook-removed" Breaking Breaking
        "the webhook is gone"
        "who waits to be called never is";
    WEBHOOK_RENAMED "webhook-renamed" Unseen Unseen
        "the webhook has another name"
        "names of webhooks are not on the wire";
    CALLBACK_ADDED "callback-added" Info Info
        "the callback is new"
        "who never gave an address for it is not called";
    CALLBACK_REMOVED "callback-removed" Breaking Breaking
        "the callback is gone"
        "who waits to be called never is";
    CALLBACK_RENAMED "callback-renamed" Unseen Unseen
        "the callback has another name"
        "names of callbacks are not on the wire";
    CALLBACK_URL_CHANGED "callback-url-changed" Breaking Breaking
        "the address to call is taken from elsewhere"
        "who gave the address in the old place is not called";
}
