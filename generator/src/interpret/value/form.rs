//! A form as the object that it stands for.

use super::super::input::form_decoded;
use super::judged;
use super::written::Written;
use crate::model::{Api, Content, Form, FormKind, FormList};
use specwright_runtime::decode::{Decode, Mode};
use specwright_runtime::violation::Violations;
use std::collections::BTreeMap;

/// The rules that a form breaks; nothing where it is no text once its encoding is undone.
pub(in super::super) fn form(
    api: &Api,
    content: &Content,
    text: &str,
    mode: Mode,
) -> Option<Violations> {
    let form = Form::of(api, content)?;
    let (mut members, mut lists) = (Vec::new(), BTreeMap::<String, Vec<&str>>::new());
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = form_decoded(name)?.into_owned();
        match kind(&form, &name) {
            FormKind::List(..) => lists.entry(name).or_default().push(value),
            kind => members.push((name, written(kind, &form_decoded(value)?))),
        }
    }
    for (name, values) in lists {
        let FormKind::List(item, list) = kind(&form, &name) else { continue };
        let parts = values.iter().flat_map(|value| parts(value, *list));
        let items = parts.map(|part| Some(written(item, &form_decoded(&part)?)));
        members.push((name, Written::Array(items.collect::<Option<_>>()?)));
    }
    Some(judged(api, &content.ty, &Written::Object(members), mode))
}

fn kind<'f>(form: &'f Form, name: &str) -> &'f FormKind {
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
