//! Media types of which no code is made: that they come and go, and what their schemas say.

use super::comparison::Comparison;
use super::contents::Bodies;
use super::finding::Finding;
use super::parameters::take;
use super::promise::Relation;
use super::relation::{Set, Side};
use super::rules;
use crate::model::{Content, LeftOut, Rules};

/// Compares the media types of two bodies of which no code is made.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, bodies: &Bodies<'a>) {
    let (mut older, mut newer) =
        (bodies.left_out.0.iter().collect(), bodies.left_out.1.iter().collect());
    let pairs = take(&mut older, &mut newer, |base: &LeftOut, head: &LeftOut| {
        base.media_type == head.media_type
    });
    for (base, head) in pairs {
        both(comparison, bodies, (base, head));
    }
    // A media type may have become one that code is made of, or one that it is not made of any more.
    let is_among = |contents: &[Content], one: &LeftOut| {
        contents.iter().any(|content| content.media_type == one.media_type)
    };
    for gone in older.into_iter().filter(|one| !is_among(bodies.head, one)) {
        let finding = Finding::new(bodies.rules.removed, bodies.subject.clone());
        comparison.add(bodies.node, finding.base(&gone.origin).before(&*gone.media_type));
    }
    for new in newer.into_iter().filter(|one| !is_among(bodies.base, one)) {
        let finding = Finding::new(bodies.rules.added, bodies.subject.clone());
        comparison.add(bodies.node, finding.head(&new.origin).after(&*new.media_type));
    }
}

fn both<'a>(
    comparison: &mut Comparison<'a>,
    bodies: &Bodies<'a>,
    (base, head): (&'a LeftOut, &'a LeftOut),
) {
    let anything = Rules::default();
    let says = |one: &'a LeftOut| one.rules.clone().unwrap_or_else(|| anything.clone());
    let (older, newer) = (says(base), says(head));
    let sets = (Set::Rules(Side::Base, &older), Set::Rules(Side::Head, &newer));
    let found = comparison.decider().compare(&sets.0, &sets.1);
    let rule = match found.relation() {
        Relation::Equal => return,
        Relation::Narrower => rules::TYPE_NARROWED,
        Relation::Wider => rules::TYPE_WIDENED,
        Relation::Incomparable => rules::TYPE_CHANGED,
        Relation::Undecided => rules::TYPE_UNDECIDED,
    };
    let subject = format!("{} as `{}`", bodies.subject, head.media_type);
    let finding = Finding::new(rule, subject).base(&base.origin).head(&head.origin);
    comparison.add(bodies.node, finding.witnesses(found.witnesses()));
}
