//! From pairs to the JSON object that they stand for.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{BodyForm, Brackets, FormKind, FormMember, brackets};
use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::json::Json;
use crate::percent::NotText;

/// The value of a pair before it is known what it stands for.
pub(crate) trait FormValue: Sized {
    /// Its text.
    fn text(&self) -> Result<Cow<'_, str>, NotText>;

    /// The items that stand in it, between separators.
    fn items(&self, separators: &[&str]) -> Vec<Self>;

    /// Writes the file that it is.
    fn write_file(&self, writer: &mut Writer) -> Result<(), NotText>;
}

/// A name and a value.
pub(super) type Pair<'a, V> = (Cow<'a, str>, V);

/// Names and values, as far as the names are text.
type Pairs<'i, 'p, V> = &'i mut dyn Iterator<Item = Result<Pair<'p, V>, NotText>>;

impl BodyForm<'_> {
    /// Writes the JSON object that pairs stand for. A member that comes twice comes twice there too.
    pub(crate) fn write_json<'p, V: FormValue>(
        &self,
        writer: &mut Writer,
        mut pairs: impl Iterator<Item = Result<Pair<'p, V>, NotText>>,
    ) -> Result<(), NotText> {
        write_object(writer, (self.members, self.others), &mut pairs)
    }

    /// Whether a member of this name is a file, or a list of them.
    #[cfg(feature = "server")]
    pub(crate) fn has_file(&self, name: &str) -> bool {
        let member = self.members.iter().find(|member| member.name == name);
        match member.map_or(self.others, |member| member.kind) {
            FormKind::List(item, _) => matches!(item, FormKind::File),
            kind => matches!(kind, FormKind::File),
        }
    }
}

pub(super) fn write_object<'p, V: FormValue>(
    writer: &mut Writer,
    (members, others): (&[FormMember<'_>], FormKind<'_>),
    pairs: Pairs<'_, 'p, V>,
) -> Result<(), NotText> {
    let kind_of = |name: &str| {
        members.iter().find(|member| member.name == name).map_or(others, |member| member.kind)
    };
    let mut lists: BTreeMap<Cow<'_, str>, Vec<V>> = BTreeMap::new();
    let mut deep: BTreeMap<String, Vec<Pair<'p, V>>> = BTreeMap::new();
    let mut object = writer.object();
    for pair in pairs {
        let (name, value) = pair?;
        if let Some((outer, inner)) = within(&name, kind_of) {
            deep.entry(outer).or_default().push((Cow::Owned(inner), value));
            continue;
        }
        match kind_of(&name) {
            FormKind::List(..) => lists.entry(name).or_default().push(value),
            FormKind::Brackets(Brackets { alone: Some(kind), .. }) => {
                write_value(object.value(&name), *kind, &value)?;
            }
            // The name alone, again for each item.
            FormKind::Brackets(Brackets { item: Some(_), .. }) => {
                deep.entry(name.into_owned()).or_default().push((Cow::Borrowed(""), value));
            }
            kind => write_value(object.value(&name), kind, &value)?,
        }
    }
    for (name, values) in lists {
        if let FormKind::List(item, style) = kind_of(&name) {
            let mut list = object.value(&name).list();
            for value in values.iter().flat_map(|value| value.items(style.separators())) {
                write_value(list.value(), *item, &value)?;
            }
            list.end();
        }
    }
    for (name, pairs) in deep {
        match kind_of(&name) {
            // Members of a deep object are not deep themselves.
            FormKind::Deep(inner) => {
                let mut pairs = pairs.into_iter().map(Ok);
                let pairs: Pairs<'_, '_, V> = &mut pairs;
                write_object(object.value(&name), (inner, FormKind::Text), pairs)?;
            }
            FormKind::Brackets(inner) => brackets::write(object.value(&name), inner, pairs)?,
            _ => {}
        }
    }
    object.end();
    Ok(())
}

/// The names of a deep object and of its member, where a pair is of one.
fn within<'m>(name: &str, kind_of: impl Fn(&str) -> FormKind<'m>) -> Option<(String, String)> {
    let (outer, inner) = brackets::parted(name)?;
    let is_deep = match kind_of(outer) {
        FormKind::Deep(_) => !inner.contains('['),
        kind => matches!(kind, FormKind::Brackets(_)),
    };
    is_deep.then(|| (outer.to_owned(), inner))
}

pub(super) fn write_value<V: FormValue>(
    writer: &mut Writer,
    kind: FormKind<'_>,
    value: &V,
) -> Result<(), NotText> {
    if let FormKind::File = kind {
        return value.write_file(writer);
    }
    let text = value.text()?;
    let json = || Json::decode(text.as_bytes()).ok();
    let json = match kind {
        FormKind::Literal => json().filter(is_literal),
        FormKind::Json => json(),
        _ => None,
    };
    match json {
        Some(json) => json.write(writer),
        None => writer.string(&text),
    }
    Ok(())
}

fn is_literal(json: &Json) -> bool {
    matches!(json, Json::Number(_) | Json::Boolean(_) | Json::Null)
}
