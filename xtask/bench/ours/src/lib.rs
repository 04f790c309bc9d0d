//! The types that Specwright makes of the schemas of `requests`.

include!(concat!(env!("OUT_DIR"), "/lib.rs"));
