//! How much work a value is granted: in proportion to its size, so that no value can make the work explode.

use crate::json::Json;

/// The work that every value is granted.
const FREE: usize = 1 << 20;

/// The work that a value is granted for each value inside it.
const EACH: usize = 1024;

/// How many bytes of text or digits count as a value.
const BYTES: usize = 64;

/// The work that was done, and what is left.
#[derive(Debug)]
pub(super) struct Work<'v> {
    left: usize,
    /// The value whose size is yet to be counted: most values never need it.
    uncounted: Option<&'v Json>,
}

impl<'v> Work<'v> {
    pub(super) const fn new(value: &'v Json) -> Self {
        Self { left: FREE, uncounted: Some(value) }
    }

    /// Spends work. Gives whether it was granted.
    pub(super) fn spend(&mut self, units: usize) -> bool {
        if units > self.left
            && let Some(value) = self.uncounted.take()
        {
            self.left = self.left.saturating_add(size(value).saturating_mul(EACH));
        }
        let is_granted = units <= self.left;
        self.left = self.left.saturating_sub(units);
        is_granted
    }
}

/// The work that it takes to look at some bytes.
pub(super) const fn of_bytes(count: usize) -> usize {
    1 + count / BYTES
}

/// How many values there are in a value, itself among them; long texts count for more than one.
pub(super) fn size(value: &Json) -> usize {
    let (mut count, mut waiting) = (0, vec![value]);
    while let Some(value) = waiting.pop() {
        count += match value {
            Json::Null | Json::Boolean(_) => 1,
            Json::Number(number) => of_bytes(number.as_str().len()),
            Json::String(text) => of_bytes(text.len()),
            Json::Array(items) => {
                waiting.extend(items);
                1
            }
            Json::Object(fields) => {
                waiting.extend(fields.values());
                1 + fields.keys().map(|name| name.len() / BYTES).sum::<usize>()
            }
        };
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Decode;

    #[test]
    fn the_size_counts_every_value_and_long_texts() {
        let value = Json::decode(br#"{"a":[1,null,{}],"b":"x"}"#).unwrap();
        assert_eq!(size(&value), 6);
        assert_eq!(size(&Json::String("x".repeat(640))), 11);
    }

    #[test]
    fn work_is_granted_up_to_its_bound_and_no_further() {
        let value = Json::Null;
        let mut work = Work::new(&value);
        assert!(work.spend(FREE) && work.spend(EACH) && !work.spend(1));
    }
}
