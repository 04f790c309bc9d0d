//! Rows in which ours is another verdict, each with its reason.

use crate::pairs::Pairs;
use crate::rows::Row;
use specwright::diff::Level;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The fewest characters of a reason.
const REASON: usize = 20;

/// What stands for no rule.
const NO_RULE: &str = "-";

/// What stands for two editions that mean the same there, so that no change is reported on that side.
const SAME: &str = "same";

/// Why rows differ, by their documents and ids.
pub(crate) struct Ledger(BTreeMap<Key, Entry>);

/// The documents and the id of a row.
type Key = [String; 3];

/// Why a row differs.
struct Entry {
    /// The rule whose effect `diff-rules.tsv` sets otherwise than the other tool's table of levels.
    rule: String,
    is_met: bool,
}

impl Ledger {
    /// Reads the ledger: base, head, id, rule, reason.
    pub(crate) fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).expect("the ledger");
        let mut entries = BTreeMap::new();
        for line in text.lines().skip(1) {
            let mut columns = line.splitn(5, '\t').map(str::to_owned);
            let mut column = || columns.next().unwrap_or_else(|| panic!("five columns: {line}"));
            let (key, rule, reason) = ([column(), column(), column()], column(), column());
            assert!(reason.len() >= REASON, "no reason: {line}");
            let known = entries.insert(key, Entry { rule, is_met: false });
            assert!(known.is_none(), "twice: {line}");
        }
        Self(entries)
    }

    /// Every row that differs has a reason, every reason a row, and every rule that is named a change.
    /// Gives back how many rows differ since the editions mean the same, and how many for no such reason.
    pub(crate) fn hold_against(mut self, differ: &[&Row], pairs: &Pairs) -> (usize, usize) {
        let (mut missing, mut same, mut without_rule) = (String::new(), 0, 0);
        for row in differ {
            let key = [row.pair.base.clone(), row.pair.head.clone(), row.id.clone()];
            let Some(entry) = self.0.get_mut(&key) else {
                missing += &format!("{}\n", key.join("\t"));
                continue;
            };
            entry.is_met = true;
            match entry.rule.as_str() {
                NO_RULE => without_rule += 1,
                SAME => {
                    let worst = pairs.changes(&row.pair).and_then(|changes| row.worst(changes));
                    assert!(worst <= Some(Level::Info), "{worst:?} is not the same: {key:?}");
                    same += 1;
                }
                rule => assert!(
                    pairs.changes(&row.pair).is_some_and(|changes| changes.has(rule)),
                    "no change by the rule {rule}: {key:?}"
                ),
            }
        }
        assert_eq!(missing, "", "rows without a reason in the ledger");
        let unmet: Vec<_> =
            self.0.iter().filter(|(_, entry)| !entry.is_met).map(|(key, _)| key).collect();
        assert!(unmet.is_empty(), "reasons without a row that differs: {unmet:#?}");
        (same, without_rule)
    }
}
