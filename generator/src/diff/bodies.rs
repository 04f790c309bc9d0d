//! Bodies of requests.

use super::comparison::Comparison;
use super::contents::{self, Bodies, MediaRules};
use super::finding::Finding;
use super::operations::Matched;
use super::rules::{self, Rule};
use crate::model::Body;

const SUBJECT: &str = "the request's body";

/// Compares the bodies of an operation's requests.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>) {
    let node = pair.roots.request;
    match (&pair.base.body, &pair.head.body) {
        (None, None) => {}
        (Some(base), None) => {
            comparison.add(node, Finding::new(rules::BODY_REMOVED, SUBJECT).base(&base.origin));
        }
        (None, Some(head)) => {
            let rule =
                if head.required { rules::BODY_ADDED_REQUIRED } else { rules::BODY_ADDED_OPTIONAL };
            comparison.add(node, Finding::new(rule, SUBJECT).head(&head.origin));
        }
        (Some(base), Some(head)) => both(comparison, pair, base, head),
    }
}

fn both<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>, base: &'a Body, head: &'a Body) {
    let node = pair.roots.request;
    let finding =
        |rule: &'static Rule| Finding::new(rule, SUBJECT).base(&base.origin).head(&head.origin);
    match (base.required, head.required) {
        (false, true) => comparison.add(node, finding(rules::BODY_BECAME_REQUIRED)),
        (true, false) => comparison.add(node, finding(rules::BODY_BECAME_OPTIONAL)),
        _ => {}
    }
    let rules = MediaRules {
        removed: rules::REQ_MEDIA_REMOVED,
        added: rules::REQ_MEDIA_ADDED,
        widened: rules::REQ_MEDIA_WIDENED,
    };
    let left_out = (&*base.left_out, &*head.left_out);
    let (base, head, subject) = (&*base.contents, &*head.contents, SUBJECT.to_owned());
    contents::compare(comparison, &Bodies { node, subject, base, head, left_out, rules });
}
