//! Compares values with expected ones, in which `{ $like: shape }` stands for every text of a shape.
//!
//! In a shape, `x` is a hexadecimal digit with a small letter, `X` one with a capital letter, and every other character is
//! itself: `{ $like: XXXXXXXX-XXXX }`.

use serde_json::Value;

/// Whether a value is the expected one.
pub fn equals(expected: &Value, seen: &Value) -> bool {
    match (expected, seen) {
        (Value::Object(fields), Value::String(text)) => {
            shape(fields).is_some_and(|shape| is_like(shape, text))
        }
        (Value::Object(expected), Value::Object(seen)) => {
            let equal = |(key, value)| seen.get(key).is_some_and(|seen| equals(value, seen));
            expected.len() == seen.len() && expected.iter().all(equal)
        }
        (Value::Array(expected), Value::Array(seen)) => {
            let mut both = expected.iter().zip(seen);
            expected.len() == seen.len() && both.all(|(expected, seen)| equals(expected, seen))
        }
        _ => expected == seen,
    }
}

/// Whether a value has every field of an expected one, down to the leaves.
pub fn holds(expected: &Value, seen: &Value) -> bool {
    match (expected, seen) {
        (Value::Object(expected), Value::Object(seen)) => {
            let held = |(key, value)| seen.get(key).is_some_and(|seen| holds(value, seen));
            expected.iter().all(held)
        }
        _ => equals(expected, seen),
    }
}

fn shape(fields: &serde_json::Map<String, Value>) -> Option<&str> {
    fields.get("$like").filter(|_| fields.len() == 1)?.as_str()
}

fn is_like(shape: &str, text: &str) -> bool {
    let fits = |(expected, seen)| match expected {
        'x' => matches!(seen, '0'..='9' | 'a'..='f'),
        'X' => matches!(seen, '0'..='9' | 'A'..='F'),
        _ => expected == seen,
    };
    shape.chars().count() == text.chars().count() && shape.chars().zip(text.chars()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_shape_stands_for_every_text_of_it() {
        let shape = json!({ "id": { "$like": "xx-X" } });
        assert!(equals(&shape, &json!({ "id": "0f-A" })));
        assert!(holds(&shape, &json!({ "id": "0f-A", "more": 1 })));
        for other in ["0F-A", "0f-a", "0f_A", "0f-AA", "0f-", ""] {
            assert!(!equals(&shape, &json!({ "id": other })), "{other}");
        }
        assert!(!equals(&shape, &json!({ "id": 0 })));
    }

    #[test]
    fn the_order_of_fields_does_not_matter_and_their_number_does() {
        let expected = json!({ "a": 1, "b": [{ "c": null }] });
        assert!(equals(&expected, &json!({ "b": [{ "c": null }], "a": 1 })));
        assert!(!equals(&expected, &json!({ "b": [{ "c": null }], "a": 1, "d": 2 })));
        assert!(!equals(&expected, &json!({ "b": [], "a": 1 })));
    }

    #[test]
    fn a_part_is_looked_for_down_to_the_leaves() {
        let seen = json!({ "a": { "b": 1, "c": 2 } });
        assert!(holds(&json!({ "a": { "b": 1 } }), &seen));
        assert!(!holds(&json!({ "a": { "b": 2 } }), &seen));
    }
}
