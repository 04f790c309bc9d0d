//! Replies: paired by their status; a code and its range stand for each other.

use super::comparison::Comparison;
use super::contents::{self, Bodies, MediaRules};
use super::finding::Finding;
use super::headers;
use super::operations::Matched;
use super::parameters::take;
use super::rules::{self, Rule};
use crate::model::{Reply, Status};

/// Compares the replies of an operation.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>) {
    let mut older: Vec<&'a Reply> = pair.base.replies.iter().collect();
    let mut newer: Vec<&'a Reply> = pair.head.replies.iter().collect();
    for (base, head) in take(&mut older, &mut newer, |base, head| base.status == head.status) {
        both(comparison, pair, base, head);
    }
    ranges(comparison, pair, &mut older, &mut newer);
    let successes = |replies: &[&'a Reply]| -> Vec<&'a Reply> {
        replies.iter().copied().filter(|reply| is_success(reply.status)).collect()
    };
    if let ([base], [head]) = (successes(&older).as_slice(), successes(&newer).as_slice()) {
        differ(comparison, pair, (base, head), rules::SUCCESS_STATUS_REPLACED, word);
        both(comparison, pair, base, head);
        older.retain(|reply| reply.status != base.status);
        newer.retain(|reply| reply.status != head.status);
    }
    for reply in older {
        let finding = Finding::new(gone(reply.status), subject(reply)).base(&reply.origin);
        comparison.add(pair.roots.reply, finding);
    }
    for reply in newer {
        let finding = Finding::new(new(reply.status), subject(reply)).head(&reply.origin);
        comparison.add(pair.roots.reply, finding);
    }
}

/// Pairs each code that is left with its range on the other side, and each range with a code.
fn ranges<'a>(
    comparison: &mut Comparison<'a>,
    pair: &Matched<'a>,
    older: &mut Vec<&'a Reply>,
    newer: &mut Vec<&'a Reply>,
) {
    let mut pairs: Vec<(&Reply, &Reply)> = Vec::new();
    older.retain(|base| {
        let head = pair.head.replies.iter().find(|head| covers(base.status, head.status));
        pairs.extend(head.map(|head| (*base, head)));
        head.is_none()
    });
    newer.retain(|head| {
        let base = pair.base.replies.iter().find(|base| covers(base.status, head.status));
        pairs.extend(base.map(|base| (base, *head)));
        base.is_none()
    });
    for (base, head) in pairs {
        differ(comparison, pair, (base, head), rules::STATUS_RANGE_EQUIVALENT, word);
        both(comparison, pair, base, head);
    }
}

fn covers(one: Status, other: Status) -> bool {
    match (one, other) {
        (Status::Range(range), Status::Code(code)) | (Status::Code(code), Status::Range(range)) => {
            code / 100 == range
        }
        _ => false,
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => code < 400,
        Status::Range(range) => range < 4,
        Status::Default => false,
    }
}

fn gone(status: Status) -> &'static Rule {
    match status {
        Status::Default => rules::DEFAULT_RESPONSE_REMOVED,
        status if is_success(status) => rules::SUCCESS_STATUS_REMOVED,
        _ => rules::ERROR_STATUS_REMOVED,
    }
}

fn new(status: Status) -> &'static Rule {
    if is_success(status) { rules::SUCCESS_STATUS_ADDED } else { rules::ERROR_STATUS_ADDED }
}

fn word(reply: &Reply) -> String {
    match reply.status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn subject(reply: &Reply) -> String {
    format!("reply {}", word(reply))
}

fn both<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>, base: &'a Reply, head: &'a Reply) {
    headers::compare(comparison, pair.roots.reply, &subject(head), (&base.headers, &head.headers));
    differ(comparison, pair, (base, head), rules::LINK_CHANGED, links);
    let node = pair.roots.reply;
    let finding = |rule: &'static Rule| {
        Finding::new(rule, subject(head)).base(&base.origin).head(&head.origin)
    };
    match (base.contents.is_empty(), head.contents.is_empty()) {
        (true, true) => return,
        (true, false) => return comparison.add(node, finding(rules::SCHEMA_APPEARED)),
        (false, true) => return comparison.add(node, finding(rules::SCHEMA_VANISHED)),
        (false, false) => {}
    }
    let rules = MediaRules {
        removed: rules::RESP_MEDIA_REMOVED,
        added: rules::RESP_MEDIA_ADDED,
        widened: rules::RESP_MEDIA_WIDENED,
    };
    let left_out = (&*base.left_out, &*head.left_out);
    let (base, head, subject) = (&*base.contents, &*head.contents, subject(head));
    contents::compare(comparison, &Bodies { node, subject, base, head, left_out, rules });
}

fn differ<'a>(
    comparison: &mut Comparison<'a>,
    pair: &Matched<'a>,
    (base, head): (&'a Reply, &'a Reply),
    rule: &'static Rule,
    says: impl Fn(&Reply) -> String,
) {
    let (before, after) = (says(base), says(head));
    if before != after {
        let finding = Finding::new(rule, subject(head)).base(&base.origin).head(&head.origin);
        comparison.add(pair.roots.reply, finding.before(before).after(after));
    }
}

/// What may be called with what the reply holds.
fn links(reply: &Reply) -> String {
    let mut links: Vec<String> =
        reply.links.iter().map(|link| format!("{}: {}", link.name, link.says)).collect();
    links.sort();
    links.join(", ")
}
