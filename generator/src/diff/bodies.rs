//! Bodies of requests, and media types.

use super::comparison::{Comparison, Place};
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
    for media_type in without(&base.media_types, &head.media_types) {
        comparison.add(node, finding(rules::REQ_MEDIA_REMOVED).before(media_type));
    }
    for media_type in without(&head.media_types, &base.media_types) {
        comparison.add(node, finding(rules::REQ_MEDIA_ADDED).after(media_type));
    }
    for (before, after) in respelt(&base.media_types, &head.media_types) {
        comparison.add(node, finding(rules::MEDIA_PARAMS_CHANGED).before(before).after(after));
    }
    let (base, head) = (Place::of(&base.ty, &base.origin), Place::of(&head.ty, &head.origin));
    comparison.types(node, SUBJECT.to_owned(), base, head);
}

/// The media types of the first list that the second has not, parameters apart.
fn without<'t>(these: &'t [String], those: &'t [String]) -> impl Iterator<Item = &'t str> {
    let absent = |one: &&String| those.iter().all(|other| essence(one) != essence(other));
    these.iter().filter(absent).map(String::as_str)
}

/// Media types that both lists have, with other parameters.
fn respelt<'t>(base: &'t [String], head: &'t [String]) -> impl Iterator<Item = (&'t str, &'t str)> {
    base.iter().filter(|before| !head.contains(before)).filter_map(|before| {
        let after = head.iter().find(|after| essence(after) == essence(before))?;
        Some((before.as_str(), after.as_str()))
    })
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
