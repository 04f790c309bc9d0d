//! Security schemes: paired by their names, then by what they ask for.

use super::comparison::Comparison;
use super::operations::Matched;
use super::rules::{self, Rule};
use super::types::{Limit, Site, ladder};
use crate::model::{Operation, Scheme, SchemeKind};

/// Compares all schemes and gives, for each older one, the place of its partner in the newer document.
///
/// One without a partner gets a place that no newer scheme has.
pub(super) fn compare(comparison: &mut Comparison<'_>, matched: &[Matched<'_>]) -> Vec<usize> {
    let (base, head) = (&comparison.base.schemes, &comparison.head.schemes);
    let mut partners = Vec::new();
    for (place, scheme) in base.iter().enumerate() {
        let partner = partner(scheme, base, head);
        partners.push(partner.unwrap_or(head.len() + place));
        if let Some(partner) = partner {
            let site = site(comparison, matched, (place, scheme), (partner, &head[partner]));
            both(comparison, &site, scheme, &head[partner]);
        }
    }
    partners
}

/// The same name, else the same content under a name that the older document has not.
fn partner(scheme: &Scheme, base: &[Scheme], head: &[Scheme]) -> Option<usize> {
    let is_new = |one: &Scheme| base.iter().all(|known| known.id != one.id);
    let named = head.iter().position(|one| one.id == scheme.id);
    named.or_else(|| head.iter().position(|one| one.kind == scheme.kind && is_new(one)))
}

/// A node that every operation leads to which asks for the scheme in either document.
fn site<'a>(
    comparison: &mut Comparison<'a>,
    matched: &[Matched<'_>],
    (base_place, base): (usize, &'a Scheme),
    (head_place, head): (usize, &'a Scheme),
) -> Site<'a> {
    let node = comparison.node(None);
    let asks =
        |operation: &Operation, place| operation.security.iter().flatten().any(|one| *one == place);
    for pair in
        matched.iter().filter(|pair| asks(pair.base, base_place) || asks(pair.head, head_place))
    {
        comparison.lead(pair.roots.whole, node);
    }
    let subject = format!("security scheme `{}`", head.id);
    Site { node, subject, base: &base.origin, head: &head.origin }
}

fn both(comparison: &mut Comparison<'_>, site: &Site<'_>, base: &Scheme, head: &Scheme) {
    let mut differ = |rule: &'static Rule, before: &str, after: &str| {
        if before != after {
            comparison.add(site.node, site.finding(rule).before(before).after(after));
        }
    };
    differ(rules::SCHEME_RENAMED, &base.id, &head.id);
    match (&base.kind, &head.kind) {
        (
            SchemeKind::ApiKey { location, name },
            SchemeKind::ApiKey { location: new_location, name: new_name },
        ) => {
            differ(rules::SCHEME_APIKEY_NAME, name, new_name);
            differ(rules::SCHEME_APIKEY_IN, location.word(), new_location.word());
        }
        (
            older @ (SchemeKind::Bearer | SchemeKind::Basic),
            newer @ (SchemeKind::Bearer | SchemeKind::Basic),
        ) => {
            differ(rules::SCHEME_HTTP_SCHEME, word(older), word(newer));
        }
        (older, newer) => differ(rules::SCHEME_TYPE_CHANGED, word(older), word(newer)),
    }
    let limit = |chars: Option<u64>, origin| {
        chars.map(|rank| Limit { rank, text: rank.to_string(), origin })
    };
    let (older, newer) = (limit(base.min_chars, site.base), limit(head.min_chars, site.head));
    ladder(comparison, site, &rules::MIN_LENGTH, older, newer);
    let (older, newer) = (limit(base.max_chars, site.base), limit(head.max_chars, site.head));
    ladder(comparison, site, &rules::MAX_LENGTH, older, newer);
}

fn word(kind: &SchemeKind) -> &str {
    match kind {
        SchemeKind::ApiKey { .. } => "apiKey",
        SchemeKind::Bearer => "bearer",
        SchemeKind::Basic => "basic",
        SchemeKind::Signature { algorithm, .. } => algorithm,
    }
}
