//! Numbers with a zero in front, which YAML 1.2 reads as decimal ones, and YAML 1.1 as octal ones.

use super::message::What;
use super::shape::Shape;
use crate::report::{Code, Report};
use crate::source::Node;

/// Keywords whose values may be of any kind, and are used as they are.
const USED: [&str; 3] = ["const", "default", "enum"];

/// Says how such a number is read, where it is used as a number.
pub(super) fn number(shape: &Shape, node: Node<'_>, what: What<'_>, report: &mut Report) {
    let is_used = match shape {
        Shape::Number | Shape::Count | Shape::Within(..) => true,
        Shape::Any => USED.contains(&what.key()),
        _ => false,
    };
    let Some(other) = node.in_yaml_1_1().filter(|_| is_used) else { return };
    let number = node.number().unwrap_or_default();
    report
        .warning(Code::OctalNumber, node.span(), format!("{what} has a zero in front"))
        .label(format!("the number {number}; {other} for readers of YAML 1.1"))
        .help(format!(
            "it is read as {number}; write `{number}`, or `0o{number}` if {other} is meant"
        ));
}
