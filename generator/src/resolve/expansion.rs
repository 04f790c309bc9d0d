//! Makes sure that a document whose references are replaced has an end, and a bearable size.

use crate::report::{Code, Report};
use crate::source::{MAX_DEPTH, Node, NodeMap, Tree};

/// How many nodes a document may have when each reference is replaced by a copy of its target.
const MAX_NODES: u32 = 20_000_000;

/// Reports a node that contains itself, nesting that is too deep, and a document that grows out of
/// hand.
pub(super) fn check(tree: &Tree, report: &mut Report) {
    let mut walk = Walk { report, known: NodeMap::within(tree) };
    let root = tree.root();
    if let Some(extent) = walk.extent(root, 0)
        && extent.nodes > MAX_NODES
    {
        report
            .error(
                Code::Expansion,
                root.span(),
                "the document has too many references within references",
            )
            .label(format!("written out it has {} nodes", extent.nodes))
            .help("let fewer headers and media types refer to each other");
    }
}

struct Walk<'r> {
    report: &'r mut Report,
    /// What is known of each list and map.
    known: NodeMap<Known>,
}

/// How many nodes there are at and below a node, and on how many levels.
#[derive(Clone, Copy)]
struct Extent {
    nodes: u32,
    levels: u16,
}

/// What is known of a list or map.
#[derive(Clone, Copy)]
enum Known {
    /// The walk is below it.
    Begun,
    Extent(Extent),
}

impl Walk<'_> {
    /// Measures a node at a depth; after a fault there is no answer.
    fn extent(&mut self, node: Node<'_>, depth: usize) -> Option<Extent> {
        if node.entries().len() + node.items().len() == 0 {
            return Some(Extent { nodes: 1, levels: 0 });
        }
        let extent = match self.known.get(node.id()) {
            Some(Known::Begun) => return self.cycle(node),
            Some(Known::Extent(extent)) => *extent,
            None if depth > MAX_DEPTH => return self.too_deep(node),
            None => self.measure(node, depth)?,
        };
        if depth + usize::from(extent.levels) > MAX_DEPTH {
            self.too_deep(node)
        } else {
            Some(extent)
        }
    }

    fn measure(&mut self, node: Node<'_>, depth: usize) -> Option<Extent> {
        self.known.insert(node.id(), Known::Begun);
        let mut sum = Extent { nodes: 1, levels: 1 };
        for child in node.items().chain(node.entries().map(|entry| entry.node)) {
            let Extent { nodes, levels } = self.extent(child, depth + 1)?;
            sum = Extent {
                nodes: sum.nodes.saturating_add(nodes),
                levels: sum.levels.max(levels.saturating_add(1)),
            };
        }
        self.known.insert(node.id(), Known::Extent(sum));
        Some(sum)
    }

    fn cycle(&mut self, node: Node<'_>) -> Option<Extent> {
        self.report
            .error(Code::ReferenceCycle, node.span(), "a reference makes this contain itself")
            .label(format!("it stands at `{}`", node.pointer()))
            .help("let the reference within it lead elsewhere");
        None
    }

    fn too_deep(&mut self, node: Node<'_>) -> Option<Extent> {
        self.report
            .error(
                Code::Expansion,
                node.span(),
                format!("references nest the document more than {MAX_DEPTH} deep"),
            )
            .label(format!("at `{}`", node.pointer()))
            .help("let fewer headers and media types refer to each other");
        None
    }
}
