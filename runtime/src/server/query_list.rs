//! Reads lists from the query.

use std::borrow::Cow;

use super::Call;
use super::input::{self, Decoded, NotText};
use super::parameters::Parameters;
use crate::encode::Encode;
use crate::list::{List, ListLimits};
use crate::operation::ListStyle;
use crate::plain::DecodeText;
use crate::violation::{Kind, Place, Segment, Violation, Violations};

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
        let texts = match texts(self.parameters(), name, style) {
            Ok(None) => return Some(None),
            Ok(Some(texts)) => texts,
            Err(violations) => return self.refuse(Place::Query, name, violations),
        };
        let items = self.items(name, texts)?;
        match C::from_items(items) {
            Ok(list) => Some(Some(list)),
            Err(violation) => self.refuse(Place::Query, name, violation.into()),
        }
    }

    /// All items, or none with the violations of each noted.
    fn items<T: DecodeText>(
        &mut self,
        name: &'static str,
        texts: Vec<Decoded<'_>>,
    ) -> Option<Vec<T>> {
        let count = texts.len();
        let mut items = Vec::with_capacity(count);
        for (index, text) in texts.into_iter().enumerate() {
            let text = text.map_err(NotText::into_violations);
            let item = text.and_then(|text| self.decode(&text)).or_else(|violations| {
                self.refuse(Place::Query, name, violations.at(Place::Query, &Segment::Index(index)))
                    .ok_or(())
            });
            items.extend(item);
        }
        (items.len() == count).then_some(items)
    }
}

/// The texts of the items of a list; `None` if the request does not have the list.
fn texts<'a>(
    parameters: Parameters<'a>,
    name: &'static str,
    style: ListStyle,
) -> Result<Option<Vec<Decoded<'a>>>, Violations> {
    let values: Vec<_> = parameters.raw_values(name).collect();
    let decoded =
        |raw_items: Vec<&'a str>| raw_items.into_iter().map(input::form_decoded).collect();
    match (style, values.as_slice()) {
        (_, []) => Ok(None),
        (ListStyle::Exploded, _) => Ok(Some(decoded(values))),
        (_, [""]) => Ok(Some(Vec::new())),
        (ListStyle::Separated(separator), [value]) => separated(value, separator).map(Some),
        (_, [value]) => Ok(Some(decoded(split(value, style.separators())))),
        _ => Err(Violation::new(Kind::DuplicateField).into()),
    }
}

/// The parts of a text whose encoding is undone first.
fn separated(raw: &str, separator: char) -> Result<Vec<Decoded<'_>>, Violations> {
    Ok(match input::form_decoded(raw).map_err(NotText::into_violations)? {
        Cow::Borrowed(text) => text.split(separator).map(|item| Ok(item.into())).collect(),
        Cow::Owned(text) => text.split(separator).map(|item| Ok(item.to_owned().into())).collect(),
    })
}

/// The parts of a text between any of the separators.
fn split<'a>(text: &'a str, separators: &[&str]) -> Vec<&'a str> {
    separators.iter().fold(vec![text], |parts, separator| {
        parts.into_iter().flat_map(|part| part.split(separator)).collect()
    })
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn check(query: &str, style: ListStyle, expected: Result<Option<Vec<&str>>, Kind>) {
        let (head, ()) = Request::get(format!("/?{query}")).body(()).unwrap().into_parts();
        let seen = texts(Parameters::of_query(&head), "tags", style);
        let expected = expected
            .map(|items| items.map(|items| items.into_iter().map(|item| Ok(item.into())).collect()))
            .map_err(|kind| Violation::new(kind).into());
        assert_eq!(seen, expected, "{query}");
    }

    #[test]
    fn an_exploded_list_has_a_parameter_for_each_item() {
        check("tags=a&x=1&tags=b,c", ListStyle::Exploded, Ok(Some(vec!["a", "b,c"])));
        check("x=1", ListStyle::Exploded, Ok(None));
    }

    #[test]
    fn an_encoded_comma_belongs_to_its_item() {
        check("tags=a%2Cb,c", ListStyle::Commas, Ok(Some(vec!["a,b", "c"])));
    }

    #[test]
    fn a_separated_list_is_one_text_however_it_is_encoded() {
        let style = ListStyle::Separated(';');
        check("tags=a;b%3Bc+d,e", style, Ok(Some(vec!["a", "b", "c d,e"])));
        check("tags=a", style, Ok(Some(vec!["a"])));
        check("tags=", style, Ok(Some(vec![])));
        check("tags=;", style, Ok(Some(vec!["", ""])));
        check("tags=a&tags=b", style, Err(Kind::DuplicateField));
        check("tags=%zz;a", style, Err(Kind::Format { format: "UTF-8 text".into() }));
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
