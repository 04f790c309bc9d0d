//! The server that Specwright makes of the document of orders.

include!(concat!(env!("OUT_DIR"), "/lib.rs"));
