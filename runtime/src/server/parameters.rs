//! The parameters of a request: those of its query and, where an action is called, those of its form.

use http::request::Parts;

use super::input::{self, Decoded};
use crate::fault::{Fault, names};
use crate::media_type::{self, FORM};

/// Where parameters are looked up.
#[derive(Clone, Copy)]
pub(super) struct Parameters<'a> {
    query: Option<&'a str>,
    form: Option<&'a str>,
}

impl<'a> Parameters<'a> {
    /// The parameters of the query.
    pub(super) fn of_query(head: &'a Parts) -> Self {
        Self { query: head.uri.query(), form: None }
    }

    /// The parameters of the query and of the form that the body may be.
    pub(super) fn of_action(head: &'a Parts, body: &'a [u8]) -> Result<Self, Fault> {
        let stated = media_type::stated(&head.headers);
        let is_form = stated.is_some_and(|stated| media_type::matches(FORM, stated));
        let form =
            if is_form { Some(std::str::from_utf8(body).map_err(|_| not_text())?) } else { None };
        Ok(Self { form, ..Self::of_query(head) })
    }

    /// All parameters in the order of the request, each still encoded.
    pub(super) fn pairs(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.query.into_iter().chain(self.form).flat_map(input::raw_pairs)
    }

    /// The values of a parameter in the order of the request.
    pub(super) fn values(self, name: &'a str) -> impl Iterator<Item = Decoded<'a>> {
        let texts = self.query.into_iter().chain(self.form);
        texts.flat_map(move |text| input::raw_values(text, name)).map(input::form_decoded)
    }
}

#[cold]
fn not_text() -> Fault {
    Fault::new(names::MALFORMED)
        .with("parameter", "body")
        .with("reason", "the form is not UTF-8 text")
}
