//! The whole query as one value (`in: querystring` of OpenAPI 3.2).

use super::tree::{Leaves, Tree, not_text};
use crate::body_form::BodyForm;
use crate::decode::Decode;
use crate::encode::Encode;
use crate::json::Json;
use crate::percent::{NotText, decoded, encoded};
use crate::schema::Types;
use crate::violation::{Violation, Violations};

/// How a value is the whole query.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum QueryString<'a> {
    /// As a form: `application/x-www-form-urlencoded`.
    Form(&'a BodyForm<'a>),
    /// As JSON, with escapes where a query asks for them.
    Json,
    /// As one text of these types, with escapes where a query asks for them.
    Text(Types),
}

/// An object without members.
const EMPTY: &[u8] = b"{}";

impl QueryString<'_> {
    /// The JSON of what a query stands for; `None` where there is none, or one without any text.
    ///
    /// # Errors
    /// That the query is no UTF-8 text once its encoding is undone.
    pub fn read(&self, query: Option<&str>) -> Result<Option<Vec<u8>>, Violations> {
        let Some(query) = query.filter(|query| !query.is_empty()) else { return Ok(None) };
        let read = match self {
            Self::Form(form) => form.encoded_to_json(query),
            Self::Json => decoded(query).map(|text| text.into_owned().into_bytes()),
            Self::Text(types) => {
                let leaves = Leaves { capital_booleans: false };
                decoded(query).map(|text| leaves.read(*types, Ok(text)).encode())
            }
        };
        read.map(Some).map_err(|NotText| Violation::new(not_text()).into())
    }

    /// The query of a value; `None` if there is none that would be read as the same value. That of a form without members is
    /// empty.
    #[must_use]
    pub fn write<T: Encode>(&self, value: &T) -> Option<String> {
        let json = value.encode();
        let query = match self {
            Self::Form(form) => form.to_encoded(value),
            Self::Json => encoded(std::str::from_utf8(&json).ok()?).to_string(),
            Self::Text(_) => encoded(Tree::decode(&json).ok()?.text()?).to_string(),
        };
        let read = self.read(Some(&query)).ok()?;
        let read = read.or_else(|| self.of_nothing())?;
        (Json::decode(&read).ok()? == Json::decode(&json).ok()?).then_some(query)
    }

    /// The JSON of what a query without any text is where a value is required: a form has no members then.
    pub(crate) fn of_nothing(&self) -> Option<Vec<u8>> {
        matches!(self, Self::Form(_)).then(|| EMPTY.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body_form::{FormKind, FormList, FormMember};

    const FORM: BodyForm<'_> = BodyForm {
        members: &[
            FormMember { name: "q", kind: FormKind::Text },
            FormMember {
                name: "ids",
                kind: FormKind::List(&FormKind::Literal, FormList::Exploded),
            },
        ],
        others: FormKind::Text,
    };

    /// Checks that a query stands for a value, and that the value is written as it.
    fn check(how: QueryString<'_>, query: &str, json: &str) {
        let read = how.read(Some(query)).unwrap().map(|json| String::from_utf8(json).unwrap());
        assert_eq!(read.as_deref(), Some(json), "{query}");
        let value = Json::decode(json.as_bytes()).unwrap();
        assert_eq!(how.write(&value).as_deref(), Some(query), "{json}");
    }

    #[test]
    fn a_value_is_the_query_and_the_query_is_the_value() {
        check(QueryString::Form(&FORM), "q=a%20b&ids=1&ids=2", r#"{"q":"a b","ids":[1,2]}"#);
        check(QueryString::Json, "%7B%22flag%22%3Anull%7D", r#"{"flag":null}"#);
        check(QueryString::Text(Types::STRING), "%24.a.b%5B1%3A1%5D", r#""$.a.b[1:1]""#);
        check(QueryString::Text(Types::INTEGER), "5", "5");
    }

    #[test]
    fn a_query_without_any_text_is_none() {
        for how in [QueryString::Form(&FORM), QueryString::Json, QueryString::Text(Types::STRING)] {
            assert_eq!(how.read(None), Ok(None));
            assert_eq!(how.read(Some("")), Ok(None));
        }
        assert_eq!(QueryString::Text(Types::STRING).write(&String::new()), None);
        assert_eq!(QueryString::Form(&FORM).write(&Json::Object([].into())).as_deref(), Some(""));
    }

    #[test]
    fn what_would_be_read_as_another_value_has_no_query() {
        let form = QueryString::Form(&FORM);
        for json in [r#"{"ids":[]}"#, r#"{"q":null}"#, r#"{"more":1}"#] {
            assert_eq!(form.write(&Json::decode(json.as_bytes()).unwrap()), None, "{json}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(QueryString::Json.read(Some("%ff")).is_err());
        assert!(QueryString::Form(&FORM).read(Some("q=%zz")).is_err());
    }
}
