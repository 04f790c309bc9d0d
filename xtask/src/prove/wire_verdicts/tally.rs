//! Held against the review: how much was tried, and what contradicts it.

use std::fmt;

use anyhow::{Context, Result};

use super::answers::{Answer, Kind};
use super::foreseen::Direction;
use super::witnesses::Part;
use super::workshop::Subject;

/// What came of all pairs.
#[derive(Default)]
pub struct Tally {
    pairs: usize,
    places: usize,
    values: u64,
    refused: u64,
    foreseen: usize,
    seen: usize,
    decoded: usize,
    judged: usize,
    within: usize,
    elsewhere: usize,
    /// What contradicts a review, one sentence each.
    pub contradictions: Vec<String>,
}

/// Holds the answers against what the review of each pair foresees.
pub fn of(subjects: &[Subject], answers: &[Answer]) -> Result<Tally> {
    let places = subjects.iter().map(|subject| subject.places.len()).sum();
    let mut tally = Tally { pairs: subjects.len(), places, ..Tally::default() };
    for subject in subjects {
        tally.data(subject);
    }
    for answer in answers {
        let subject = subjects.get(answer.subject).context("a judge knows its pairs")?;
        match answer.kind {
            Kind::Values => tally.values(subject, answer)?,
            Kind::Witness => tally.witness(subject, answer)?,
        }
    }
    Ok(tally)
}

impl Tally {
    /// Whether values were made, and some of them refused.
    pub fn is_of_something(&self) -> bool {
        self.values > 0 && self.refused > 0 && self.judged > 0
    }

    fn values(&mut self, subject: &Subject, answer: &Answer) -> Result<()> {
        let place = subject.places.get(answer.index).context("a judge knows its places")?;
        let is_foreseen = place.foreseen.allows(answer.direction);
        self.values += answer.first;
        self.refused += answer.second;
        self.foreseen += usize::from(is_foreseen);
        self.seen += usize::from(is_foreseen && answer.second > 0);
        if answer.second > 0 && !is_foreseen {
            self.contradictions.push(format!(
                "{}: {}, {} is not foreseen: {} of {} values, such as {}",
                subject.name,
                place.name,
                answer.direction.name(),
                answer.second,
                answer.first,
                answer.shown
            ));
        }
        Ok(())
    }

    fn witness(&mut self, subject: &Subject, answer: &Answer) -> Result<()> {
        let witness = subject.witnesses.get(answer.index).context("a judge knows its witnesses")?;
        let expected = match witness.direction {
            Direction::Lost => (1, 0),
            Direction::Gained => (0, 1),
        };
        self.decoded += 1;
        if (answer.first, answer.second) != expected {
            self.contradictions.push(format!(
                "{}: the decoders do not tell {} {} of {} apart: {} and {}",
                subject.name,
                witness.direction.name(),
                witness.value,
                witness.change,
                answer.first,
                answer.second
            ));
        }
        Ok(())
    }

    /// The witnesses of a pair as data.
    fn data(&mut self, subject: &Subject) {
        for witness in &subject.witnesses {
            match witness.told_apart {
                None => self.elsewhere += 1,
                Some(Part::Whole) => self.judged += 1,
                Some(Part::Within) => self.within += 1,
                Some(Part::Nowhere) => self.contradictions.push(format!(
                    "{}: the schemas do not tell {} {} of {} apart",
                    subject.name,
                    witness.direction.name(),
                    witness.value,
                    witness.change
                )),
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pairs, places, values, refused, .. } = self;
        writeln!(formatter, "{pairs} pairs of documents, {places} bodies that both have")?;
        writeln!(
            formatter,
            "{values} values that their own type takes, from base to head and back"
        )?;
        writeln!(formatter, "  {refused} refused by the type of the other document")?;
        writeln!(
            formatter,
            "{} directions in which the review foresees it, {} in which it happened",
            self.foreseen, self.seen
        )?;
        let shown = self.judged + self.within + self.elsewhere;
        writeln!(formatter, "{shown} witnesses")?;
        writeln!(
            formatter,
            "  {} told apart by the schemas of the change, {} of them by decoders too",
            self.judged, self.decoded
        )?;
        writeln!(formatter, "  {} told apart by schemas within those", self.within)?;
        writeln!(formatter, "  {} where no schema stands", self.elsewhere)?;
        writeln!(formatter, "{} contradictions", self.contradictions.len())
    }
}
