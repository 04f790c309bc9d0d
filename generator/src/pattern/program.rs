//! The runtime's program of a pattern.

use super::ast::{self, Node};
use crate::model::{CharClass, Look, Program, Step};

/// The most steps of a program.
const MAX_STEPS: usize = 20_000;

/// The program that follows all ways at once, for a pattern that does not refer back.
pub(super) fn of(node: &Node) -> Result<Program, String> {
    written(node, Engine::AllAtOnce)
}

/// The program that tries one way after the other.
pub(super) fn retrying(node: &Node) -> Result<Program, String> {
    written(node, Engine::InTurn)
}

fn written(node: &Node, engine: Engine) -> Result<Program, String> {
    if node.size() > MAX_STEPS {
        return Err(format!(
            "it has more than {MAX_STEPS} steps when its repetitions are written out"
        ));
    }
    let slots = if engine == Engine::InTurn { 2 * groups(node).1 } else { 0 };
    let (classes, steps, looks) = (Vec::new(), Vec::new(), Vec::new());
    let mut writer = Writer { engine, classes, steps, looks, slots };
    writer.write(node, Direction::Forwards);
    writer.steps.push(Step::Found);
    let Writer { classes, steps, looks, slots, .. } = writer;
    Ok(Program { classes, steps, looks, start: 0, slots })
}

/// The numbers of the groups within a part: from the first one up to, and without, another.
fn groups(node: &Node) -> (usize, usize) {
    let own = match node {
        Node::Group(number, _) => (number - 1, *number),
        _ => (usize::MAX, 0),
    };
    node.children().iter().map(groups).fold(own, |all, one| (all.0.min(one.0), all.1.max(one.1)))
}

/// How a program is run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Engine {
    AllAtOnce,
    InTurn,
}

/// The direction in which a text is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Forwards,
    Backwards,
}

/// A program up to here.
struct Writer {
    engine: Engine,
    classes: Vec<CharClass>,
    steps: Vec<Step>,
    looks: Vec<Look>,
    slots: usize,
}

impl Writer {
    fn write(&mut self, node: &Node, direction: Direction) {
        match node {
            Node::Class(class) => {
                let class = self.class(class);
                self.steps.push(Step::Take(class));
            }
            Node::Concat(nodes) if direction == Direction::Backwards => {
                nodes.iter().rev().for_each(|node| self.write(node, direction));
            }
            Node::Concat(nodes) => nodes.iter().for_each(|node| self.write(node, direction)),
            Node::Either(nodes) => self.either(nodes, direction),
            Node::Group(number, node) => self.group(*number, node, direction),
            Node::Repeat { node, min, max, lazy } => {
                (0..*min).for_each(|_| self.round(node, direction));
                match max {
                    Some(max) => self.options(node, max.saturating_sub(*min), *lazy, direction),
                    None => self.rounds(node, *lazy, direction),
                }
            }
            Node::Begin => self.steps.push(Step::Begin),
            Node::End => self.steps.push(Step::End),
            Node::Edge => self.steps.push(Step::Edge),
            Node::NoEdge => self.steps.push(Step::NoEdge),
            Node::Look(look) => self.look(look),
            Node::Back(number) => self.steps.push(Step::Again(2 * (number - 1))),
        }
    }

    fn class(&mut self, class: &CharClass) -> usize {
        self.classes.iter().position(|known| known == class).unwrap_or_else(|| {
            self.classes.push(class.clone());
            self.classes.len() - 1
        })
    }

    fn either(&mut self, nodes: &[Node], direction: Direction) {
        let Some((last, others)) = nodes.split_last() else { return };
        let mut jumps = Vec::new();
        for node in others {
            let fork = self.hole();
            self.write(node, direction);
            jumps.push(self.hole());
            self.steps[fork] = Step::Fork(self.steps.len());
        }
        self.write(last, direction);
        for jump in jumps {
            self.steps[jump] = Step::Jump(self.steps.len());
        }
    }

    /// A group; who reads backwards comes to its end first.
    fn group(&mut self, number: usize, node: &Node, direction: Direction) {
        if self.engine == Engine::AllAtOnce {
            return self.write(node, direction);
        }
        let (start, end) = (2 * (number - 1), 2 * (number - 1) + 1);
        let (first, last) = match direction {
            Direction::Forwards => (start, end),
            Direction::Backwards => (end, start),
        };
        self.steps.push(Step::Mark(first));
        self.write(node, direction);
        self.steps.push(Step::Mark(last));
    }

    /// One time of a repetition. The groups within it hold nothing when it begins.
    fn round(&mut self, node: &Node, direction: Direction) {
        let (first, last) = groups(node);
        if self.engine == Engine::InTurn && first < last {
            self.steps.push(Step::Forget(2 * first, 2 * last));
        }
        self.write(node, direction);
    }

    /// One more time, which has to take something.
    fn further_round(&mut self, node: &Node, direction: Direction) {
        if self.engine == Engine::AllAtOnce {
            return self.round(node, direction);
        }
        let slot = self.slots;
        self.slots += 1;
        self.steps.push(Step::Mark(slot));
        self.round(node, direction);
        self.steps.push(Step::Moved(slot));
    }

    /// Any number of times.
    fn rounds(&mut self, node: &Node, lazy: bool, direction: Direction) {
        let again = self.steps.len();
        let exit = self.exit(lazy);
        self.further_round(node, direction);
        self.steps.push(Step::Jump(again));
        self.close(exit, lazy);
    }

    /// Up to so many times.
    fn options(&mut self, node: &Node, count: usize, lazy: bool, direction: Direction) {
        let mut exits = Vec::new();
        for _ in 0..count {
            exits.push(self.exit(lazy));
            self.further_round(node, direction);
        }
        exits.into_iter().for_each(|exit| self.close(exit, lazy));
    }

    /// A way out of a repetition, which is tried last, or first by a lazy one.
    fn exit(&mut self, lazy: bool) -> usize {
        if lazy {
            let body = self.steps.len() + 2;
            self.steps.push(Step::Fork(body));
        }
        self.hole()
    }

    /// The way out leads here.
    fn close(&mut self, exit: usize, lazy: bool) {
        let here = self.steps.len();
        self.steps[exit] = if lazy { Step::Jump(here) } else { Step::Fork(here) };
    }

    /// What is looked for stands apart, behind a jump.
    fn look(&mut self, look: &ast::Look) {
        let jump = self.hole();
        let direction = match (self.engine, look.ahead) {
            (Engine::AllAtOnce, true) | (Engine::InTurn, false) => Direction::Backwards,
            (Engine::AllAtOnce, false) | (Engine::InTurn, true) => Direction::Forwards,
        };
        self.write(&look.node, direction);
        self.steps.push(Step::Found);
        self.steps[jump] = Step::Jump(self.steps.len());
        let number = self.looks.len();
        self.looks.push(Look { start: jump + 1, ahead: look.ahead });
        self.steps.push(if look.negative { Step::Unseen(number) } else { Step::Seen(number) });
    }

    /// A step that is known later.
    fn hole(&mut self) -> usize {
        self.steps.push(Step::Found);
        self.steps.len() - 1
    }
}
