//! Checks that security requirements name schemes that exist.

use crate::report::{Code, Report};
use crate::source::{Entry, Node, Tree};
use crate::structure::{self, REQUIREMENT, nearest};

/// Reports every requirement that names no declared scheme.
pub(super) fn check(tree: &Tree, report: &mut Report) {
    let schemes = tree.at("/components/securitySchemes");
    structure::visit(tree.root(), &mut |shape, node| {
        if std::ptr::eq(shape, &REQUIREMENT) {
            node.items()
                .flat_map(Node::entries)
                .for_each(|entry| requirement(entry, schemes, report));
        }
    });
}

fn requirement(entry: Entry<'_>, schemes: Option<Node<'_>>, report: &mut Report) {
    let Entry { key, key_span, .. } = entry;
    if schemes.and_then(|schemes| schemes.get(key)).is_some() {
        return;
    }
    let names = schemes.into_iter().flat_map(Node::entries).map(|scheme| scheme.key);
    let help = match nearest(key, names) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "declare it in `components/securitySchemes`".to_owned(),
    };
    report
        .error(Code::UnknownScheme, key_span, format!("there is no security scheme `{key}`"))
        .label("not declared")
        .help(help);
}
