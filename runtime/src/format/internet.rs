//! Addresses of the Internet protocol, as the standard library reads them: it takes no leading zero and no zone.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Reads an address of IPv4.
pub(super) fn ipv4(text: &str) -> Option<Ipv4Addr> {
    text.parse().ok()
}

/// Reads an address of IPv6.
pub(super) fn ipv6(text: &str) -> Option<Ipv6Addr> {
    text.parse().ok()
}
