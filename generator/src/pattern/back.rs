//! References back to groups that can hold a few texts only: written out, one alternative for each text.

use super::ast::Node;

/// The most texts of a group that are written out.
const MAX_WORDS: usize = 100;

/// The most steps of a pattern that is written out: each text of a group repeats all of it.
const MAX_SIZE: usize = 10_000;

/// The same pattern without back-references, as far as they can be written out.
pub(super) fn written_out(node: Node) -> Node {
    let mut node = without_early(node, &mut Vec::new());
    while let Some(number) = referred(&node) {
        match expanded(&node, number) {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

/// References from before or within their groups take nothing: a group that is not closed holds nothing. Within
/// repetitions, alternatives and what is looked for, this is left as it is.
fn without_early(node: Node, closed: &mut Vec<usize>) -> Node {
    match node {
        Node::Concat(nodes) => {
            Node::Concat(nodes.into_iter().map(|node| without_early(node, closed)).collect())
        }
        Node::Group(number, node) => {
            let node = without_early(*node, closed);
            closed.push(number);
            Node::Group(number, Box::new(node))
        }
        Node::Back(number) if !closed.contains(&number) => Node::EMPTY,
        other => {
            other.children().iter().for_each(|child| close_all(child, closed));
            other
        }
    }
}

fn close_all(node: &Node, closed: &mut Vec<usize>) {
    if let Node::Group(number, _) = node {
        closed.push(*number);
    }
    node.children().iter().for_each(|child| close_all(child, closed));
}

/// A group that is referred to.
fn referred(node: &Node) -> Option<usize> {
    match node {
        Node::Back(number) => Some(*number),
        other => other.children().iter().find_map(referred),
    }
}

/// The alternatives of a pattern, one for each text of a group. The group has to stand in the top row, perhaps optional.
fn expanded(node: &Node, number: usize) -> Option<Node> {
    let mut row = Vec::new();
    flatten(node, number, &mut row);
    let place = row.iter().position(|part| holds(part, number))?;
    let (before, from) = row.split_at_checked(place)?;
    let (group, after) = from.split_first()?;
    if before.iter().any(|part| part.any(&|part| *part == Node::Back(number))) {
        return None;
    }
    let words = words(group, number)?;
    if words.len().saturating_mul(node.size()) > MAX_SIZE {
        return None;
    }
    let choices = words.into_iter().map(|word| {
        let rest = after.iter().map(|part| replaced(part, number, &word));
        let kept = before.iter().map(|part| (*part).clone());
        Node::Concat(kept.chain([word.clone()]).chain(rest).collect())
    });
    Some(Node::Either(choices.collect()))
}

/// The parts of the top row; other groups than the wanted one stay whole unless it is within them.
fn flatten<'n>(node: &'n Node, number: usize, row: &mut Vec<&'n Node>) {
    match node {
        Node::Concat(nodes) => nodes.iter().for_each(|node| flatten(node, number, row)),
        Node::Group(own, inside) if *own != number && holds(inside, number) => {
            flatten(inside, number, row);
        }
        other => row.push(other),
    }
}

fn holds(node: &Node, number: usize) -> bool {
    node.any(&|part| matches!(part, Node::Group(own, _) if *own == number))
}

/// The texts of a group, or of a group that may be missing and then holds nothing.
fn words(node: &Node, number: usize) -> Option<Vec<Node>> {
    match node {
        Node::Group(own, node) if *own == number => {
            let words = texts(node)?;
            Some(words.into_iter().map(|word| text(&word)).collect())
        }
        Node::Repeat { node, min: 0, max: Some(1), .. } => {
            Some([words(node, number)?, vec![Node::EMPTY]].concat())
        }
        _ => None,
    }
}

/// Every text of a pattern, where there are few.
fn texts(node: &Node) -> Option<Vec<String>> {
    let texts = match node {
        Node::Class(class) => {
            let characters = class.0.iter().flat_map(|&(low, high)| low..=high);
            characters.take(MAX_WORDS + 1).map(String::from).collect()
        }
        Node::Concat(nodes) => nodes.iter().try_fold(vec![String::new()], |before, node| {
            let after = texts(node)?;
            let all = before
                .iter()
                .flat_map(|before| after.iter().map(move |after| format!("{before}{after}")));
            bounded(all.take(MAX_WORDS + 1).collect())
        })?,
        Node::Either(nodes) => nodes.iter().map(texts).collect::<Option<Vec<_>>>()?.concat(),
        Node::Group(_, node) => texts(node)?,
        Node::Repeat { node, min: 0, max: Some(1), .. } => {
            [texts(node)?, vec![String::new()]].concat()
        }
        _ => return None,
    };
    bounded(texts)
}

fn bounded(texts: Vec<String>) -> Option<Vec<String>> {
    (texts.len() <= MAX_WORDS).then_some(texts)
}

fn text(word: &str) -> Node {
    let one = |character| Node::Class(crate::model::CharClass(vec![(character, character)]));
    Node::Concat(word.chars().map(one).collect())
}

fn replaced(node: &Node, number: usize, word: &Node) -> Node {
    match node {
        Node::Back(own) if *own == number => word.clone(),
        Node::Concat(nodes) => {
            Node::Concat(nodes.iter().map(|node| replaced(node, number, word)).collect())
        }
        Node::Either(nodes) => {
            Node::Either(nodes.iter().map(|node| replaced(node, number, word)).collect())
        }
        Node::Group(own, node) => Node::Group(*own, Box::new(replaced(node, number, word))),
        Node::Repeat { node, min, max, lazy } => {
            let node = Box::new(replaced(node, number, word));
            Node::Repeat { node, min: *min, max: *max, lazy: *lazy }
        }
        Node::Look(look) => {
            let node = Box::new(replaced(&look.node, number, word));
            Node::Look(super::ast::Look { node, ..look.clone() })
        }
        other => other.clone(),
    }
}
