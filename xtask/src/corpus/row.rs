//! What came of one document, and the table of all.

use std::fmt;

use super::compiler::Said;
use super::document::Document;
use super::made::Made;
use super::spent::Spent;

/// How far a document came, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Its crate compiles without a warning.
    Fine,
    /// Its crate compiles, with warnings.
    Warned,
    /// Its crate does not compile.
    Broken,
    /// It is refused.
    Refused,
    /// The generator panics, or takes more than it may.
    Failed,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] =
        [Self::Fine, Self::Warned, Self::Broken, Self::Refused, Self::Failed];

    /// Whether nothing is left to be done.
    pub fn is_fine(self) -> bool {
        self == Self::Fine
    }

    /// The state in one word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Warned => "warned",
            Self::Broken => "broken",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.word())
    }
}

/// What came of a document.
#[derive(Clone, Debug)]
pub struct Row {
    /// The name of its file.
    pub file: String,
    /// How far it came.
    pub state: State,
    /// The first thing to be said against it; with `fine`, the first warning about the document itself.
    pub first: String,
    /// What the generator says.
    pub made: Made,
    /// What making the crate took.
    pub making: Spent,
    /// What `cargo check` says, and clippy.
    pub said: Said,
    /// What `cargo check` took.
    pub checking: Spent,
}

/// The first line of the table.
const HEAD: &str = "file\tverdict\toperations\ttypes\tschemas\topen\tdynamic\tdynamic_percent\tdocument_warnings\tlines\t\
     cpu_seconds\tpeak_mb\tcheck_seconds\tcheck_cpu_seconds\tcheck_peak_mb\tcompiler_warnings\tfirst_diagnostic";

impl Row {
    /// A document of which a crate was made, or not.
    pub fn new(
        document: &Document,
        (state, first): (State, String),
        made: Made,
        making: Spent,
    ) -> Self {
        let (said, checking) = (Said::default(), Spent::default());
        Self { file: document.file.clone(), state, first, made, making, said, checking }
    }

    /// Takes in what the compiler says.
    pub fn judge(&mut self, said: Said) {
        self.state = match (said.errors, said.warnings) {
            (0, 0) => return,
            (0, _) => State::Warned,
            _ => State::Broken,
        };
        self.first.clone_from(&said.first);
        self.said = said;
    }

    /// The schemas that became data, in percent of all.
    pub fn dynamic_percent(&self) -> f64 {
        let share = self.made.dynamic.len() as f64 / self.made.nodes.max(1) as f64;
        share * 100.0
    }

    fn line(&self) -> String {
        let Self { file, state, first, made, making, said, checking, .. } = self;
        let Made { operations, types, nodes, open, lines, warnings, .. } = made;
        let (dynamic, percent) = (made.dynamic.len(), self.dynamic_percent());
        format!(
            "{file}\t{state}\t{operations}\t{types}\t{nodes}\t{open}\t{dynamic}\t{percent:.2}\t{warnings}\t{lines}\t\
             {:.2}\t{}\t{:.2}\t{:.2}\t{}\t{}\t{}\n",
            making.processor,
            making.megabytes(),
            checking.clock,
            checking.processor,
            checking.megabytes(),
            said.warnings + said.errors,
            first.replace('\t', " "),
        )
    }
}

/// The table of all documents, one a line.
pub fn write(rows: &[Row]) -> String {
    format!("{HEAD}\n{}", rows.iter().map(Row::line).collect::<String>())
}
