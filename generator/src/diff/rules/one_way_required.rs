//! Fields that go one way only and are required the other way: whoever reads them refuses what does not hold them.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Warning};
use crate::diff::Relation::{Narrower, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    READ_ONLY_SET_REQUIRED "read-only-set" Wider Info Info
        "the field is read only now"
        "what callers send in it is read over";
    READ_ONLY_UNSET_REQUIRED "read-only-unset" Narrower Breaking Info
        "the field is no longer read only, and callers have to send it"
        "requests of today leave it out";
    WRITE_ONLY_SET_REQUIRED "write-only-set" Wider Info Warning
        "the field, which was always sent, is write only now"
        "callers that look for it do not find it";
    WRITE_ONLY_UNSET_REQUIRED "write-only-unset" Narrower Info Info
        "the field is no longer write only, and always sent"
        "callers read over fields that they do not know";
}
