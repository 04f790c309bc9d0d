//! The API's own answers to what happens before or around its operations (`x-faults`).

use super::comparison::{ANY_REPLY, Comparison, NodeId, Place};
use super::finding::Finding;
use super::operations::Matched;
use super::rules::{self, Rule};
use crate::model::{FaultRow, FaultText, Faults, TypeRef};

/// The types of the bodies, as places that outlive the comparison.
pub(super) struct Bodies {
    base: Option<TypeRef>,
    head: Option<TypeRef>,
}

impl Bodies {
    /// The types of the bodies of two tables.
    pub(super) fn of(base: Option<&Faults>, head: Option<&Faults>) -> Self {
        let body = |faults: Option<&Faults>| faults.map(|faults| TypeRef::Named(faults.body));
        Self { base: body(base), head: body(head) }
    }
}

/// Compares the rows of the document, and those of each operation.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    bodies: &'a Bodies,
    matched: &[Matched<'_>],
) {
    const SUBJECT: &str = "faults";
    match (comparison.base.faults.as_ref(), comparison.head.faults.as_ref()) {
        (None, None) => {}
        (Some(base), Some(head)) => tables(comparison, bodies, (base, head)),
        (None, Some(head)) => {
            let finding = Finding::new(rules::FAULTS_ADDED, SUBJECT);
            comparison.add(ANY_REPLY, finding.head(&head.origin));
        }
        (Some(base), None) => {
            let finding = Finding::new(rules::FAULTS_REMOVED, SUBJECT);
            comparison.add(ANY_REPLY, finding.base(&base.origin));
        }
    }
    for pair in matched {
        rows(comparison, pair.roots.reply, &pair.base.faults, &pair.head.faults);
    }
}

fn tables<'a>(
    comparison: &mut Comparison<'a>,
    bodies: &'a Bodies,
    (base, head): (&'a Faults, &'a Faults),
) {
    rows(comparison, ANY_REPLY, &base.rows, &head.rows);
    let whole =
        |rule: &'static Rule| Finding::new(rule, "faults").base(&base.origin).head(&head.origin);
    if base.media_type != head.media_type {
        let finding = whole(rules::FAULT_MEDIA_TYPE);
        comparison.add(ANY_REPLY, finding.before(&base.media_type).after(&head.media_type));
    }
    headers(comparison, (base, head));
    if let (Some(older), Some(newer)) = (&bodies.base, &bodies.head) {
        let (older, newer) = (Place::of(older, &base.origin), Place::of(newer, &head.origin));
        comparison.types(ANY_REPLY, "the body of faults".to_owned(), older, newer);
    }
}

fn headers(comparison: &mut Comparison<'_>, (base, head): (&Faults, &Faults)) {
    let subject = |one: &FaultText| format!("header `{}` of faults", one.wire);
    for older in &base.headers {
        let newer = head.headers.iter().find(|one| one.wire.eq_ignore_ascii_case(&older.wire));
        let change = match newer {
            None => Finding::new(rules::FAULT_HEADER_REMOVED, subject(older)),
            Some(newer) if newer.template != older.template => {
                let finding = Finding::new(rules::FAULT_HEADER_CHANGED, subject(older));
                let finding = finding.before(&older.template).after(&newer.template);
                finding.head(&newer.origin)
            }
            Some(_) => continue,
        };
        comparison.add(ANY_REPLY, change.base(&older.origin));
    }
    let is_new = |one: &&FaultText| {
        base.headers.iter().all(|older| !older.wire.eq_ignore_ascii_case(&one.wire))
    };
    for newer in head.headers.iter().filter(is_new) {
        let finding = Finding::new(rules::FAULT_HEADER_ADDED, subject(newer));
        comparison.add(ANY_REPLY, finding.head(&newer.origin));
    }
}

fn rows(comparison: &mut Comparison<'_>, node: NodeId, base: &[FaultRow], head: &[FaultRow]) {
    for older in base {
        match head.iter().find(|one| one.name == older.name) {
            Some(newer) => both(comparison, node, older, newer),
            None => {
                let finding = Finding::new(rules::FAULT_REMOVED, subject(older));
                comparison.add(node, finding.base(&older.origin).before(text(older)));
            }
        }
    }
    for newer in head.iter().filter(|row| base.iter().all(|one| one.name != row.name)) {
        let finding = Finding::new(rules::FAULT_ADDED, subject(newer));
        comparison.add(node, finding.head(&newer.origin).after(text(newer)));
    }
}

fn both(comparison: &mut Comparison<'_>, node: NodeId, base: &FaultRow, head: &FaultRow) {
    let name = subject(head);
    if base.status != head.status {
        let finding = Finding::new(rules::FAULT_STATUS, name.clone());
        let finding = finding.base(&base.origin).head(&head.origin);
        let (before, after) = (base.status.to_string(), head.status.to_string());
        comparison.add(node, finding.before(before).after(after));
    }
    let member = |rule: &'static Rule, one: &FaultText| {
        Finding::new(rule, format!("member `{}` of {name}", one.wire))
    };
    for older in &base.body {
        let change = match head.body.iter().find(|newer| newer.wire == older.wire) {
            None => member(rules::FAULT_MEMBER_REMOVED, older).head(&head.origin),
            Some(newer) if newer.template != older.template => {
                let rule = match is_code(older) && is_code(newer) {
                    true => rules::FAULT_CODE,
                    false => rules::FAULT_TEXT,
                };
                member(rule, newer).head(&newer.origin).after(&newer.template)
            }
            Some(_) => continue,
        };
        comparison.add(node, change.base(&older.origin).before(&older.template));
    }
    let is_new = |one: &&FaultText| base.body.iter().all(|older| older.wire != one.wire);
    for newer in head.body.iter().filter(is_new) {
        let change = member(rules::FAULT_MEMBER_ADDED, newer).base(&base.origin);
        comparison.add(node, change.head(&newer.origin).after(&newer.template));
    }
}

/// A single word without placeholders is a code; anything else is put together for people.
fn is_code(text: &FaultText) -> bool {
    !text.template.contains(|sign: char| sign.is_whitespace() || sign == '{')
}

fn subject(row: &FaultRow) -> String {
    format!("fault `{}`", row.name)
}

/// The status and the members.
fn text(row: &FaultRow) -> String {
    let members = row.body.iter().map(|member| format!(", {}: {}", member.wire, member.template));
    members.fold(row.status.to_string(), |text, member| text + &member)
}
