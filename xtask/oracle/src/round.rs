//! One schema and the documents that are tried with it, with the other validator's verdicts.

use fastrand::Rng;
use specwright_runtime::json::Json;

use crate::case::Case;
use crate::dialect::Dialect;
use crate::documents::documents;
use crate::rules::{Rules, rules};
use crate::schemas;
use crate::verdicts::Oracle;

/// The documents for each schema.
pub const DOCUMENTS: usize = 20;

/// A schema, its documents and what the other validator says of each.
pub struct Round {
    /// The schema.
    pub case: Case,
    /// The schema as data.
    pub rules: Rules,
    /// The other validator with the schema.
    pub oracle: Oracle,
    /// The documents, and whether the other validator admits them.
    pub documents: Vec<(Json, bool)>,
}

/// The round of this number; the same number gives the same round on every machine.
///
/// `None` for a schema that the other validator does not take.
pub fn round(seed: u64, number: u64) -> Option<Round> {
    let mut rng = Rng::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number);
    let dialect = if number % 3 == 2 { Dialect::V3_0 } else { Dialect::V3_1 };
    let case = schemas::case(&mut rng, dialect);
    let (oracle, rules) = (Oracle::new(&case)?, rules(&case)?);
    let tried = documents(&mut rng, &case, &rules, DOCUMENTS).into_iter();
    let documents =
        tried.filter_map(|document| oracle.admits(&document).map(|verdict| (document, verdict)));
    let documents = documents.collect();
    Some(Round { case, rules, oracle, documents })
}
