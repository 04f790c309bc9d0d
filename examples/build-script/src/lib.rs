//! Everything here is made by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/lib.rs"));
