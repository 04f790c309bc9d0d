//! How parameters and headers stand on the wire.

use super::{
    Api, Location, Operation, Param, Plain, SchemeKind, Shape, TextShape, TypeRef, text_shape,
};
use specwright_runtime::parameter::Style;

/// How a parameter stands on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// The style, by its default where the document is silent.
    pub style: Style,
    /// Whether each item or member stands by itself.
    pub explode: bool,
    /// Whether reserved characters are written as they are.
    pub allow_reserved: bool,
    /// Whether the document allows an empty value.
    pub allow_empty: bool,
}

impl Form {
    /// The form of a value that stands by itself, in the default style of its place.
    pub fn plain(location: Location) -> Self {
        let style = match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::QueryString | Location::Cookie => Style::Form,
        };
        let explode = style == Style::Form;
        Self { style, explode, allow_reserved: false, allow_empty: false }
    }
}

/// Whether a parameter is one text that its type reads by itself.
pub fn is_plain(api: &Api, param: &Param) -> bool {
    let Form { style, allow_reserved, .. } = param.form;
    let stands_alone =
        matches!(style, Style::Simple | Style::Form | Style::SpaceDelimited | Style::PipeDelimited);
    let is_part = param.location != Location::QueryString;
    is_part && stands_alone && !allow_reserved && reads_text(api, &param.ty)
}

/// The names that an object leaves to other parameters and to credentials, where its members stand beside them.
pub fn names_beside(api: &Api, operation: &Operation, param: &Param) -> Vec<String> {
    if !stands_beside(param) {
        return Vec::new();
    }
    let is_other = |other: &&Param| other.location == param.location && other.wire != param.wire;
    let others = operation.params.iter().filter(is_other);
    let others = others.flat_map(|other| {
        let fields = match text_shape(api, other) {
            Ok(TextShape::Object(fields, _)) if stands_beside(other) => fields,
            _ => Vec::new(),
        };
        std::iter::once(other.wire.clone()).chain(fields.into_iter().map(|(name, _)| name))
    });
    let keys = api.schemes.iter().filter_map(|scheme| match &scheme.kind {
        SchemeKind::ApiKey { location, name } if *location == param.location => Some(name.clone()),
        _ => None,
    });
    let of_action = operation.rpc.iter().filter(|_| param.location == Location::Query);
    let of_action = of_action.flat_map(|_| ["Action", "Version"].map(str::to_owned));
    others.chain(keys).chain(of_action).collect()
}

/// Whether the members of an object would stand beside other parameters.
pub fn stands_beside(param: &Param) -> bool {
    let is_paired = matches!(param.location, Location::Query | Location::Cookie);
    is_paired && param.form.explode && param.form.style != Style::DeepObject
}

/// Whether a type reads texts by itself.
pub fn reads_text(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => match &api.type_def(*id).shape {
            Shape::Alias(next) => reads_text(api, next),
            Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration(_) => true,
            Shape::Checked(checked) => reads_text(api, &checked.base),
            Shape::Object(_) | Shape::List(_) | Shape::Union(_) => false,
        },
        TypeRef::Plain(plain) => !matches!(
            plain,
            Plain::Any
                | Plain::Null
                | Plain::NotObject
                | Plain::NotArray
                | Plain::Binary
                | Plain::File
        ),
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Nullable(_) => false,
    }
}
