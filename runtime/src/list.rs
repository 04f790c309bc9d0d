//! Lists with limits that are part of their type.

use crate::encode::{Encode, Writer};
use crate::violation::{Kind, Violation};
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

/// The limits of a [`List`], carried by a type that has no values.
pub trait ListLimits {
    /// The name of the type that has these limits, for `Debug`.
    const NAME: &'static str;
    /// The least number of items.
    const MIN_ITEMS: usize = 0;
    /// The greatest number of items.
    const MAX_ITEMS: usize = usize::MAX;
    /// Whether no item may repeat another, by the equality of JSON.
    const UNIQUE: bool = false;
}

/// The limits of a list as data, so that they can also be had at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListRules {
    /// The least number of items.
    pub min_items: usize,
    /// The greatest number of items.
    pub max_items: usize,
    /// Whether no item may repeat another, by the equality of JSON.
    pub unique: bool,
}

impl ListRules {
    /// Checks the items.
    ///
    /// # Errors
    /// The first limit that the list breaks: its length before its repetitions.
    pub fn check<T: Encode>(&self, items: &[T]) -> Result<(), Kind> {
        self.check_count(items.len())?;
        if self.unique { check_unique(items.iter().enumerate()) } else { Ok(()) }
    }

    /// Every limit that the list breaks.
    #[must_use]
    #[cold]
    pub fn broken<T: Encode>(&self, items: &[T]) -> Vec<Kind> {
        let unique = if self.unique { check_unique(items.iter().enumerate()) } else { Ok(()) };
        [self.check_count(items.len()), unique].into_iter().filter_map(Result::err).collect()
    }

    /// Checks the number of items.
    ///
    /// # Errors
    /// The limit that the number breaks.
    pub fn check_count(&self, actual: usize) -> Result<(), Kind> {
        if actual < self.min_items {
            return Err(Kind::TooFewItems { min: self.min_items, actual });
        }
        if actual > self.max_items {
            return Err(Kind::TooManyItems { max: self.max_items, actual });
        }
        Ok(())
    }
}

/// Compares the canonical JSON of items, with their places, through a hash table, so that the work stays linear.
pub(crate) fn check_unique<'t, T: Encode + 't>(
    items: impl Iterator<Item = (usize, &'t T)>,
) -> Result<(), Kind> {
    let mut places = HashMap::new();
    for (second, item) in items {
        if let Some(first) = places.insert(Writer::canonical(item), second) {
            return Err(Kind::Repeated { first, second });
        }
    }
    Ok(())
}

/// A list within the limits `L`. It reads like a slice.
///
/// There is no way to make one that breaks a limit. Whether items repeat each other is a matter of what stands in the document
/// when a list is read, members that `T` reads over included, and else of all that `T` holds of them.
pub struct List<T, L> {
    items: Vec<T>,
    limits: PhantomData<fn() -> L>,
}

impl<T, L: ListLimits> List<T, L> {
    /// The least number of items.
    pub const MIN_ITEMS: usize = L::MIN_ITEMS;
    /// The greatest number of items.
    pub const MAX_ITEMS: usize = L::MAX_ITEMS;
    /// Whether no item may repeat another, by the equality of JSON.
    pub const UNIQUE: bool = L::UNIQUE;
    /// The limits as data.
    pub const RULES: ListRules =
        ListRules { min_items: L::MIN_ITEMS, max_items: L::MAX_ITEMS, unique: L::UNIQUE };

    /// Takes items that are within the limits.
    ///
    /// # Errors
    /// The first limit that the list breaks.
    pub fn new(items: impl Into<Vec<T>>) -> Result<Self, Violation>
    where
        T: Encode,
    {
        let items = items.into();
        Self::RULES.check(&items).map_err(Violation::new)?;
        Ok(Self::trusted(items))
    }

    /// The items.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }

    /// The items, without their limits.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }

    /// Items that were checked before.
    pub(crate) fn trusted(items: Vec<T>) -> Self {
        Self { items, limits: PhantomData }
    }
}

impl<T: Encode, L: ListLimits> TryFrom<Vec<T>> for List<T, L> {
    type Error = Violation;

    fn try_from(items: Vec<T>) -> Result<Self, Violation> {
        Self::new(items)
    }
}

impl<T, L> From<List<T, L>> for Vec<T> {
    fn from(list: List<T, L>) -> Self {
        list.items
    }
}

impl<T, L> Deref for List<T, L> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T, L> IntoIterator for List<T, L> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T, L> IntoIterator for &'a List<T, L> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: fmt::Debug, L: ListLimits> fmt::Debug for List<T, L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(L::NAME).field(&self.items).finish()
    }
}

