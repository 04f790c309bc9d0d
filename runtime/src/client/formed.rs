//! Writes parameters that stand in a form of their own.

use super::Outgoing;
use crate::encode::Encode;
use crate::parameter::{Form, QueryString, Written};
use crate::violation::Place;

impl Outgoing {
    /// A parameter of the path.
    pub fn path_as<T: Encode>(&mut self, name: &'static str, form: &Form<'_>, value: &T) {
        self.write_as(Place::Path, name, form.write(Place::Path, name, value));
    }

    /// A parameter of the query.
    pub fn query_as<T: Encode>(&mut self, name: &'static str, form: &Form<'_>, value: &T) {
        self.write_as(Place::Query, name, form.write(Place::Query, name, value));
    }

    /// A parameter of the query, if there is a value for it.
    pub fn optional_query_as<T: Encode>(
        &mut self,
        name: &'static str,
        form: &Form<'_>,
        value: Option<&T>,
    ) {
        if let Some(value) = value {
            self.query_as(name, form, value);
        }
    }

    /// A header.
    pub fn header_as<T: Encode>(&mut self, name: &'static str, form: &Form<'_>, value: &T) {
        self.write_as(Place::Header, name, form.write(Place::Header, name, value));
    }

    /// A header, if there is a value for it.
    pub fn optional_header_as<T: Encode>(
        &mut self,
        name: &'static str,
        form: &Form<'_>,
        value: Option<&T>,
    ) {
        if let Some(value) = value {
            self.header_as(name, form, value);
        }
    }

    /// A cookie.
    pub fn cookie_as<T: Encode>(&mut self, name: &'static str, form: &Form<'_>, value: &T) {
        self.write_as(Place::Cookie, name, form.write(Place::Cookie, name, value));
    }

    /// A cookie, if there is a value for it.
    pub fn optional_cookie_as<T: Encode>(
        &mut self,
        name: &'static str,
        form: &Form<'_>,
        value: Option<&T>,
    ) {
        if let Some(value) = value {
            self.cookie_as(name, form, value);
        }
    }

    /// The whole query.
    pub fn query_string<T: Encode>(
        &mut self,
        name: &'static str,
        how: &QueryString<'_>,
        value: &T,
    ) {
        match how.write(value) {
            Some(query) => self.whole_query(&query),
            None => self.refuse(Place::Query, name),
        }
    }

    /// The whole query, if there is a value for it. A form without members would be read as none.
    pub fn optional_query_string<T: Encode>(
        &mut self,
        name: &'static str,
        how: &QueryString<'_>,
        value: Option<&T>,
    ) {
        match value.map(|value| how.write(value).filter(|query| !query.is_empty())) {
            None => {}
            Some(Some(query)) => self.whole_query(&query),
            Some(None) => self.refuse(Place::Query, name),
        }
    }

    fn write_as(&mut self, place: Place, name: &'static str, written: Option<Written>) {
        match (place, written) {
            (Place::Path, Some(Written::Text(text))) => self.path_text(name, text),
            (Place::Header, Some(Written::Text(text))) => self.header_text(name, &text),
            (Place::Query, Some(Written::Pairs(pairs))) => {
                pairs.iter().for_each(|(name, value)| self.encoded_pair(name, value));
            }
            (Place::Cookie, Some(Written::Pairs(pairs))) => {
                pairs.iter().for_each(|(name, value)| self.encoded_cookie(name, value));
            }
            _ => self.refuse(place, name),
        }
    }
}
