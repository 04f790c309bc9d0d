//! Follows one reference.

use crate::report::{Code, Report};
use crate::source::{Node, NodeId};
use crate::structure::{self, Object, SCHEMA, nearest};
use foldhash::{HashMap, HashSet};

/// For each target that was passed, the end of its references; a ring has none.
pub(super) type Ends<'t> = HashMap<NodeId, End<'t>>;

/// Where references end.
#[derive(Clone, Copy)]
pub(super) enum End<'t> {
    /// Here.
    At(Node<'t>),
    /// Nowhere: the first that they come round to again is this.
    Ring(Node<'t>),
}

/// The schema that a reference leads to, be it a reference itself; a fault is reported where it is written.
pub(super) fn schema<'t>(
    root: Node<'t>,
    reference: Node<'t>,
    ends: &mut Ends<'t>,
    report: &mut Report,
) -> Option<Node<'t>> {
    if !reference.is_since_3_1() {
        follow(root, &SCHEMA, reference, ends, report)?;
    }
    step(root, &SCHEMA, reference, report)
}

/// The node that a reference leads to, through other references if need be; a fault is reported
/// where it is written.
pub(super) fn follow<'t>(
    root: Node<'t>,
    object: &'static Object,
    reference: Node<'t>,
    ends: &mut Ends<'t>,
    report: &mut Report,
) -> Option<Node<'t>> {
    let (mut passed, mut seen) = (Vec::new(), HashSet::default());
    let mut next = reference;
    let end = loop {
        let target = step(root, object, next, report)?;
        if let Some(known) = ends.get(&target.id()) {
            break *known;
        }
        if !seen.insert(target.id()) {
            break End::Ring(target);
        }
        passed.push(target);
        match target.get("$ref") {
            Some(further) => next = further,
            None => break End::At(target),
        }
    };
    let end = remember(&passed, end, ends);
    match end {
        End::At(target) => Some(target),
        End::Ring(target) => {
            report
                .error(Code::ReferenceCycle, reference.span(), "the reference leads back to itself")
                .label(format!("it comes round to `{}` again", target.pointer()))
                .help("let one of them be written out");
            None
        }
    }
}

/// Keeps where the references of each passed target end, and says where those of the first one do. A ring comes round to
/// each of its own, and to the first of them that was met by those before.
fn remember<'t>(passed: &[Node<'t>], end: End<'t>, ends: &mut Ends<'t>) -> End<'t> {
    let ring = match end {
        End::Ring(entry) => passed.iter().position(|target| target.id() == entry.id()),
        End::At(_) => None,
    };
    for (place, target) in passed.iter().enumerate() {
        let is_within = ring.is_some_and(|start| place >= start);
        ends.insert(target.id(), if is_within { End::Ring(*target) } else { end });
    }
    passed.first().and_then(|first| ends.get(&first.id())).copied().unwrap_or(end)
}

/// Goes to where one reference points.
fn step<'t>(
    root: Node<'t>,
    object: &'static Object,
    reference: Node<'t>,
    report: &mut Report,
) -> Option<Node<'t>> {
    let text = reference.as_str()?;
    let Some(fragment) = text.strip_prefix('#').or(text.is_empty().then_some("")) else {
        report
            .error(Code::ForeignReference, reference.span(), format!("the reference leads to another file: `{text}`"))
            .help("references to other files are not supported yet; copy the target into `components`");
        return None;
    };
    let pointer = percent_decode(fragment);
    let target = root.at(&pointer).or_else(|| {
        unresolved(root, &pointer, reference, report);
        None
    })?;
    let shape = structure::shape_at(root, &pointer);
    let kind = shape.and_then(|shape| shape.of_version(target).settle(target).object());
    let is_schema = object.is(&SCHEMA) && shape.is_some_and(|shape| shape.is_schema(object));
    if !is_schema && !kind.is_some_and(|kind| kind.is(object)) {
        wrong_kind(object, kind, reference, report);
        return None;
    }
    Some(target)
}

fn unresolved(root: Node<'_>, pointer: &str, reference: Node<'_>, report: &mut Report) {
    let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
    let names = root.at(parent).into_iter().flat_map(Node::entries).map(|entry| entry.key);
    let help = match nearest(name, names) {
        Some(meant) => format!("did you mean `#{parent}/{meant}`?"),
        None => "write the target, or mend the pointer".to_owned(),
    };
    report
        .error(Code::UnresolvedReference, reference.span(), "the reference has no target")
        .label(format!("nothing stands at `{pointer}`"))
        .help(help);
}

fn wrong_kind(object: &Object, kind: Option<&Object>, reference: Node<'_>, report: &mut Report) {
    let seen = kind.map_or("something else".to_owned(), Object::one);
    report
        .error(
            Code::ReferenceKind,
            reference.span(),
            format!("the reference does not lead to {}", object.one()),
        )
        .label(format!("it leads to {seen}"))
        .help(format!("refer to {} of this document", object.one()));
}

/// Reads the fragment of a URI; what is not a valid escape stands for itself.
fn percent_decode(fragment: &str) -> String {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escape = after.get(..2).filter(|_| first == b'%');
        match escape
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())
        {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| fragment.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_a_uri_are_read() {
        assert_eq!(percent_decode("/paths/~1a~1%7Bid%7D"), "/paths/~1a~1{id}");
        assert_eq!(percent_decode("/100%/%zz/%C3%A4/%ff"), "/100%/%zz/%C3%A4/%ff");
        assert_eq!(percent_decode("/%C3%A4"), "/ä");
    }
}
