//! The first level: schemas as the runtime's data, judged by the runtime.

use specwright_runtime::json::Json;

use crate::case::Case;
use crate::rules::rules;
use crate::shrink::Pair;
use crate::verdicts::Oracle;

/// Whether the runtime admits the document; `None` for a schema that it has no rules for.
pub fn admits(case: &Case, document: &Json) -> Option<bool> {
    rules(case).map(|rules| rules.schema.admits(rules.definitions, document))
}

/// Whether the runtime and the other validator differ. A pair on which either has no verdict is no difference.
pub fn disagrees(pair: &Pair) -> bool {
    let ours = admits(&pair.case, &pair.document);
    let theirs = Oracle::new(&pair.case).and_then(|oracle| oracle.admits(&pair.document));
    matches!((ours, theirs), (Some(ours), Some(theirs)) if ours != theirs)
}
