//! Rows in which ours is another verdict, each with its reason.

use crate::pairs::{self, Pairs};
use crate::rows::{Basis, Expected, Row};
use specwright::diff::Level;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The fewest characters of a reason.
const REASON: usize = 20;

/// What stands for nothing in a column.
const NOTHING: &str = "-";

/// What stands for two editions that mean the same there, so that no change is reported on that side.
const SAME: &str = "same";

/// Why rows differ, by their documents and ids.
pub(crate) struct Ledger(BTreeMap<Key, Entry>);

/// The documents and the id of a row.
type Key = [String; 3];

/// Why a row differs.
struct Entry {
    why: Why,
    is_met: bool,
}

/// What makes ours another verdict.
#[derive(Clone, Debug)]
enum Why {
    /// Our table of rules sets another level for what this rule is about.
    Rule(String),
    /// The documents have a slip, such as a keyword beside a type of which it says nothing, so that both editions mean the
    /// same. Where it can be mended, the passage that is mended in both, and what stands there then.
    Same(Option<(String, String)>),
}

/// How many rows differ, by why they do.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Differing {
    /// The editions mean the same, and once the slip of the documents is mended, the verdicts agree.
    pub(crate) mended: usize,
    /// The editions mean the same.
    pub(crate) same: usize,
    /// Our table of rules sets another level.
    pub(crate) set: usize,
}

impl Differing {
    /// All of them.
    pub(crate) fn all(self) -> usize {
        self.mended + self.same + self.set
    }
}

impl Ledger {
    /// Reads the ledger: base, head, id, rule, mend, reason.
    pub(crate) fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).expect("the ledger");
        let mut entries = BTreeMap::new();
        for line in text.lines().skip(1) {
            let [base, head, id, rule, mend, reason] = line.split('\t').collect::<Vec<_>>()[..]
            else {
                panic!("six columns: {line}")
            };
            assert!(reason.len() >= REASON, "no reason: {line}");
            let why = match rule {
                SAME => Why::Same((mend != NOTHING).then(|| passages(mend))),
                rule => Why::Rule(rule.to_owned()),
            };
            let key = [base, head, id].map(str::to_owned);
            let known = entries.insert(key, Entry { why, is_met: false });
            assert!(known.is_none(), "twice: {line}");
        }
        Self(entries)
    }

    /// Every row that differs has a reason that holds, and every reason a row.
    /// Gives back how many differ, by who states the level.
    pub(crate) fn hold_against(
        mut self,
        differ: &[&Row],
        (folder, pairs): (&Path, &Pairs),
    ) -> [(Basis, Differing); 2] {
        let mut missing = String::new();
        let mut counted = [Basis::Test, Basis::Table].map(|basis| (basis, Differing::default()));
        for row in differ {
            let key = [row.pair.base.clone(), row.pair.head.clone(), row.id.clone()];
            let Some(entry) = self.0.get_mut(&key) else {
                missing += &format!("{}\n", key.join("\t"));
                continue;
            };
            entry.is_met = true;
            let (_, count) =
                counted.iter_mut().find(|(basis, _)| *basis == row.basis).expect("both are there");
            *entry.why.hold(row, (folder, pairs), count) += 1;
        }
        assert_eq!(missing, "", "rows without a reason in the ledger");
        let unmet: Vec<_> =
            self.0.iter().filter(|(_, entry)| !entry.is_met).map(|(key, _)| key).collect();
        assert!(unmet.is_empty(), "reasons without a row that differs: {unmet:#?}");
        counted
    }
}

impl Why {
    /// Holds the reason against what was found; the count that the row belongs to.
    fn hold<'c>(
        &self,
        row: &Row,
        (folder, pairs): (&Path, &Pairs),
        count: &'c mut Differing,
    ) -> &'c mut usize {
        let changes = pairs.changes(&row.pair).expect("a row that differs was read");
        match self {
            Self::Rule(rule) => {
                assert!(changes.has(rule), "no change by the rule {rule}: {row:?}");
                &mut count.set
            }
            Self::Same(mend) => {
                let worst = row.worst(changes);
                assert!(worst <= Some(Level::Info), "{worst:?} is not the same: {row:?}");
                let Some((old, new)) = mend else { return &mut count.same };
                let changes = pairs::mended(folder, &row.pair, (old, new));
                let is_breaking = row.worst(&changes) == Some(Level::Breaking);
                assert_eq!(is_breaking, row.expected == Expected::Breaking, "{row:?} with {new:?}");
                &mut count.mended
            }
        }
    }
}

/// A passage and what takes its place, written `old => new` with `\n` for a new line.
fn passages(mend: &str) -> (String, String) {
    let (old, new) = mend.split_once(" => ").expect("a passage and another");
    let lines = |text: &str| text.replace("\\n", "\n");
    (lines(old), lines(new))
}
