//! What a body holds in each of its media types.

use super::comparison::{Comparison, NodeId, Place};
use super::finding::Finding;
use super::left_out;
use super::parameters::take;
use super::rules::{self, Rule};
use crate::model::{Content, LeftOut, PropertyEncoding};
use std::collections::BTreeMap;

/// Two bodies in all of their media types.
pub(super) struct Bodies<'a> {
    /// Where findings go.
    pub node: NodeId,
    /// What the body is called.
    pub subject: String,
    /// The older one.
    pub base: &'a [Content],
    /// The newer one.
    pub head: &'a [Content],
    /// The media types of both of which no code is made.
    pub left_out: (&'a [LeftOut], &'a [LeftOut]),
    /// The rules of this kind of body.
    pub rules: MediaRules,
}

/// What is said of media types that come and go.
pub(super) struct MediaRules {
    /// One is gone.
    pub removed: &'static Rule,
    /// One is new.
    pub added: &'static Rule,
    /// A range stands where one of its types stood.
    pub widened: &'static Rule,
}

/// Compares each media type with itself, and says which came and went.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, bodies: &Bodies<'a>) {
    let (mut older, mut newer) = (bodies.base.iter().collect(), bodies.head.iter().collect());
    let mut pairs = take(&mut older, &mut newer, |base, head| base.media_type == head.media_type);
    pairs.extend(take(&mut older, &mut newer, |base, head| base.essence() == head.essence()));
    for (base, head) in pairs {
        bodies.both(comparison, base, head);
    }
    for (base, head) in take(&mut older, &mut newer, |base, head| head.includes(base)) {
        bodies.say(comparison, bodies.rules.widened, (base, head));
        bodies.types(comparison, base, head);
    }
    for content in older {
        let finding = Finding::new(bodies.rules.removed, bodies.subject.clone());
        let finding = finding.base(&content.origin).before(&*content.media_type);
        comparison.add(bodies.node, finding);
    }
    for content in newer {
        let finding = Finding::new(bodies.rules.added, bodies.subject.clone());
        let finding = finding.head(&content.origin).after(&*content.media_type);
        comparison.add(bodies.node, finding);
    }
    left_out::compare(comparison, bodies);
}

/// Compares how a value is the whole query; its type is compared as that of a parameter.
pub(super) fn of_query(
    comparison: &mut Comparison<'_>,
    node: NodeId,
    subject: &str,
    (base, head): (&Content, &Content),
) {
    let media_type = |content: &Content| content.essence();
    if media_type(base) != media_type(head) {
        let finding = Finding::new(rules::PARAM_STYLE_CHANGED, subject);
        let finding = finding.base(&base.origin).head(&head.origin);
        return comparison.add(node, finding.before(media_type(base)).after(media_type(head)));
    }
    encodings(comparison, node, subject, (base, head));
}

/// Says which members of a form stand in another way.
fn encodings(
    comparison: &mut Comparison<'_>,
    node: NodeId,
    subject: &str,
    (base, head): (&Content, &Content),
) {
    let (older, newer) = (written(&base.encoding), written(&head.encoding));
    let names = older.keys().chain(newer.keys().filter(|name| !older.contains_key(*name)));
    for name in names.filter(|name| older.get(*name) != newer.get(*name)) {
        let subject = format!("member `{name}` of {subject}");
        let says = |all: &BTreeMap<&str, String>| {
            all.get(name).cloned().unwrap_or_else(|| USUAL.to_owned())
        };
        let finding = Finding::new(rules::ENCODING_CHANGED, subject);
        let finding = finding.base(&base.origin).head(&head.origin);
        comparison.add(node, finding.before(says(&older)).after(says(&newer)));
    }
}

impl<'a> Bodies<'a> {
    fn both(&self, comparison: &mut Comparison<'a>, base: &'a Content, head: &'a Content) {
        if base.media_type != head.media_type {
            self.say(comparison, rules::MEDIA_PARAMS_CHANGED, (base, head));
        }
        encodings(comparison, self.node, &self.subject, (base, head));
        self.xml(comparison, base, head);
        self.types(comparison, base, head);
    }

    /// Says which members of XML stand elsewhere. One that comes or goes is a change of its type.
    fn xml(&self, comparison: &mut Comparison<'a>, base: &'a Content, head: &'a Content) {
        let (Some(older), Some(newer)) = (&base.xml, &head.xml) else { return };
        for (path, before) in &older.places {
            let Some(after) = newer.places.get(path).filter(|after| *after != before) else {
                continue;
            };
            let subject = match path.as_str() {
                "" => format!("the root of {} in XML", self.subject),
                path => format!("member `{path}` of {} in XML", self.subject),
            };
            let finding = Finding::new(rules::ENCODING_CHANGED, subject);
            let finding = finding.base(&base.origin).head(&head.origin);
            comparison.add(self.node, finding.before(before.clone()).after(after.clone()));
        }
    }

    fn types(&self, comparison: &mut Comparison<'a>, base: &'a Content, head: &'a Content) {
        let (older, newer) = (Place::of(&base.ty, &base.origin), Place::of(&head.ty, &head.origin));
        comparison.types(self.node, self.subject.clone(), older, newer);
    }

    fn say(
        &self,
        comparison: &mut Comparison<'a>,
        rule: &'static Rule,
        (base, head): (&Content, &Content),
    ) {
        let finding = Finding::new(rule, self.subject.clone());
        let finding = finding.base(&base.origin).head(&head.origin);
        comparison.add(self.node, finding.before(&*base.media_type).after(&*head.media_type));
    }
}

/// How a member stands in a form of which nothing is said.
const USUAL: &str = "as usual";

/// What is said of each member, as far as it is not what holds anyway.
pub(super) fn written(all: &[PropertyEncoding]) -> BTreeMap<&str, String> {
    let texts = all.iter().map(|encoding| {
        let style = encoding.style.as_deref().unwrap_or("form");
        let explode = encoding.explode.unwrap_or(style == "form");
        let media_type = encoding.content_type.as_deref();
        let text = match (media_type, style, explode) {
            (None, "form", true) => USUAL.to_owned(),
            (None, style, explode) => format!("style {style}, explode {explode}"),
            (Some(media_type), "form", true) => media_type.to_owned(),
            (Some(media_type), style, explode) => {
                format!("{media_type}, style {style}, explode {explode}")
            }
        };
        (encoding.property.as_str(), text)
    });
    texts.filter(|(_, text)| text != USUAL).collect()
}
