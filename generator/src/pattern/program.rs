//! The runtime's program of a pattern.

use super::ast::{self, Node};
use crate::model::{CharClass, Look, Program, Step};

/// The most steps of a program.
const MAX_STEPS: usize = 20_000;

/// The program of a pattern without back-references, or why there is none.
pub(super) fn of(node: &Node) -> Result<Program, String> {
    if node.size() > MAX_STEPS {
        return Err(format!(
            "it has more than {MAX_STEPS} steps when its repetitions are written out"
        ));
    }
    let mut writer = Writer::default();
    writer.write(node, Direction::Forwards)?;
    writer.steps.push(Step::Found);
    let Writer { classes, steps, looks } = writer;
    Ok(Program { classes, steps, looks, start: 0 })
}

/// The direction in which a text is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Forwards,
    Backwards,
}

/// A program up to here.
#[derive(Default)]
struct Writer {
    classes: Vec<CharClass>,
    steps: Vec<Step>,
    looks: Vec<Look>,
}

impl Writer {
    fn write(&mut self, node: &Node, direction: Direction) -> Result<(), String> {
        match node {
            Node::Class(class) => {
                let class = self.class(class);
                self.steps.push(Step::Take(class));
            }
            Node::Concat(nodes) if direction == Direction::Backwards => {
                nodes.iter().rev().try_for_each(|node| self.write(node, direction))?;
            }
            Node::Concat(nodes) => {
                nodes.iter().try_for_each(|node| self.write(node, direction))?;
            }
            Node::Either(nodes) => self.either(nodes, direction)?,
            Node::Group(_, node) => self.write(node, direction)?,
            Node::Repeat { node, min, max } => self.repeat(node, *min, *max, direction)?,
            Node::Begin => self.steps.push(Step::Begin),
            Node::End => self.steps.push(Step::End),
            Node::Edge => self.steps.push(Step::Edge),
            Node::NoEdge => self.steps.push(Step::NoEdge),
            Node::Look(look) => self.look(look)?,
            Node::Back(_) => return Err("it refers back to a group that can hold anything".into()),
        }
        Ok(())
    }

    fn class(&mut self, class: &CharClass) -> usize {
        self.classes.iter().position(|known| known == class).unwrap_or_else(|| {
            self.classes.push(class.clone());
            self.classes.len() - 1
        })
    }

    fn either(&mut self, nodes: &[Node], direction: Direction) -> Result<(), String> {
        let mut jumps = Vec::new();
        for (place, node) in nodes.iter().enumerate() {
            if place + 1 == nodes.len() {
                self.write(node, direction)?;
                break;
            }
            let fork = self.hole();
            self.write(node, direction)?;
            jumps.push(self.hole());
            self.steps[fork] = Step::Fork(self.steps.len());
        }
        for jump in jumps {
            self.steps[jump] = Step::Jump(self.steps.len());
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        node: &Node,
        min: usize,
        max: Option<usize>,
        direction: Direction,
    ) -> Result<(), String> {
        (0..min).try_for_each(|_| self.write(node, direction))?;
        let Some(max) = max else {
            let fork = self.hole();
            self.write(node, direction)?;
            self.steps.push(Step::Jump(fork));
            self.steps[fork] = Step::Fork(self.steps.len());
            return Ok(());
        };
        let mut forks = Vec::new();
        for _ in min..max {
            forks.push(self.hole());
            self.write(node, direction)?;
        }
        for fork in forks {
            self.steps[fork] = Step::Fork(self.steps.len());
        }
        Ok(())
    }

    /// What is looked for stands apart, behind a jump; what is ahead is read backwards, from wherever it may end.
    fn look(&mut self, look: &ast::Look) -> Result<(), String> {
        let jump = self.hole();
        let direction = if look.ahead { Direction::Backwards } else { Direction::Forwards };
        self.write(&look.node, direction)?;
        self.steps.push(Step::Found);
        self.steps[jump] = Step::Jump(self.steps.len());
        let number = self.looks.len();
        self.looks.push(Look { start: jump + 1, ahead: look.ahead });
        self.steps.push(if look.negative { Step::Unseen(number) } else { Step::Seen(number) });
        Ok(())
    }

    /// A step that is known later.
    fn hole(&mut self) -> usize {
        self.steps.push(Step::Found);
        self.steps.len() - 1
    }
}
