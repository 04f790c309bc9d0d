//! Forms as bodies (`application/x-www-form-urlencoded`): pairs of names and values that stand for an object.
//!
//! A form is read by way of JSON, so that what is wrong with a member is found and placed as it is in JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::json::Json;
use crate::operation::ListStyle;
use crate::percent::{NotText, encoded, form_decoded};

/// How the members of an object stand in a form. Generated for every form of a document.
#[derive(Debug)]
pub struct Form<'a> {
    /// The members that the schema names.
    pub members: &'a [FormMember<'a>],
    /// How every other member stands there.
    pub others: FormKind<'a>,
}

/// One member of a form.
#[derive(Clone, Copy, Debug)]
pub struct FormMember<'a> {
    /// Its name.
    pub name: &'a str,
    /// How it stands in the form.
    pub kind: FormKind<'a>,
}

/// How a value stands in a form.
#[derive(Clone, Copy, Debug)]
pub enum FormKind<'a> {
    /// A string as its characters.
    Text,
    /// A number or a boolean as JSON has it.
    Literal,
    /// Any value as JSON. A string that is no JSON stands for itself.
    Json,
    /// A list, each item of a kind.
    List(&'a FormKind<'a>, ListStyle),
}

impl Form<'_> {
    /// The JSON object that a form stands for. A member that comes twice comes twice there too.
    pub(crate) fn to_json(&self, form: &str) -> Result<Vec<u8>, NotText> {
        let mut lists: BTreeMap<Cow<'_, str>, Vec<&str>> = BTreeMap::new();
        let mut writer = Writer::new();
        let mut object = writer.object();
        for pair in form.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = form_decoded(name)?;
            match self.kind(&name) {
                FormKind::List(..) => lists.entry(name).or_default().push(value),
                kind => write_value(object.value(&name), kind, &form_decoded(value)?),
            }
        }
        for (name, values) in lists {
            if let FormKind::List(item, style) = self.kind(&name) {
                write_list(object.value(&name), *item, style, &values)?;
            }
        }
        object.end();
        Ok(writer.into_bytes())
    }

    /// The form that stands for a value, the members of the schema first. One that is no object stands for nothing.
    pub(crate) fn of<T: Encode>(&self, value: &T) -> String {
        let mut form = String::new();
        // What was just written is JSON.
        let Ok(Json::Object(mut values)) = Json::decode(&value.encode()) else { return form };
        for member in self.members {
            if let Some(value) = values.remove(member.name) {
                write_member(&mut form, member.name, member.kind, &value);
            }
        }
        for (name, value) in &values {
            write_member(&mut form, name, self.others, value);
        }
        form
    }

    fn kind(&self, name: &str) -> FormKind<'_> {
        let member = self.members.iter().find(|member| member.name == name);
        member.map_or(self.others, |member| member.kind)
    }
}

fn write_member(form: &mut String, name: &str, kind: FormKind<'_>, value: &Json) {
    match (kind, value) {
        (FormKind::List(item, style), Json::Array(items)) => {
            let texts = items.iter().map(|value| encoded(&text_of(*item, value)).to_string());
            let texts: Vec<String> = texts.collect();
            match style.separators().first() {
                Some(separator) => pair(form, name, &texts.join(separator)),
                None => texts.iter().for_each(|text| pair(form, name, text)),
            }
        }
        // Where every text is a string, none stands for `null`.
        (FormKind::Text, Json::Null) => {}
        (kind, value) => pair(form, name, &encoded(&text_of(kind, value)).to_string()),
    }
}

fn pair(form: &mut String, name: &str, encoded_value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    form.extend(encoded(name));
    form.push('=');
    form.push_str(encoded_value);
}

fn write_list(
    writer: &mut Writer,
    item: FormKind<'_>,
    style: ListStyle,
    values: &[&str],
) -> Result<(), NotText> {
    let mut list = writer.list();
    for part in values.iter().flat_map(|raw| parts(raw, style.separators())) {
        write_value(list.value(), item, &form_decoded(part)?);
    }
    list.end();
    Ok(())
}

