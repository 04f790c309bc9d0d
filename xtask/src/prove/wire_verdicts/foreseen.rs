//! What a review says becomes of the values of a body.

use specwright::diff::{Change, Promise, rules};
use specwright::model::Operation;

use super::places::Side;

/// Which way values go from one crate to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the older crate to the newer one, which may refuse what was lost.
    Lost,
    /// From the newer crate to the older one, which may refuse what was gained.
    Gained,
}

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Lost, Self::Gained];

    /// Its name in what a judge prints.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Gained => "gained",
        }
    }

    /// The one of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|direction| direction.name() == name)
    }
}

/// Whether values may be lost or gained.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Foreseen {
    lost: bool,
    gained: bool,
}

impl Foreseen {
    /// What the changes that reach a side of an operation say. Values that callers may no longer send, and those that
    /// they do not know in replies, have to break the promise besides.
    pub fn of(changes: &[Change], side: Side, (older, newer): (&Operation, &Operation)) -> Self {
        let is_provisional = older.docs.lifecycle.as_ref().is_some_and(|it| it.stability.is_some());
        let mut foreseen = Self::default();
        for change in changes.iter().filter(|change| reaches(change, side, newer)) {
            let breaks = is_provisional || change.promises.contains(&Promise::Values);
            let relations = rules().filter(|rule| rule.id == change.id);
            for relation in relations.filter_map(|rule| rule.relation) {
                foreseen.lost |= relation.may_lose() && (breaks || side == Side::Reply);
                foreseen.gained |= relation.may_gain() && (breaks || side == Side::Request);
            }
        }
        foreseen
    }

    /// Whether values of a direction may be refused.
    pub fn allows(self, direction: Direction) -> bool {
        match direction {
            Direction::Lost => self.lost,
            Direction::Gained => self.gained,
        }
    }

    /// Keeps what another foresees too.
    pub fn restrict(&mut self, other: Self) {
        self.lost &= other.lost;
        self.gained &= other.gained;
    }
}

fn reaches(change: &Change, side: Side, operation: &Operation) -> bool {
    let mut reached = change.operations.iter();
    reached.any(|reached| {
        let is_on = match side {
            Side::Request => reached.usage.request,
            Side::Reply => reached.usage.reply,
        };
        is_on && reached.method == operation.method && reached.path == operation.path
    })
}
