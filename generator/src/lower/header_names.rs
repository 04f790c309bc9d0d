//! Names of headers that no message of HTTP can have, or that another header has.

use super::lowering::Lowering;
use crate::model::Param;
use crate::report::Code;
use crate::source::Node;
use crate::structure::is_token;

/// Whether HTTP has headers of this name (RFC 9110, section 5.6.2); of one that it does not have is said that it is left out.
pub(super) fn is_of_http(lowering: &mut Lowering<'_, '_>, node: Node<'_>, name: &str) -> bool {
    let is_name = is_token(name);
    if !is_name {
        lowering.warn(
            Code::HeaderName,
            node,
            format!("no header can be called `{name}`"),
            "it is left out, since it is never sent; a name is of letters, digits and signs such as `-`",
        );
    }
    is_name
}

/// Whether no earlier header of a reply has the name in other letters; of one that has it is said that it is left out.
pub(super) fn is_new(
    lowering: &mut Lowering<'_, '_>,
    node: Node<'_>,
    name: &str,
    earlier: &[Param],
) -> bool {
    let mut names = earlier.iter().map(|header| &header.wire);
    let first = names.find(|other| other.eq_ignore_ascii_case(name));
    if let Some(first) = first {
        lowering.warn(
            Code::HeaderName,
            node,
            format!("`{name}` and `{first}` are the same header"),
            "the later one is left out, since upper and lower case are the same in names of headers; remove it",
        );
    }
    first.is_none()
}