/// The items of a list that stands in one value; one without any text has none.
fn parts<'a>(raw: &'a str, separators: &[&str]) -> Vec<&'a str> {
    match (raw, separators) {
        ("", [_, ..]) => Vec::new(),
        _ => separators.iter().fold(vec![raw], |parts, separator| {
            parts.into_iter().flat_map(|part| part.split(separator)).collect()
        }),
    }
}

fn write_value(writer: &mut Writer, kind: FormKind<'_>, text: &str) {
    let json = || Json::decode(text.as_bytes()).ok();
    let json = match kind {
        FormKind::Text | FormKind::List(..) => None,
        FormKind::Literal => json().filter(is_literal),
        FormKind::Json => json(),
    };
    match json {
        Some(json) => json.write(writer),
        None => writer.string(text),
    }
}

fn is_literal(json: &Json) -> bool {
    matches!(json, Json::Number(_) | Json::Boolean(_) | Json::Null)
}

fn text_of(kind: FormKind<'_>, value: &Json) -> String {
    match (kind, value) {
        (FormKind::Json, Json::String(text)) if Json::decode(text.as_bytes()).is_ok() => {
            value.to_string()
        }
        (_, Json::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: Form<'_> = Form {
        members: &[
            FormMember { name: "name", kind: FormKind::Text },
            FormMember { name: "count", kind: FormKind::Literal },
            FormMember { name: "owner", kind: FormKind::Json },
            FormMember { name: "tags", kind: FormKind::List(&FormKind::Text, ListStyle::Exploded) },
            FormMember { name: "ids", kind: FormKind::List(&FormKind::Literal, ListStyle::Commas) },
        ],
        others: FormKind::Text,
    };

    /// Checks what a form stands for.
    fn check(form: &str, expected: &str) {
        let json = FORM.to_json(form).map(|json| String::from_utf8(json).unwrap());
        assert_eq!(json.as_deref(), Ok(expected), "{form}");
    }

    /// Checks that a value comes back as it was.
    fn check_round_trip(json: &str) {
        let value = Json::decode(json.as_bytes()).unwrap();
        let back = FORM.to_json(&FORM.of(&value)).unwrap();
        assert_eq!(Json::decode(&back), Ok(value), "{}", String::from_utf8_lossy(&back));
    }

    #[test]
    fn members_have_the_types_that_the_schema_gives_them() {
        check("name=1+2&count=3&other=4", r#"{"name":"1 2","count":3,"other":"4"}"#);
        check("owner=%7B%22id%22%3A1%7D", r#"{"owner":{"id":1}}"#);
        check("", "{}");
    }

    #[test]
    fn a_text_that_is_no_number_stays_one_for_the_schema_to_refuse() {
        check("count=", r#"{"count":""}"#);
        check("count=%221%22", r#"{"count":"\"1\""}"#);
        check("count=[1]", r#"{"count":"[1]"}"#);
    }

    #[test]
    fn lists_come_item_by_item_or_between_separators() {
        check("tags=a&tags=b%2Cc&ids=1,2", r#"{"ids":[1,2],"tags":["a","b,c"]}"#);
        check("ids=", r#"{"ids":[]}"#);
    }

    #[test]
    fn a_member_that_comes_twice_comes_twice() {
        check("name=a&name=b", r#"{"name":"a","name":"b"}"#);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for form in ["name=%ff", "%zz=1", "tags=%f"] {
            assert_eq!(FORM.to_json(form), Err(NotText), "{form}");
        }
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
        check_round_trip(r#"{"name":"a&b=c d+é%","count":-1.5e3,"tags":["x,y",""],"ids":[1,20]}"#);
        check_round_trip(r#"{"owner":"1","other":"true"}"#);
        check_round_trip(r#"{"owner":["a",null],"a name":"x"}"#);
        check_round_trip(r#"{"owner":"plain","count":true}"#);
    }
}
