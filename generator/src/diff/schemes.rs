//! Security schemes: paired by their names, then by what they ask for.

use super::comparison::{Comparison, DOCUMENT};
use super::finding::Finding;
use super::flows;
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
        match partner {
            Some(partner) => {
                let site = site(comparison, matched, (place, scheme), (partner, &head[partner]));
                both(comparison, &site, scheme, &head[partner]);
            }
            None => {
                let finding = Finding::new(rules::SCHEME_REMOVED, subject(scheme));
                comparison.add(DOCUMENT, finding.base(&scheme.origin));
            }
        }
    }
    for (_, scheme) in head.iter().enumerate().filter(|(place, _)| !partners.contains(place)) {
        let finding = Finding::new(rules::SCHEME_ADDED, subject(scheme));
        comparison.add(DOCUMENT, finding.head(&scheme.origin));
    }
    partners
}

/// The same name, else the same content under a name that the older document has not.
fn partner(scheme: &Scheme, base: &[Scheme], head: &[Scheme]) -> Option<usize> {
    let is_new = |one: &Scheme| base.iter().all(|known| known.id != one.id);
    let named = head.iter().position(|one| one.id == scheme.id);
    named.or_else(|| head.iter().position(|one| is_alike(&one.kind, &scheme.kind) && is_new(one)))
}

/// Whether two schemes ask for the same, wherever they stand.
fn is_alike(one: &SchemeKind, other: &SchemeKind) -> bool {
    match (one, other) {
        (SchemeKind::OAuth2 { flows: one }, SchemeKind::OAuth2 { flows: other }) => {
            flows::are_alike(one, other)
        }
        (one, other) => one == other,
    }
}

fn subject(scheme: &Scheme) -> String {
    format!("security scheme `{}`", scheme.id)
}

/// A node that every operation leads to which asks for the scheme in either document.
fn site<'a>(
    comparison: &mut Comparison<'a>,
    matched: &[Matched<'_>],
    (base_place, base): (usize, &'a Scheme),
    (head_place, head): (usize, &'a Scheme),
) -> Site<'a> {
    let node = comparison.node(None);
    let asks = |operation: &Operation, place| {
        operation.security.iter().flatten().any(|one| one.scheme == place)
    };
    for pair in
        matched.iter().filter(|pair| asks(pair.base, base_place) || asks(pair.head, head_place))
    {
        comparison.lead(pair.roots.whole, node);
    }
    Site::of(node, subject(head), (&base.origin, &head.origin))
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
        (SchemeKind::Bearer { format: older }, SchemeKind::Bearer { format: newer }) => {
            let [older, newer] = [older, newer].map(|format| format.as_deref().unwrap_or_default());
            differ(rules::SCHEME_BEARER_FORMAT, older, newer);
        }
        (older, newer) if is_http(older) && is_http(newer) => {
            let [older, newer] = [older, newer].map(|kind| word(kind).to_ascii_lowercase());
            differ(rules::SCHEME_HTTP_SCHEME, &older, &newer);
        }
        (SchemeKind::OAuth2 { flows: older }, SchemeKind::OAuth2 { flows: newer }) => {
            flows::compare(comparison, site, older, newer);
        }
        (SchemeKind::OpenIdConnect { url: older }, SchemeKind::OpenIdConnect { url: newer }) => {
            differ(rules::SCHEME_OPENID_URL, older, newer);
        }
        (
            SchemeKind::Signature { algorithm: older, headers: base },
            SchemeKind::Signature { algorithm: newer, headers: head },
        ) => {
            differ(rules::SCHEME_ALGORITHM, older, newer);
            headers(comparison, site, base, head);
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

/// The headers that have to come with a signature; their names are the same in any capitals.
fn headers(comparison: &mut Comparison<'_>, site: &Site<'_>, base: &[String], head: &[String]) {
    let is_in =
        |list: &[String], name: &String| list.iter().any(|one| one.eq_ignore_ascii_case(name));
    for name in head.iter().filter(|name| !is_in(base, name)) {
        comparison.add(site.node, site.finding(rules::SCHEME_HEADER_NEEDED).after(name));
    }
    for name in base.iter().filter(|name| !is_in(head, name)) {
        comparison.add(site.node, site.finding(rules::SCHEME_HEADER_RELEASED).before(name));
    }
}

fn is_http(kind: &SchemeKind) -> bool {
    matches!(kind, SchemeKind::Bearer { .. } | SchemeKind::Basic | SchemeKind::Http { .. })
}

fn word(kind: &SchemeKind) -> &str {
    match kind {
        SchemeKind::ApiKey { .. } => "apiKey",
        SchemeKind::Bearer { .. } => "bearer",
        SchemeKind::Basic => "basic",
        SchemeKind::Http { scheme } => scheme,
        SchemeKind::OAuth2 { .. } => "oauth2",
        SchemeKind::OpenIdConnect { .. } => "openIdConnect",
        SchemeKind::MutualTls => "mutualTLS",
        SchemeKind::Signature { algorithm, .. } => algorithm,
    }
}
