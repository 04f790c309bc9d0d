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
        let FormKind::Deep(inner) = kind(form, &name) else { continue };
        let inner = BodyForm { members: inner.clone(), others: FormKind::Text };
        members.push((name, Written::Object(object(&inner, pairs)?)));
    }
    Some(members)
}

/// The names of a deep object and of its member, where a pair is of one.
fn within(form: &BodyForm, name: &str) -> Option<(String, String)> {
    let (outer, inner) = name.strip_suffix(']')?.split_once('[')?;
    let is_deep = matches!(kind(form, outer), FormKind::Deep(_));
    is_deep.then(|| (outer.to_owned(), inner.to_owned()))
}

fn kind<'f>(form: &'f BodyForm, name: &str) -> &'f FormKind {
    let member = form.members.iter().find(|(member, _)| member == name);
    member.map_or(&form.others, |(_, kind)| kind)
}

fn parts(value: &str, list: FormList) -> Vec<String> {
    let value = match list {
        FormList::Exploded => return vec![value.to_owned()],
        FormList::Commas => value.to_owned(),
        FormList::Spaces => value.replace("%20", ",").replace('+', ","),
        FormList::Pipes => value.replace("%7C", ",").replace("%7c", ",").replace('|', ","),
    };
    match value.is_empty() {
        true => Vec::new(),
        false => value.split(',').map(str::to_owned).collect(),
    }
}

fn written(kind: &FormKind, text: &str) -> Written {
    match (kind, Written::decode(text.as_bytes())) {
        (
            FormKind::Literal,
            Ok(value @ (Written::Number(_) | Written::Boolean(_) | Written::Null)),
        )
        | (FormKind::Json, Ok(value)) => value,
        _ => Written::String(text.to_owned()),
    }
}
