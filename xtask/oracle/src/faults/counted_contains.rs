//! It holds members to the schema of `contains` where both its counts and `properties` are stated.

use serde_json::Value;

use super::Fault;
use crate::shrink::Pair;

/// JSON Schema 2020-12 Core, section 10.3.1.3: `contains` is about the items of lists.
pub const FAULT: Fault = Fault { name: "counted-contains", covers };

/// The keywords that have to come together.
const TOGETHER: [&str; 4] = ["contains", "minContains", "maxContains", "properties"];

fn covers(pair: &Pair, is_admitted: bool) -> bool {
    is_admitted && has_together(&pair.case.to_schema())
}

fn has_together(schema: &Value) -> bool {
    match schema {
        Value::Array(items) => items.iter().any(has_together),
        Value::Object(members) => {
            TOGETHER.iter().all(|keyword| members.contains_key(*keyword))
                || members.values().any(has_together)
        }
        _ => false,
    }
}
