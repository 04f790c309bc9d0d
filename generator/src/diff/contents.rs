//! What a body holds in one media type.

use super::comparison::{Comparison, NodeId, Place};
use super::finding::Finding;
use super::rules::{self, Rule};
use crate::model::Content;

/// Compares a body in one media type with itself.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    (node, subject): (NodeId, &str),
    base: &'a Content,
    head: &'a Content,
) {
    if base.media_type != head.media_type {
        let finding = finding(rules::MEDIA_PARAMS_CHANGED, subject, (base, head));
        let finding = finding.before(&*base.media_type).after(&*head.media_type);
        comparison.add(node, finding);
    }
    let (older, newer) = (Place::of(&base.ty, &base.origin), Place::of(&head.ty, &head.origin));
    comparison.types(node, subject.to_owned(), older, newer);
}

fn finding(rule: &'static Rule, subject: &str, (base, head): (&Content, &Content)) -> Finding {
    Finding::new(rule, subject).base(&base.origin).head(&head.origin)
}
