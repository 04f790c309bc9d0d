//! One parameter: its text or texts, and the value that they stand for.

use super::super::formed;
use super::super::input::{Decoded, Input, not_text, percent_decoded};
use super::super::value::{self, Author};
use crate::model::{Api, Codec, Content, Location, Operation, Param, is_plain, names_beside};
use specwright_runtime::decode::Mode;
use specwright_runtime::json::Json;
use specwright_runtime::parameter::{Given, Source};
use specwright_runtime::violation::{Kind, Place, Segment, Violation, Violations};

/// The value of a parameter, if the request has it.
pub(super) fn read(
    api: &Api,
    operation: &Operation,
    param: &Param,
    input: Input<'_>,
) -> Result<Option<Json>, Violations> {
    let read = Reading { api, operation, param };
    let value = match &param.content {
        Some(content) => read.whole(content, input),
        None if is_plain(api, param) => read.single(read.texts(input)),
        None => read.formed(input),
    };
    match value? {
        None if param.required || param.location == Location::Path => {
            Err(read.refuse([Kind::Missing]))
        }
        value => Ok(value),
    }
}

struct Reading<'a> {
    api: &'a Api,
    operation: &'a Operation,
    param: &'a Param,
}

impl Reading<'_> {
    fn texts<'r>(&self, input: Input<'r>) -> Vec<Decoded<'r>> {
        let wire = &self.param.wire;
        match self.param.location {
            Location::Path => input.path(self.operation.wire_path(), wire).into_iter().collect(),
            Location::Query | Location::QueryString => input.values(wire),
            Location::Header => input.headers(wire),
            Location::Cookie => input.cookies(wire),
        }
    }

    fn single(&self, texts: Vec<Decoded<'_>>) -> Result<Option<Json>, Violations> {
        let Some((first, rest)) = texts.split_first() else { return Ok(None) };
        let Some(text) = first else { return Err(self.refuse([not_text()])) };
        if !rest.is_empty() {
            return Err(self.refuse([Kind::DuplicateField]));
        }
        let author = match self.operation.rpc {
            Some(_) => Author::CallerOfAction,
            None => Author::Caller,
        };
        let value = value::read_text(self.api, &self.param.ty, text, author);
        value.map(Some).map_err(|kinds| self.refuse(kinds))
    }

    fn formed(&self, input: Input<'_>) -> Result<Option<Json>, Violations> {
        let wire = self.param.wire.as_str();
        let (pairs, lines);
        let given = match self.param.location {
            Location::Path => match input.raw_path(self.operation.wire_path(), wire) {
                Some(text) => Given::Text(text),
                None => return Ok(None),
            },
            Location::Header => {
                let found: Option<Vec<_>> = input.headers(wire).into_iter().collect();
                let found = found.ok_or_else(|| self.refuse([not_text()]))?;
                lines = found;
                return self.of_lines(&lines.iter().map(AsRef::as_ref).collect::<Vec<_>>());
            }
            Location::Query | Location::QueryString => {
                pairs = input.pairs();
                Given::Pairs(&pairs)
            }
            Location::Cookie => {
                pairs = input.raw_cookies();
                Given::Pairs(&pairs)
            }
        };
        self.of(given)
    }

    /// The whole query; a form that must be there is one without members where there is none.
    fn whole(&self, content: &Content, input: Input<'_>) -> Result<Option<Json>, Violations> {
        let query = input.head.uri.query().unwrap_or_default();
        let is_form = content.codec == Codec::Form;
        if query.is_empty() && !(is_form && self.param.required) {
            return Ok(None);
        }
        let not_text = || self.refuse([not_text()]);
        if is_form {
            let read = value::form(self.api, content, query, Mode::Request);
            return self.judged(read.ok_or_else(not_text)?);
        }
        let text = percent_decoded(query).ok_or_else(not_text)?;
        match content.codec {
            Codec::Json => self.judged(value::json(self.api, &content.ty, &text)),
            _ => self.single(vec![Some(text)]),
        }
    }

    fn judged(&self, read: (Json, Violations)) -> Result<Option<Json>, Violations> {
        let (json, broken) = read;
        match broken.is_empty() {
            true => Ok(Some(json)),
            false => Err(broken.at(self.place(), &Segment::name(self.param.wire.clone()))),
        }
    }

    fn of_lines(&self, lines: &[&str]) -> Result<Option<Json>, Violations> {
        self.of(Given::Lines(lines))
    }

    fn of(&self, given: Given<'_>) -> Result<Option<Json>, Violations> {
        let capital_booleans = self.operation.rpc.is_some();
        let (place, name) = (self.place(), self.param.wire.as_str());
        let source = Source { place, name, given, capital_booleans };
        let except = names_beside(self.api, self.operation, self.param);
        let except: Vec<&str> = except.iter().map(String::as_str).collect();
        formed::read(self.api, self.param, (&source, Mode::Request), &except)
    }

    fn place(&self) -> Place {
        match self.param.location {
            Location::Path => Place::Path,
            Location::Query | Location::QueryString => Place::Query,
            Location::Header => Place::Header,
            Location::Cookie => Place::Cookie,
        }
    }

    fn refuse(&self, kinds: impl IntoIterator<Item = Kind>) -> Violations {
        let path = || [Segment::name(self.param.wire.clone())];
        let kinds = kinds.into_iter();
        kinds.map(|kind| Violation::new(kind).at(self.place(), path())).collect()
    }
}
