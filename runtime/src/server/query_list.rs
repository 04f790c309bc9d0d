//! Reads lists from the query.

use super::Call;
use super::input::{self, NotText};
use crate::encode::Encode;
use crate::list::{List, ListLimits};
use crate::operation::ListStyle;
use crate::plain::DecodeText;
use crate::violation::{Kind, Place, Segment, Violation};

/// A list that can be made of its items.
pub trait FromItems: Sized {
    /// The type of the items.
    type Item;

    /// The list of these items.
    ///
    /// # Errors
    ///
    /// Gives the limit of the list that the items break.
    fn from_items(items: Vec<Self::Item>) -> Result<Self, Violation>;
}

impl<T> FromItems for Vec<T> {
    type Item = T;

    fn from_items(items: Vec<T>) -> Result<Self, Violation> {
        Ok(items)
    }
}

impl<T: Encode, L: ListLimits> FromItems for List<T, L> {
    type Item = T;

    fn from_items(items: Vec<T>) -> Result<Self, Violation> {
        Self::new(items)
    }
}

impl Call<'_> {
    /// A required list in the query.
    pub fn query_list<C>(&mut self, name: &'static str, style: ListStyle) -> Option<C>
    where
        C: FromItems<Item: DecodeText>,
    {
        match self.optional_query_list(name, style)? {
            Some(list) => Some(list),
            None => self.refuse(Place::Query, name, Violation::new(Kind::Missing).into()),
        }
    }

    /// A list in the query that may be absent. One parameter with no text in it is a list without items.
    pub fn optional_query_list<C>(
        &mut self,
        name: &'static str,
        style: ListStyle,
    ) -> Option<Option<C>>
    where
        C: FromItems<Item: DecodeText>,
    {
        let raw_items = match raw_items(self.query_string(), name, style) {
            Ok(None) => return Some(None),
            Ok(Some(raw_items)) => raw_items,
            Err(kind) => return self.refuse(Place::Query, name, Violation::new(kind).into()),
        };
        let items = self.items(name, raw_items)?;
        match C::from_items(items) {
            Ok(list) => Some(Some(list)),
            Err(violation) => self.refuse(Place::Query, name, violation.into()),
        }
    }

    /// All items, or none with the violations of each noted.
    fn items<T: DecodeText>(&mut self, name: &'static str, raw_items: Vec<&str>) -> Option<Vec<T>> {
        let count = raw_items.len();
        let mut items = Vec::with_capacity(count);
        for (index, raw) in raw_items.into_iter().enumerate() {
            let text = input::form_decoded(raw).map_err(NotText::into_violations);
            let item = text.and_then(|text| T::decode_text(&text)).or_else(|violations| {
                self.refuse(Place::Query, name, violations.at(Place::Query, &Segment::Index(index)))
                    .ok_or(())
            });
            items.extend(item);
        }
        (items.len() == count).then_some(items)
    }
}

/// The items of a list, each still encoded; `None` if the query does not have the list.
fn raw_items<'a>(
    query: Option<&'a str>,
    name: &'static str,
    style: ListStyle,
) -> Result<Option<Vec<&'a str>>, Kind> {
    let values: Vec<_> = input::raw_query_values(query, name).collect();
    match (style, values.as_slice()) {
        (_, []) => Ok(None),
        (ListStyle::Exploded, _) => Ok(Some(values)),
        (_, [""]) => Ok(Some(Vec::new())),
        (_, [value]) => Ok(Some(split(value, style.separators()))),
        _ => Err(Kind::DuplicateField),
    }
}

/// The parts of a text between any of the separators.
fn split<'a>(text: &'a str, separators: &[&str]) -> Vec<&'a str> {
    separators.iter().fold(vec![text], |parts, separator| {
        parts.into_iter().flat_map(|part| part.split(separator)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, style: ListStyle, expected: Result<Option<Vec<&str>>, Kind>) {
        assert_eq!(raw_items(Some(query), "tags", style), expected, "{query}");
    }

    #[test]
    fn an_exploded_list_has_a_parameter_for_each_item() {
        check("tags=a&x=1&tags=b,c", ListStyle::Exploded, Ok(Some(vec!["a", "b,c"])));
        check("x=1", ListStyle::Exploded, Ok(None));
    }

    #[test]
    fn an_encoded_comma_belongs_to_its_item() {
        check("tags=a%2Cb,c", ListStyle::Commas, Ok(Some(vec!["a%2Cb", "c"])));
    }

    #[test]
    fn spaces_and_bars_separate_in_every_spelling() {
        check("tags=a%20b+c", ListStyle::Spaces, Ok(Some(vec!["a", "b", "c"])));
        check("tags=a|b%7Cc%7cd", ListStyle::Pipes, Ok(Some(vec!["a", "b", "c", "d"])));
    }

    #[test]
    fn a_list_in_one_parameter_comes_once() {
        check("tags=a&tags=b", ListStyle::Commas, Err(Kind::DuplicateField));
        check("tags=", ListStyle::Commas, Ok(Some(vec![])));
    }
}
