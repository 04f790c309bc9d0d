//! Reads parameters that stand in a form of their own.

use super::Call;
use super::input::{self, NotText};
use crate::decode::Decode;
use crate::parameter::{Form, Given, QueryString, Source};
use crate::template::raw_value;
use crate::violation::{Kind, Place, Violation, Violations};

impl Call<'_> {
    /// A parameter of the path.
    pub fn path_as<T: Decode>(&mut self, name: &'static str, form: &Form<'_>) -> Option<T> {
        self.required_as(Place::Path, name, form)
    }

    /// A required parameter of the query.
    pub fn query_as<T: Decode>(&mut self, name: &'static str, form: &Form<'_>) -> Option<T> {
        self.required_as(Place::Query, name, form)
    }

    /// A parameter of the query that may be absent.
    pub fn optional_query_as<T: Decode>(
        &mut self,
        name: &'static str,
        form: &Form<'_>,
    ) -> Option<Option<T>> {
        self.optional_as(Place::Query, name, form)
    }

    /// A required header.
    pub fn header_as<T: Decode>(&mut self, name: &'static str, form: &Form<'_>) -> Option<T> {
        self.required_as(Place::Header, name, form)
    }

    /// A header that may be absent.
    pub fn optional_header_as<T: Decode>(
        &mut self,
        name: &'static str,
        form: &Form<'_>,
    ) -> Option<Option<T>> {
        self.optional_as(Place::Header, name, form)
    }

    /// A required cookie.
    pub fn cookie_as<T: Decode>(&mut self, name: &'static str, form: &Form<'_>) -> Option<T> {
        self.required_as(Place::Cookie, name, form)
    }

    /// A cookie that may be absent.
    pub fn optional_cookie_as<T: Decode>(
        &mut self,
        name: &'static str,
        form: &Form<'_>,
    ) -> Option<Option<T>> {
        self.optional_as(Place::Cookie, name, form)
    }

    /// The whole query, where there must be one: a form may be without members.
    pub fn query_string<T: Decode>(
        &mut self,
        name: &'static str,
        how: &QueryString<'_>,
    ) -> Option<T> {
        match how.read(self.head().uri.query()).map(|found| found.or_else(|| how.of_nothing())) {
            Ok(Some(json)) => self.decoded(Place::Query, name, &json),
            Ok(None) => self.refuse(Place::Query, name, Violation::new(Kind::Missing).into()),
            Err(violations) => self.refuse(Place::Query, name, violations),
        }
    }

    /// The whole query, which may be absent.
    pub fn optional_query_string<T: Decode>(
        &mut self,
        name: &'static str,
        how: &QueryString<'_>,
    ) -> Option<Option<T>> {
        match how.read(self.head().uri.query()) {
            Ok(None) => Some(None),
            Ok(Some(json)) => self.decoded(Place::Query, name, &json).map(Some),
            Err(violations) => self.refuse(Place::Query, name, violations),
        }
    }

    fn required_as<T: Decode>(
        &mut self,
        place: Place,
        name: &'static str,
        form: &Form<'_>,
    ) -> Option<T> {
        match self.optional_as(place, name, form)? {
            Some(value) => Some(value),
            None => self.refuse(place, name, Violation::new(Kind::Missing).into()),
        }
    }

    fn optional_as<T: Decode>(
        &mut self,
        place: Place,
        name: &'static str,
        form: &Form<'_>,
    ) -> Option<Option<T>> {
        let json = match self.json_of(place, name, form) {
            Ok(Some(json)) => json,
            Ok(None) => return Some(None),
            Err(violations) => return self.refuse(place, name, violations),
        };
        self.decoded(place, name, &json).map(Some)
    }

    fn decoded<T: Decode>(&mut self, place: Place, name: &'static str, json: &[u8]) -> Option<T> {
        match T::decode(json) {
            Ok(value) => Some(value),
            Err(violations) => self.refuse(place, name, violations),
        }
    }

    /// The JSON of a parameter's value.
    fn json_of(
        &self,
        place: Place,
        name: &'static str,
        form: &Form<'_>,
    ) -> Result<Option<Vec<u8>>, Violations> {
        let capital_booleans = self.operation().rpc.is_some();
        let read = |given| form.read(&Source { place, name, given, capital_booleans });
        match place {
            Place::Path => raw_value(self.operation().path, self.head().uri.path(), name)
                .map_or(Ok(None), |text| read(Given::Text(text))),
            Place::Header => {
                let lines = self.head().headers.get_all(name).iter();
                let lines = lines.map(|line| std::str::from_utf8(line.as_bytes()));
                let lines: Vec<_> =
                    lines.collect::<Result<_, _>>().map_err(|_| NotText.into_violations())?;
                read(Given::Lines(&lines))
            }
            Place::Cookie => {
                read(Given::Pairs(&input::cookies(&self.head().headers).collect::<Vec<_>>()))
            }
            _ => read(Given::Pairs(&self.parameters().pairs().collect::<Vec<_>>())),
        }
    }
}
