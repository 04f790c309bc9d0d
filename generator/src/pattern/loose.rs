//! Repetitions at a loose end of a pattern: where anything may stand before or behind, the least number of times is enough.

use super::ast::Node;

/// The pattern, whose repetitions at loose ends are made as short as they can be. It is found in the same texts.
pub(super) fn shortened(node: Node) -> Node {
    if node.any(&|part| matches!(part, Node::Back(_))) {
        return node;
    }
    at_front(at_back(node))
}

/// What begins wherever it likes begins as late as it can.
fn at_front(node: Node) -> Node {
    match node {
        Node::Concat(mut nodes) => {
            while !nodes.is_empty() {
                let first = at_front(nodes.remove(0));
                if first != Node::EMPTY {
                    nodes.insert(0, first);
                    break;
                }
            }
            Node::Concat(nodes)
        }
        other => at_end(other, at_front),
    }
}

/// What ends wherever it likes ends as early as it can.
fn at_back(node: Node) -> Node {
    match node {
        Node::Concat(mut nodes) => {
            while let Some(last) = nodes.pop() {
                let last = at_back(last);
                if last != Node::EMPTY {
                    nodes.push(last);
                    break;
                }
            }
            Node::Concat(nodes)
        }
        other => at_end(other, at_back),
    }
}

fn at_end(node: Node, shorten: fn(Node) -> Node) -> Node {
    match node {
        Node::Repeat { min: 0, .. } => Node::EMPTY,
        Node::Repeat { node, min: 1, .. } => shorten(*node),
        Node::Repeat { node, min, lazy, .. } => Node::Repeat { node, min, max: Some(min), lazy },
        Node::Either(nodes) => Node::Either(nodes.into_iter().map(shorten).collect()),
        Node::Group(number, node) => Node::Group(number, Box::new(shorten(*node))),
        other => other,
    }
}
