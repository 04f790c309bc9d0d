//! Headers of replies; their names are the same in capitals and small letters.

use super::comparison::{Comparison, NodeId};
use super::finding::Finding;
use super::forms;
use super::lifecycle;
use super::parameters::take;
use super::rules;
use super::written;
use crate::model::Param;

/// Compares the headers of a reply.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    node: NodeId,
    reply: &str,
    (base, head): (&'a [Param], &'a [Param]),
) {
    let subject = |header: &Param| format!("header `{}` of {reply}", header.wire);
    let (mut older, mut newer) = (base.iter().collect(), head.iter().collect());
    let same = |base: &Param, head: &Param| base.wire.eq_ignore_ascii_case(&head.wire);
    for (base, head) in take(&mut older, &mut newer, same) {
        both(comparison, node, subject(head), (base, head));
    }
    for header in older {
        let rule = if header.required {
            rules::HEADER_REMOVED_REQUIRED
        } else {
            rules::HEADER_REMOVED_OPTIONAL
        };
        comparison.add(node, Finding::new(rule, subject(header)).base(&header.origin));
    }
    for header in newer {
        let rule = if header.required { rules::HEADER_ADDED_REQUIRED } else { rules::HEADER_ADDED };
        let finding = Finding::new(rule, subject(header));
        comparison.add(node, finding.head(&header.origin));
    }
}

fn both<'a>(
    comparison: &mut Comparison<'a>,
    node: NodeId,
    subject: String,
    (base, head): (&'a Param, &'a Param),
) {
    let rule = match (base.required, head.required) {
        (true, false) => Some(rules::HEADER_BECAME_OPTIONAL),
        (false, true) => Some(rules::HEADER_BECAME_REQUIRED),
        _ => None,
    };
    for rule in rule.into_iter().chain((base.wire != head.wire).then_some(rules::HEADER_NAME_CASE))
    {
        let finding = Finding::new(rule, subject.clone());
        comparison.add(node, finding.base(&base.origin).head(&head.origin));
    }
    forms::compare(comparison, node, &subject, (base, head));
    let (older, newer) = ((&base.docs, &base.origin), (&head.docs, &head.origin));
    lifecycle::compare(comparison, node, &subject, older, newer);
    written::compare(comparison, node, subject, (base, head));
}
