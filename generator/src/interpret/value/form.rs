//! A form as the object that it stands for.

use super::super::input::form_decoded;
use super::judged;
use super::written::Written;
use crate::model::{Api, BodyForm, Content, FormKind, FormList};
use specwright_runtime::decode::{Decode, Mode};
use specwright_runtime::json::Json;
use specwright_runtime::violation::Violations;
use std::collections::BTreeMap;

/// The object that a form stands for, and the rules that it breaks; nothing where it is no text once its encoding is undone.
pub(in super::super) fn form(
    api: &Api,
    content: &Content,
    text: &str,
    mode: Mode,
) -> Option<(Json, Violations)> {
    let form = BodyForm::of(api, content)?;
    let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((form_decoded(name)?.into_owned(), value))
    });
    let members = object(&form, pairs.collect::<Option<_>>()?)?;
    let object = Written::Object(members);
    Some((Json::from(&object), judged(api, &content.ty, &object, mode)))
}

fn object(form: &BodyForm, pairs: Vec<(String, &str)>) -> Option<Vec<(String, Written)>> {
    let (mut members, mut lists) = (Vec::new(), BTreeMap::<String, Vec<&str>>::new());
    let mut deep = BTreeMap::<String, Vec<(String, &str)>>::new();
    for (name, value) in pairs {
        if let Some((outer, inner)) = within(form, &name) {
            deep.entry(outer).or_default().push((inner, value));
            continue;
        }
        match kind(form, &name) {
            FormKind::List(..) => lists.entry(name).or_default().push(value),
            FormKind::Brackets(brackets) if brackets.alone.is_none() && brackets.item.is_some() => {
                deep.entry(name).or_default().push((String::new(), value));
            }
            kind => members.push((name, written(kind, &form_decoded(value)?))),
        }
    }
    for (name, values) in lists {
        let FormKind::List(item, list) = kind(form, &name) else { continue };
        let parts = values.iter().flat_map(|value| parts(value, *list));
        let items = parts.map(|part| Some(written(item, &form_decoded(&part)?)));
        members.push((name, Written::Array(items.collect::<Option<_>>()?)));
    }
    for (name, pairs) in deep {
        let value = below(kind(form, &name), pairs)?;
        members.push((name, value));
    }
    Some(members)
}

/// What stands below a name in brackets; the names of the pairs are those within.
fn below(kind: &FormKind, pairs: Vec<(String, &str)>) -> Option<Written> {
    let (members, others) = match kind {
        FormKind::Brackets(brackets) => {
            let is_place = |name: &str| name.chars().all(|sign| sign.is_ascii_digit());
            let first = |name: &str| name.split('[').next().is_some_and(is_place);
            match &brackets.item {
                Some(item) if pairs.iter().all(|(name, _)| first(name)) => {
                    return items(item, pairs);
                }
                _ => (brackets.members.clone(), brackets.others.clone()),
            }
        }
        FormKind::Deep(members) => (members.clone(), None),
        _ => (Vec::new(), None),
    };
    let inner = BodyForm { members, others: others.unwrap_or(FormKind::Text) };
    object(&inner, pairs).map(Written::Object)
}

/// Items by their places; those without one come last.
fn items(kind: &FormKind, pairs: Vec<(String, &str)>) -> Option<Written> {
    let mut items = BTreeMap::<(u32, usize), (Vec<(String, &str)>, Option<&str>)>::new();
    for (count, (name, value)) in pairs.into_iter().enumerate() {
        let (place, behind) = name.split_once('[').unwrap_or((&name, ""));
        let place = place.parse().unwrap_or(u32::MAX);
        match behind.split_once(']') {
            Some((part, rest)) => {
                items.entry((place, 0)).or_default().0.push((format!("{part}{rest}"), value));
            }
            None => items.entry((place, count)).or_default().1 = Some(value),
        }
    }
    let item = |(parts, alone): (Vec<(String, &str)>, Option<&str>)| match alone {
        Some(value) if parts.is_empty() => Some(written(kind, &form_decoded(value)?)),
        _ => below(kind, parts),
    };
    items.into_values().map(item).collect::<Option<_>>().map(Written::Array)
}

/// The names of a deep object and of its member, where a pair is of one.
fn within(form: &BodyForm, name: &str) -> Option<(String, String)> {
    let (outer, rest) = name.split_once('[')?;
    let (part, behind) = rest.split_once(']')?;
    let is_deep = match kind(form, outer) {
        FormKind::Deep(_) => behind.is_empty(),
        FormKind::Brackets(_) => behind.is_empty() || behind.starts_with('['),
        _ => false,
    };
    is_deep.then(|| (outer.to_owned(), format!("{part}{behind}")))
}

fn kind<'f>(form: &'f BodyForm, name: &str) -> &'f FormKind {
    let member = form.members.iter().find(|(member, _)| member == name);
    member.map_or(&form.others, |(_, kind)| kind)
}

fn parts(value: &str, list: FormList) -> Vec<String> {
    let value = match list {
        FormList::Exploded => return vec![value.to_owned()],
        FormList::Commas | FormList::Joined => value.to_owned(),
        FormList::Spaces => value.replace("%20", ",").replace('+', ","),
        FormList::Pipes => value.replace("%7C", ",").replace("%7c", ",").replace('|', ","),
    };
    match value.is_empty() {
        true => Vec::new(),
        false => value.split(',').map(str::to_owned).collect(),
    }
}

fn written(kind: &FormKind, text: &str) -> Written {
    let kind = match kind {
        FormKind::Brackets(brackets) => brackets.alone.as_ref().unwrap_or(&FormKind::Text),
        kind => kind,
    };
    match (kind, Written::decode(text.as_bytes())) {
        (
            FormKind::Literal,
            Ok(value @ (Written::Number(_) | Written::Boolean(_) | Written::Null)),
        )
        | (FormKind::Json, Ok(value)) => value,
        _ => Written::String(text.to_owned()),
    }
}
