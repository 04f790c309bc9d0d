//! One parameter: its text or texts, and the value that they stand for.

use super::super::input::{Decoded, Input, form_decoded, not_text};
use super::super::value::{self, Author};
use crate::model::{Api, ListType, Location, Operation, Param, Shape, Style, TypeRef};
use specwright_runtime::json::Json;
use specwright_runtime::violation::{Kind, Place, Segment, Violation, Violations};

/// The value of a parameter, if the request has it.
pub(super) fn read(
    api: &Api,
    operation: &Operation,
    param: &Param,
    input: Input<'_>,
) -> Result<Option<Json>, Violations> {
    let author = match operation.rpc {
        Some(_) => Author::CallerOfAction,
        None => Author::Caller,
    };
    let read = Reading { api, param, author };
    let value = match param.style {
        Style::Single => read.single(read.texts(operation, input)),
        Style::Commas | Style::Repeated | Style::Separated(_) => {
            read.list(input.raw_values(&param.wire))
        }
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
    param: &'a Param,
    author: Author,
}

impl Reading<'_> {
    fn texts<'r>(&self, operation: &Operation, input: Input<'r>) -> Vec<Decoded<'r>> {
        let wire = &self.param.wire;
        match self.param.location {
            Location::Path => input.path(&operation.path, wire).into_iter().collect(),
            Location::Query => input.values(wire),
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
        let value = value::read_text(self.api, &self.param.ty, text, self.author);
        value.map(Some).map_err(|kinds| self.refuse(kinds))
    }

    fn list(&self, raw: Vec<&str>) -> Result<Option<Json>, Violations> {
        let Some(texts) = self.item_texts(&raw)? else { return Ok(None) };
        let (item, limits) = self.list_type();
        let mut items = Vec::with_capacity(texts.len());
        let mut violations = Violations::default();
        for (index, text) in texts.into_iter().enumerate() {
            let text = text.ok_or_else(|| vec![not_text()]);
            let read = text.and_then(|text| value::read_text(self.api, item, &text, self.author));
            match read {
                Ok(value) => items.push(value),
                Err(kinds) => violations.extend(self.refuse_item(index, kinds)),
            }
        }
        if !violations.is_empty() {
            return Err(violations);
        }
        let broken = limits.and_then(|limits| value::list_rules(limits).check(&items).err());
        match broken {
            Some(kind) => Err(self.refuse([kind])),
            None => Ok(Some(Json::Array(items))),
        }
    }

    /// The texts of the items; nothing if the request does not have the list.
    fn item_texts(&self, raw: &[&str]) -> Result<Option<Vec<Decoded<'static>>>, Violations> {
        let owned =
            |raw: &str| form_decoded(raw).map(|text| std::borrow::Cow::Owned(text.into_owned()));
        match (self.param.style, raw) {
            (_, []) => Ok(None),
            (Style::Repeated, all) => Ok(Some(all.iter().map(|raw| owned(raw)).collect())),
            (_, [""]) => Ok(Some(Vec::new())),
            (Style::Separated(separator), [raw]) => {
                let text = form_decoded(raw).ok_or_else(|| self.refuse([not_text()]))?;
                let items = text.split(separator).map(|item| Some(item.to_owned().into()));
                Ok(Some(items.collect()))
            }
            (_, [raw]) => Ok(Some(raw.split(',').map(owned).collect())),
            _ => Err(self.refuse([Kind::DuplicateField])),
        }
    }

    /// What the list holds, and its limits.
    fn list_type(&self) -> (&TypeRef, Option<&ListType>) {
        match &self.param.ty {
            TypeRef::List(item) => (item, None),
            TypeRef::Named(id) => match &self.api.type_def(*id).shape {
                Shape::List(list) => (&list.item, Some(list)),
                _ => (&self.param.ty, None),
            },
            other => (other, None),
        }
    }

    fn refuse(&self, kinds: impl IntoIterator<Item = Kind>) -> Violations {
        self.refuse_at(kinds, None)
    }

    fn refuse_item(&self, index: usize, kinds: Vec<Kind>) -> Violations {
        self.refuse_at(kinds, Some(Segment::Index(index)))
    }

    fn refuse_at(
        &self,
        kinds: impl IntoIterator<Item = Kind>,
        item: Option<Segment>,
    ) -> Violations {
        let place = match self.param.location {
            Location::Path => Place::Path,
            Location::Query => Place::Query,
            Location::Header => Place::Header,
            Location::Cookie => Place::Cookie,
        };
        let path = || [Segment::name(self.param.wire.clone())].into_iter().chain(item.clone());
        kinds.into_iter().map(|kind| Violation::new(kind).at(place, path())).collect()
    }
}
