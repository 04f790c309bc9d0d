//! Values that stand in a form of their own: their texts become JSON by the runtime's codec.

use super::value;
use crate::model::{Api, Param, TextShape, text_shape};
use bumpalo::Bump;
use specwright_runtime::decode::{Decode, Mode};
use specwright_runtime::json::Json;
use specwright_runtime::parameter::{Form, Others, Shape, Source, Style};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::{Segment, Violations};

/// The value of a parameter or a header, if the message has it.
///
/// `except` are the names that an open object leaves to other parameters.
pub(super) fn read(
    api: &Api,
    param: &Param,
    (source, mode): (&Source<'_>, Mode),
    except: &[&str],
) -> Result<Option<Json>, Violations> {
    let at = |found: Violations| found.at(source.place, &Segment::name(param.wire.clone()));
    let Some(json) = with_form(api, param, except, |form| form.read(source)).map_err(at)? else {
        return Ok(None);
    };
    let broken = value::document(api, &param.ty, &json, mode);
    if !broken.is_empty() {
        return Err(at(broken));
    }
    Json::decode(&json).map(Some).map_err(at)
}

/// Does something with the form of a parameter, which has a text for every value: a rule of `check` sees to it.
fn with_form<T>(api: &Api, param: &Param, except: &[&str], with: impl FnOnce(&Form<'_>) -> T) -> T {
    let described = param.form;
    let shape = text_shape(api, param);
    let arena = Bump::new();
    let form = match shape.as_ref().map(|shape| runtime_shape(&arena, shape, except)) {
        Err(_) => Form::JSON,
        Ok(_) if described.style == Style::Json => Form::JSON,
        Ok(shape) if described.explode => Form::exploded(described.style, shape),
        Ok(shape) => Form::joined(described.style, shape),
    };
    let form = if described.allow_reserved { form.with_reserved() } else { form };
    with(&if described.allow_empty { form.with_empty() } else { form })
}

fn runtime_shape<'b>(arena: &'b Bump, shape: &'b TextShape, except: &'b [&'b str]) -> Shape<'b> {
    match shape {
        TextShape::Value(types) => Shape::Value(*types),
        TextShape::List(types) => Shape::List(*types),
        TextShape::ValueOrList(alone, items) => Shape::ValueOrList(*alone, *items),
        TextShape::Object(fields, others) => {
            let (fields, others) = members(arena, fields, *others, except);
            Shape::Object(fields, others)
        }
        TextShape::Objects(fields, others) => {
            let (fields, others) = members(arena, fields, *others, &[]);
            Shape::Objects(fields, others)
        }
        TextShape::ValueOrObjects(alone, fields, others) => {
            let (fields, others) = members(arena, fields, *others, &[]);
            Shape::ValueOrObjects(*alone, fields, others)
        }
        TextShape::ValueOrObject(alone, fields, others) => {
            let (fields, others) = members(arena, fields, *others, except);
            Shape::ValueOrObject(*alone, fields, others)
        }
    }
}

/// The fields of an object, and what its other members hold.
fn members<'b>(
    arena: &'b Bump,
    fields: &'b [(String, TextShape)],
    others: Option<Types>,
    except: &'b [&'b str],
) -> (&'b [(&'b str, Shape<'b>)], Option<Others<'b>>) {
    let fields = fields.iter();
    let fields = fields.map(|(name, field)| (name.as_str(), runtime_shape(arena, field, &[])));
    (arena.alloc_slice_fill_iter(fields), others.map(|types| Others { types, except }))
}