impl<T: Clone, L> Clone for List<T, L> {
    fn clone(&self) -> Self {
        Self { items: self.items.clone(), limits: PhantomData }
    }
}

impl<T: PartialEq, L> PartialEq for List<T, L> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<T: Eq, L> Eq for List<T, L> {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::{Decode, Reader};
    use crate::json::Json;

    enum TagsLimits {}

    impl ListLimits for TagsLimits {
        const NAME: &'static str = "Tags";
        const MIN_ITEMS: usize = 1;
        const MAX_ITEMS: usize = 3;
        const UNIQUE: bool = true;
    }

    fn check(json: &str, expected: &str) {
        let seen = List::<Json, TagsLimits>::decode(json.as_bytes());
        assert_eq!(
            seen.map_or_else(|all| all.to_string(), |list| list.len().to_string()),
            expected,
            "{json}"
        );
    }

    #[test]
    fn each_boundary_is_exact() {
        check("[1]", "1");
        check("[1,2,3]", "3");
        check("[]", "at least 1 item, but this has 0");
        check("[1,2,3,4]", "at most 3 items, but this has 4");
    }

    #[test]
    fn items_repeat_each_other_by_the_equality_of_json() {
        check("[1,2,1.0]", "items must differ, but items 0 and 2 are the same");
        check(
            r#"[{"a":1,"b":2},{"b":2.0,"a":1}]"#,
            "items must differ, but items 0 and 1 are the same",
        );
        check(r#"["é","\u00e9"]"#, "items must differ, but items 0 and 1 are the same");
        check(r#"[1,"1",true]"#, "3");
        check("[[1,2],[2,1]]", "2");
    }

    #[test]
    fn items_are_told_apart_by_what_their_type_reads_over() {
        type Tags = List<f32, TagsLimits>;
        let repeated = "items must differ, but items 0 and 1 are the same";
        let alike = Tags::decode(b"[0.1,0.10000000000000001]").unwrap();
        assert_eq!(Tags::new(alike.into_vec()).unwrap_err().to_string(), repeated);
        assert_eq!(Tags::decode(b"[0.1,0.10]").unwrap_err().to_string(), repeated);
        assert_eq!(Tags::decode_reply(b"[0.1,0.10]").unwrap_err().to_string(), repeated);
    }

    #[test]
    fn items_that_are_no_json_keep_their_place() {
        let twice = r#"{"a":1,"a":1}"#;
        check_over(&format!("[{twice},{twice}]"), "2");
        check_over(&format!("[{twice},1,1]"), "items must differ, but items 1 and 2 are the same");
        let many = "at most 3 items, but this has 4";
        check_over(&format!("[{twice},1,{twice},2]"), many);
    }

    fn check_over(json: &str, expected: &str) {
        let seen = List::<Anything, TagsLimits>::decode(json.as_bytes());
        assert_eq!(
            seen.map_or_else(|all| all.to_string(), |list| list.len().to_string()),
            expected,
            "{json}"
        );
    }

    /// Reads over any value.
    struct Anything;

    impl Decode for Anything {
        fn read(reader: &mut Reader<'_>) -> Option<Self> {
            reader.skip().map(|()| Self)
        }
    }

    impl Encode for Anything {
        fn write(&self, writer: &mut Writer) {
            Json::Null.write(writer);
        }
    }

    #[test]
    fn a_list_tells_every_limit_that_it_breaks() {
        check(
            "[1,2,3,1]",
            "at most 3 items, but this has 4\nitems must differ, but items 0 and 3 are the same",
        );
    }

    #[test]
    fn items_repeat_each_other_whatever_else_is_wrong_with_them() {
        let seen = List::<bool, TagsLimits>::decode(b"[1,true,1]").unwrap_err();
        let types = [0, 2].map(|at| format!("/{at}: a boolean is expected, but this is a number"));
        let expected =
            format!("{}\nitems must differ, but items 0 and 2 are the same", types.join("\n"));
        assert_eq!(seen.to_string(), expected);
    }

    #[test]
    fn a_repetition_names_the_nearest_item_before_it() {
        let rules = ListRules { min_items: 0, max_items: 9, unique: true };
        assert_eq!(rules.check(&[5_i64, 6, 5, 5]), Err(Kind::Repeated { first: 0, second: 2 }));
    }

    #[test]
    fn a_list_reads_like_a_slice() {
        let list = List::<i64, TagsLimits>::new([1, 2]).unwrap();
        assert_eq!((list.first(), list.len(), list.iter().sum::<i64>()), (Some(&1), 2, 3));
        assert_eq!(format!("{list:?}"), "Tags([1, 2])");
    }
}
