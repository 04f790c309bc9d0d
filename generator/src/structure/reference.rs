//! Follows one reference.

use crate::report::{Code, Report};
use crate::source::{Destination, FileId, Node, NodeId, Refusal, Tree};
use foldhash::{HashMap, HashSet};

use super::message::shortened;
use super::objects::{COMPONENTS, SCHEMA};
use super::shape::{Object, Shape};
use super::suggest::nearest;

/// For each target that was passed, the end of its references; a ring has none.
pub(crate) type Ends<'t> = HashMap<NodeId, End<'t>>;

/// Where references end.
#[derive(Clone, Copy)]
pub(crate) enum End<'t> {
    /// Here.
    At(Node<'t>),
    /// Nowhere: the first that they come round to again is this.
    Ring(Node<'t>),
}

/// The schema that a reference leads to, be it a reference itself; a fault is reported where it is written.
pub(crate) fn schema<'t>(
    reference: Node<'t>,
    ends: &mut Ends<'t>,
    report: &mut Report,
) -> Option<Node<'t>> {
    if !reference.is_since_3_1() {
        follow(&SCHEMA, reference, ends, report)?;
    }
    step(&SCHEMA, reference, report)
}

/// The node that a reference leads to, through other references if need be; a fault is reported
/// where it is written.
pub(crate) fn follow<'t>(
    object: &'static Object,
    reference: Node<'t>,
    ends: &mut Ends<'t>,
    report: &mut Report,
) -> Option<Node<'t>> {
    let (mut passed, mut seen) = (Vec::new(), HashSet::default());
    let mut next = reference;
    let end = loop {
        let target = step(object, next, report)?;
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
fn step<'t>(object: &'static Object, reference: Node<'t>, report: &mut Report) -> Option<Node<'t>> {
    let tree = reference.tree();
    let destination = Destination::of(reference);
    let destination = destination.map_err(|refusal| refused(refusal, reference, report)).ok()?;
    let target = destination.node(tree).or_else(|| {
        unresolved(&destination, reference, report);
        None
    })?;
    // What no table knows was checked as the kind that the reference asks for.
    if let Some(shape) = known_shape(tree, &destination) {
        let kind = shape.of_version(target).settle(target).object();
        let is_schema = object.is(&SCHEMA) && shape.is_schema(object);
        if !is_schema && kind.is_none_or(|kind| kind.name != object.name) {
            wrong_kind(object, kind, reference, report);
            return None;
        }
    }
    Some(tree.successor(target))
}

/// The shape that the tables give to the place of a destination, if they know it: they speak of the document alone.
pub(super) fn known_shape(tree: &Tree, destination: &Destination) -> Option<&'static Shape> {
    let document = tree.file(FileId::ROOT).filter(|_| destination.file == FileId::ROOT)?;
    super::shape_at(document, &destination.pointer)
}

/// Whether a destination is a component, whose shape the tables know.
pub(super) fn is_component(destination: &Destination) -> bool {
    let path = destination.pointer.strip_prefix("/components/");
    let section = path.filter(|_| destination.file == FileId::ROOT).and_then(|path| {
        path.split_once('/').filter(|(_, name)| !name.contains('/')).map(|(section, _)| section)
    });
    section.is_some_and(|section| COMPONENTS.keyword(section).is_some())
}

fn refused(refusal: Refusal, reference: Node<'_>, report: &mut Report) {
    let text = shortened(reference.as_str().unwrap_or_default());
    let (message, label, help) = match refusal {
        // What is wrong with the file is told where it stands.
        Refusal::Unread => return,
        Refusal::Remote => (
            format!("the reference leads away from the files: `{text}`"),
            String::new(),
            "nothing is fetched from a network; save the file beside the document and refer to it by its path",
        ),
        Refusal::Outside => (
            format!("the reference leads out of the folder: `{text}`"),
            String::new(),
            "keep the file below the folder of the document, or name the folder of all files by --root",
        ),
        Refusal::Absent(path, why) => (
            format!("the file of the reference cannot be read: `{}`", shortened(&path)),
            why,
            "write the path as seen from the file that the reference stands in",
        ),
    };
    report.error(Code::ForeignReference, reference.span(), message).label(label).help(help);
}

fn unresolved(destination: &Destination, reference: Node<'_>, report: &mut Report) {
    let Destination { file, pointer } = destination;
    let tree = reference.tree();
    let address = match *file == reference.span().file {
        true => "",
        false => tree.sources().path(*file),
    };
    let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
    let holder = tree.file(*file).and_then(|root| root.at(parent));
    let names = holder.into_iter().flat_map(Node::entries).map(|entry| entry.key);
    let help = match nearest(name, names) {
        Some(meant) => format!("did you mean `{address}#{parent}/{meant}`?"),
        None => "write the target, or mend the pointer".to_owned(),
    };
    let place = if address.is_empty() { String::new() } else { format!(" of {address}") };
    report
        .error(Code::UnresolvedReference, reference.span(), "the reference has no target")
        .label(format!("nothing stands at `{pointer}`{place}"))
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
