//! The API's own error bodies. No rule judges them yet, so a change is reported as not classified.

use super::comparison::{Comparison, DOCUMENT, NodeId};
use super::finding::Finding;
use super::operations::Matched;
use super::rules;
use crate::model::{FaultRow, Faults};

/// Compares the rows of the document, and those of each operation.
pub(super) fn compare(comparison: &mut Comparison<'_>, matched: &[Matched<'_>]) {
    let (base, head) = (comparison.base.faults.as_ref(), comparison.head.faults.as_ref());
    let [older, newer] = [base, head].map(|faults| faults.map_or(&[][..], |faults| &faults.rows));
    rows(comparison, DOCUMENT, older, newer);
    let media_type = |faults: &Faults| faults.media_type.clone();
    if let (Some(before), Some(after)) = (base.map(media_type), head.map(media_type))
        && before != after
    {
        let finding = Finding::new(rules::UNCLASSIFIED_EDIT, "the media type of the faults");
        comparison.add(DOCUMENT, finding.before(before).after(after));
    }
    for pair in matched {
        rows(comparison, pair.roots.whole, &pair.base.faults, &pair.head.faults);
    }
}

fn rows(comparison: &mut Comparison<'_>, node: NodeId, base: &[FaultRow], head: &[FaultRow]) {
    for row in base {
        let partner = head.iter().find(|one| one.name == row.name);
        if partner.is_none_or(|one| text(one) != text(row)) {
            let finding = finding(row).base(&row.origin).before(text(row));
            let change = partner
                .iter()
                .fold(finding, |finding, one| finding.head(&one.origin).after(text(one)));
            comparison.add(node, change);
        }
    }
    for row in head.iter().filter(|row| base.iter().all(|one| one.name != row.name)) {
        comparison.add(node, finding(row).head(&row.origin).after(text(row)));
    }
}

fn finding(row: &FaultRow) -> Finding {
    Finding::new(rules::UNCLASSIFIED_EDIT, format!("fault `{}`", row.name))
}

/// The status and the members.
fn text(row: &FaultRow) -> String {
    let members = row.body.iter().map(|member| format!(", {}: {}", member.wire, member.template));
    members.fold(row.status.to_string(), |text, member| text + &member)
}
