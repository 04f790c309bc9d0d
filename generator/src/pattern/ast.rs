//! What a pattern says.

use crate::model::CharClass;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// One character of a class.
    Class(CharClass),
    /// One after the other; none at all matches the empty text.
    Concat(Vec<Node>),
    /// One of these.
    Either(Vec<Node>),
    /// A group that can be referred to by its number, from 1.
    Group(usize, Box<Node>),
    /// So and so many times.
    Repeat {
        /// What is repeated.
        node: Box<Node>,
        /// The least number of times.
        min: usize,
        /// The greatest number of times; none without a bound.
        max: Option<usize>,
        /// Whether fewer times are tried first. That matters only to what refers back.
        lazy: bool,
    },
    /// The beginning of the text: `^`.
    Begin,
    /// The end of the text: `$`.
    End,
    /// `\b`
    Edge,
    /// `\B`
    NoEdge,
    /// What stands around the place.
    Look(Look),
    /// The text of this group once more.
    Back(usize),
}

/// What stands around a place, or does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// What is looked for.
    pub node: Box<Node>,
    /// Whether it stands ahead of the place, and not behind it.
    pub ahead: bool,
    /// Whether it must not stand there.
    pub negative: bool,
}

impl Node {
    /// What matches the empty text.
    pub const EMPTY: Self = Self::Concat(Vec::new());

    /// The parts right below this one.
    pub fn children(&self) -> &[Node] {
        match self {
            Self::Concat(nodes) | Self::Either(nodes) => nodes,
            Self::Group(_, node) | Self::Repeat { node, .. } => std::slice::from_ref(node),
            Self::Look(look) => std::slice::from_ref(&look.node),
            _ => &[],
        }
    }

    /// True where this part or one below it is such a one.
    pub fn any(&self, wanted: &dyn Fn(&Self) -> bool) -> bool {
        wanted(self) || self.children().iter().any(|child| child.any(wanted))
    }

    /// The number of steps when every repetition is written out.
    pub fn size(&self) -> usize {
        let below =
            self.children().iter().fold(0_usize, |all, node| all.saturating_add(node.size()));
        match self {
            Self::Repeat { min, max, .. } => {
                let times = max.unwrap_or(min.saturating_add(1)).max(1);
                below.saturating_add(1).saturating_mul(times)
            }
            _ => below.saturating_add(1),
        }
    }

    /// The part without the groups around it.
    pub fn bare(&self) -> &Self {
        match self {
            Self::Group(_, node) => node.bare(),
            Self::Concat(nodes) | Self::Either(nodes) => match nodes.as_slice() {
                [only] => only.bare(),
                _ => self,
            },
            _ => self,
        }
    }
}
