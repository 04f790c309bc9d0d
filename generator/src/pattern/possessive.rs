//! Parts that never give back what they took, said by what must not follow.
//!
//! Such a repetition ends where its part fits no more. That is the same as trying all numbers of times, and looking ahead
//! for the part not to follow, as long as the part fits in one way at most wherever it stands.

use super::ast::{Look, Node};
use super::class;
use crate::model::CharClass;

/// A possessive repetition; nothing where its part fits in several ways.
pub(super) fn repeated(node: &Node, min: usize, max: Option<usize>) -> Option<Node> {
    if !is_sure(node) {
        return None;
    }
    first(node)?;
    let times = |min, max| Node::Repeat { node: Box::new(node.clone()), min, max, lazy: false };
    let without_more = |repeated| {
        let look = Look { node: Box::new(node.clone()), ahead: true, negative: true };
        Node::Concat(vec![repeated, Node::Look(look)])
    };
    Some(match max {
        None => without_more(times(min, None)),
        Some(max) if max <= min => times(min, Some(max)),
        Some(max) => Node::Either(vec![
            times(max, Some(max)),
            without_more(times(min, Some(max.saturating_sub(1)))),
        ]),
    })
}

/// What an atomic group holds; nothing where it may fit in several ways of which the first one counts.
pub(super) fn held(node: &Node) -> Option<Node> {
    match node {
        _ if is_sure(node) => Some(node.clone()),
        Node::Repeat { node, min, max, lazy: false } => repeated(node, *min, *max),
        Node::Group(number, node) => Some(Node::Group(*number, Box::new(held(node)?))),
        Node::Concat(nodes) => {
            let (last, before) = nodes.split_last()?;
            let before = before.iter().all(is_sure).then(|| before.to_vec())?;
            Some(Node::Concat([before, vec![held(last)?]].concat()))
        }
        _ => None,
    }
}

/// True where a part fits in one way at most, wherever it stands.
fn is_sure(node: &Node) -> bool {
    match node {
        Node::Class(_) | Node::Begin | Node::End | Node::Edge | Node::NoEdge | Node::Look(_) => {
            true
        }
        Node::Group(_, node) => is_sure(node),
        Node::Repeat { node, min, max, .. } => *max == Some(*min) && is_sure(node),
        Node::Concat(nodes) => is_possessive(nodes) || nodes.iter().all(is_sure),
        Node::Either(nodes) => nodes.iter().all(is_sure) && begin_apart(nodes),
        Node::Back(_) => false,
    }
}

/// A repetition that ends where its part fits no more.
fn is_possessive(nodes: &[Node]) -> bool {
    match nodes {
        [Node::Repeat { node, max: None, .. }, Node::Look(look)] => {
            look.ahead && look.negative && look.node == *node && is_sure(node)
        }
        _ => false,
    }
}

/// True where no two parts begin with the same character.
fn begin_apart(nodes: &[Node]) -> bool {
    let Some(firsts) = nodes.iter().map(first).collect::<Option<Vec<_>>>() else { return false };
    let pairs = firsts.iter().enumerate();
    pairs.clone().all(|(at, one)| firsts.iter().skip(at + 1).all(|other| one.is_disjoint(other)))
}

/// The characters that a part begins with; nothing where it may take none.
fn first(node: &Node) -> Option<CharClass> {
    match node {
        Node::Class(class) => Some(class.clone()),
        Node::Group(_, node) => first(node),
        Node::Repeat { node, min, .. } => {
            if *min > 0 {
                first(node)
            } else {
                None
            }
        }
        Node::Either(nodes) => {
            let firsts = nodes.iter().map(first).collect::<Option<Vec<_>>>()?;
            Some(class::of_ranges(firsts.into_iter().flat_map(|class| class.0).collect()))
        }
        Node::Concat(nodes) => match nodes.split_first()? {
            (Node::Look(_) | Node::Edge | Node::NoEdge, rest) => {
                first(&Node::Concat(rest.to_vec()))
            }
            (node, _) => first(node),
        },
        Node::Begin | Node::End | Node::Edge | Node::NoEdge | Node::Look(_) | Node::Back(_) => None,
    }
}
