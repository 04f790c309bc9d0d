//! A pattern as an expression over bytes, for the making of automata.

use super::ast::Node;
use crate::model::CharClass;
use regex_syntax::hir::{
    Class, ClassBytes, ClassBytesRange, ClassUnicode, ClassUnicodeRange, Hir, Look, Repetition,
};

/// The expression of whole texts in which the pattern is found, or nothing where it looks around or refers back.
pub(super) fn of(node: &Node) -> Option<Hir> {
    let maker = Maker { by_bytes: !node.any(&|node| *node == Node::NoEdge) };
    let found = maker.hir(node)?;
    Some(Hir::concat(vec![maker.anything(), found, maker.anything(), Hir::look(Look::End)]))
}

/// Makes expressions.
struct Maker {
    /// Whether a repetition of all that is beyond ASCII may go byte by byte.
    ///
    /// Texts are UTF-8, and whatever takes a character begins with its first byte, so that what goes on within a
    /// character can only be such repetitions and places. Of the places, `\B` alone holds within a character.
    by_bytes: bool,
}

impl Maker {
    fn hir(&self, node: &Node) -> Option<Hir> {
        Some(match node {
            Node::Class(class) => Hir::class(Class::Unicode(characters(class))),
            Node::Concat(nodes) => Hir::concat(self.all(nodes)?),
            Node::Either(nodes) => Hir::alternation(self.all(nodes)?),
            Node::Group(_, node) => self.hir(node)?,
            Node::Repeat { node, min, max, .. } => self.repeat(node, *min, *max)?,
            Node::Begin => Hir::look(Look::Start),
            Node::End => Hir::look(Look::End),
            Node::Edge => Hir::look(Look::WordAscii),
            Node::NoEdge => Hir::look(Look::WordAsciiNegate),
            Node::Look(_) | Node::Back(_) => return None,
        })
    }

    fn all(&self, nodes: &[Node]) -> Option<Vec<Hir>> {
        nodes.iter().map(|node| self.hir(node)).collect()
    }

    fn repeat(&self, node: &Node, min: usize, max: Option<usize>) -> Option<Hir> {
        let min = u32::try_from(min).ok()?;
        let max = max.map(u32::try_from).transpose().ok()?;
        let once = self.hir(node)?;
        match (node.bare(), max) {
            (Node::Class(class), None) if self.by_bytes && has_all_beyond_ascii(class) => {
                let rest = times(Hir::class(Class::Bytes(bytes(class))), 0, None);
                Some(Hir::concat(vec![times(once, min, Some(min)), rest]))
            }
            _ => Some(times(once, min, max)),
        }
    }

    /// Any text.
    fn anything(&self) -> Hir {
        let once = match self.by_bytes {
            true => Class::Bytes(bytes(&CharClass::all())),
            false => Class::Unicode(characters(&CharClass::all())),
        };
        times(Hir::class(once), 0, None)
    }
}

fn times(sub: Hir, min: u32, max: Option<u32>) -> Hir {
    Hir::repetition(Repetition { min, max, greedy: true, sub: Box::new(sub) })
}

fn characters(class: &CharClass) -> ClassUnicode {
    ClassUnicode::new(class.0.iter().map(|(low, high)| ClassUnicodeRange::new(*low, *high)))
}

fn has_all_beyond_ascii(class: &CharClass) -> bool {
    class.0.last().is_some_and(|(low, high)| *low <= '\u{80}' && *high == char::MAX)
}

/// The bytes of a class that has every character beyond ASCII.
fn bytes(class: &CharClass) -> ClassBytes {
    let ranges = class.0.iter().filter_map(|(low, high)| {
        let low = u8::try_from(*low).ok()?;
        Some(ClassBytesRange::new(low, if high.is_ascii() { *high as u8 } else { 0xff }))
    });
    ClassBytes::new(ranges)
}
