//! The choice of how a pattern is matched: the cheapest way that has its meaning exactly.

use super::ast::{Look, Node};
use super::automaton::Automaton;
use super::table::Outcome;
use super::{back, loose, program, rows, table};
use crate::model::{CharClass, Run, Way};

/// Chooses, or says why there is no way.
pub(super) fn choose(node: &Node) -> Result<Way, String> {
    let node = loose::shortened(back::written_out(node.clone()));
    match cheap(&node).or_else(|| all(&node)) {
        Some(way) => Ok(way),
        None if refers_back(&node) => program::retrying(&node).map(Way::Retrying),
        None => program::of(&node).map(Way::Program),
    }
}

/// Runs or a table.
fn cheap(node: &Node) -> Option<Way> {
    match rows::of(node) {
        Some(runs) if is_anything(&runs) => Some(Way::Always),
        Some(runs) => Some(Way::Runs(runs)),
        None => small(&Automaton::of(node)?),
    }
}

fn is_anything(runs: &[Run]) -> bool {
    matches!(runs, [only] if only.class == CharClass::all() && only.min == 0 && only.max == usize::MAX)
}

fn small(automaton: &Automaton) -> Option<Way> {
    match table::of(automaton) {
        Outcome::Always => Some(Way::Always),
        Outcome::Table(table) => Some(Way::Table(table)),
        Outcome::TooLarge => None,
    }
}

/// What is looked for at the very beginning and at the very end is found in the whole text or not, each on its own.
fn all(node: &Node) -> Option<Way> {
    let Split { looks, rest } = split(node)?;
    let rest = cheap(&rest).or_else(|| program::of(&rest).ok().map(Way::Program));
    joined(looks.iter().map(part).chain([rest]).collect::<Option<Vec<_>>>()?)
}

/// The automata that all take a text exactly if a pattern is found in it. Nothing where it refers back, where it looks
/// around elsewhere than at the beginning or the end, or where there are too many states.
pub fn automata(node: &Node) -> Option<Vec<Automaton>> {
    let node = loose::shortened(back::written_out(node.clone()));
    if let Some(automaton) = Automaton::of(&node) {
        return Some(vec![automaton]);
    }
    let Split { looks, rest } = split(&node)?;
    looks.iter().map(looked_for).chain([Automaton::of(&rest)]).collect()
}

/// A pattern without what it looks for at either end.
struct Split {
    looks: Vec<Look>,
    rest: Node,
}

/// Parts a pattern; nothing where it looks for nothing at either end, or refers back.
fn split(node: &Node) -> Option<Split> {
    if refers_back(node) {
        return None;
    }
    let Node::Concat(row) = node.bare() else { return None };
    let (Node::Begin, row) = row.split_first()? else { return None };
    let (ahead, row) = row.split_at(row.iter().take_while(|node| is_look(node, true)).count());
    let behind = match row.split_last() {
        Some((Node::End, row)) => row.iter().rev().take_while(|node| is_look(node, false)).count(),
        _ => 0,
    };
    if ahead.is_empty() && behind == 0 {
        return None;
    }
    let last = row.len().saturating_sub(1);
    let (middle, behind) = match behind {
        0 => (row.to_vec(), [].as_slice()),
        _ => {
            let (middle, rest) = row.split_at(last - behind);
            (([middle, &[Node::End]]).concat(), &rest[..behind])
        }
    };
    let looks = ahead.iter().chain(behind).filter_map(as_look).cloned().collect();
    Some(Split { looks, rest: Node::Concat([vec![Node::Begin], middle].concat()) })
}

fn refers_back(node: &Node) -> bool {
    node.any(&|node| matches!(node, Node::Back(_)))
}

fn is_look(node: &Node, ahead: bool) -> bool {
    as_look(node).is_some_and(|look| look.ahead == ahead)
}

fn as_look(node: &Node) -> Option<&Look> {
    match node {
        Node::Look(look) => Some(look),
        _ => None,
    }
}

/// What is found at the beginning, or at the end, or not.
fn part(look: &Look) -> Option<Way> {
    if look.negative { small(&looked_for(look)?) } else { cheap(&anchored(look)) }
}

/// The automaton of the texts in which something is found at the beginning, or at the end, or not.
fn looked_for(look: &Look) -> Option<Automaton> {
    let found = Automaton::of(&anchored(look))?;
    Some(if look.negative { found.complement() } else { found })
}

/// What is looked for, at the end of the text where it has to be.
fn anchored(look: &Look) -> Node {
    let node = (*look.node).clone();
    Node::Concat(if look.ahead { vec![Node::Begin, node] } else { vec![node, Node::End] })
}

fn joined(mut parts: Vec<Way>) -> Option<Way> {
    parts.retain(|part| *part != Way::Always);
    match parts.len() {
        0 => Some(Way::Always),
        1 => parts.pop(),
        _ => Some(Way::All(parts)),
    }
}
