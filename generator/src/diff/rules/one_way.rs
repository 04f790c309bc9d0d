//! Fields that go one way only: `readOnly` to callers, `writeOnly` to the server.

use super::Rule;
use crate::diff::Level::{Info, Unseen, Warning};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    READ_ONLY_SET "read-only-set" Info Info
        "the field is read only now"
        "what callers send in it is read over";
    READ_ONLY_UNSET "read-only-unset" Warning Info
        "the field is no longer read only"
        "what callers send in it was read over, and counts now";
    WRITE_ONLY_SET "write-only-set" Info Warning
        "the field is write only now"
        "callers that look for it do not find it";
    WRITE_ONLY_UNSET "write-only-unset" Info Info
        "the field is no longer write only"
        "callers read over fields that they do not know";
    READ_ONLY_ADDED "prop-added-readonly" Unseen Unseen
        "the field is new and read only"
        "requests never hold it";
    READ_ONLY_REMOVED "prop-removed-readonly" Unseen Unseen
        "the field, which was read only, is gone"
        "requests never held it";
    WRITE_ONLY_ADDED "prop-added-writeonly" Unseen Unseen
        "the field is new and write only"
        "replies never hold it";
    WRITE_ONLY_REMOVED "prop-removed-writeonly" Unseen Unseen
        "the field, which was write only, is gone"
        "replies never held it";
}
