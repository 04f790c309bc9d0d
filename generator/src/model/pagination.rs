//! Lists that come in pages (`x-pagination`).

use super::{
    Api, Codec, Location, Operation, Origin, Param, Plain, Presence, Reply, Shape, Stated, Status,
    TypeRef, is_plain,
};

/// How an operation's replies lead from page to page.
#[derive(Clone, Debug, PartialEq)]
pub struct Pagination {
    /// The Rust name of the function that goes through the pages.
    pub name: String,
    /// What leads to the next page.
    pub style: PageStyle,
    /// The parameter of the query that the next request differs in, by its name on the wire.
    pub parameter: Option<Stated<String>>,
    /// The number of the first page or item, where the parameter is absent.
    pub first: Option<Stated<u64>>,
    /// Where the items stand in the body of the reply, as a pointer.
    pub items: Stated<String>,
    /// Where the reply names what leads on: a pointer into its body, or the name of a header.
    pub next: Option<Stated<String>>,
    /// Where this is stated.
    pub origin: Origin,
}

/// What leads to the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// A parameter with the number of the page.
    Page,
    /// A parameter with the number of the first item.
    Offset,
    /// A parameter with a token that the reply names.
    Cursor,
    /// An address that the reply names.
    NextLink,
}

/// A field on the way to a value of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldStep<'a> {
    /// The Rust name of the field.
    pub name: &'a str,
    /// Whether it is always there.
    pub presence: Presence,
}

/// A value of a reply: the fields that lead to it, and what it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyValue<'a> {
    /// The fields, the first one in what a call gives.
    pub steps: Vec<FieldStep<'a>>,
    /// What the last one holds.
    pub ty: &'a TypeRef,
}

/// Why there is no such value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoReplyValue<'a> {
    /// The operation has no success, or more than one.
    Success,
    /// The reply has no body of JSON, or others beside it.
    Body,
    /// The reply documents no such header.
    Header,
    /// There is no such field in this object.
    Field(&'a str),
    /// What stands before this field is no object with named fields.
    Object(&'a str),
}

/// The value at a place of an operation's success: a pointer into its body, or the name of a header.
pub fn reply_value<'a>(
    api: &'a Api,
    operation: &'a Operation,
    place: &'a str,
) -> Result<ReplyValue<'a>, NoReplyValue<'a>> {
    let reply = only_success(operation).ok_or(NoReplyValue::Success)?;
    if !place.is_empty() && !place.starts_with('/') {
        let header = reply.headers.iter().find(|header| header.wire.eq_ignore_ascii_case(place));
        return header.map(of_header).ok_or(NoReplyValue::Header);
    }
    let [content] = reply.contents.as_slice() else { return Err(NoReplyValue::Body) };
    if content.codec != Codec::Json {
        return Err(NoReplyValue::Body);
    }
    // Beside headers, the body is a field of its own.
    let body = FieldStep { name: "body", presence: Presence::Required };
    let steps = if reply.headers.is_empty() { Vec::new() } else { vec![body] };
    let start = ReplyValue { steps, ty: &content.ty };
    place.split('/').skip(1).try_fold(start, |value, name| step(api, value, name))
}

/// The only documented success, if its status is a single one.
fn only_success(operation: &Operation) -> Option<&Reply> {
    let mut successes = operation.replies.iter().filter(|reply| match reply.status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundred) => hundred == 2,
        Status::Default => false,
    });
    match (successes.next(), successes.next()) {
        (Some(only), None) if matches!(only.status, Status::Code(_)) => Some(only),
        _ => None,
    }
}

fn of_header(header: &Param) -> ReplyValue<'_> {
    let presence = if header.required { Presence::Required } else { Presence::Optional };
    ReplyValue { steps: vec![FieldStep { name: &header.name, presence }], ty: &header.ty }
}

fn step<'a>(
    api: &'a Api,
    mut value: ReplyValue<'a>,
    name: &'a str,
) -> Result<ReplyValue<'a>, NoReplyValue<'a>> {
    let Resolved::Shape(Shape::Object(object)) = resolved(api, value.ty) else {
        return Err(NoReplyValue::Object(name));
    };
    let wire = name.replace("~1", "/").replace("~0", "~");
    let field = object.fields.iter().find(|field| field.wire == wire);
    let field = field.ok_or(NoReplyValue::Field(name))?;
    value.steps.push(FieldStep { name: &field.name, presence: field.presence });
    Ok(ReplyValue { ty: &field.ty, ..value })
}

/// What stands below all aliases.
enum Resolved<'a> {
    Shape(&'a Shape),
    Ref(&'a TypeRef),
}

fn resolved<'a>(api: &'a Api, mut ty: &'a TypeRef) -> Resolved<'a> {
    loop {
        match ty {
            TypeRef::Named(id) => match &api.type_def(*id).shape {
                Shape::Alias(next) => ty = next,
                shape => return Resolved::Shape(shape),
            },
            other => return Resolved::Ref(other),
        }
    }
}

/// What a list holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ListOf<'a> {
    /// A list without limits.
    Plain(&'a TypeRef),
    /// A list with limits, a type of its own.
    Limited(&'a TypeRef),
}

/// What the items of a type are, if it is a list.
pub fn list_of<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<ListOf<'a>> {
    match resolved(api, ty) {
        Resolved::Shape(Shape::List(list)) => Some(ListOf::Limited(&list.item)),
        Resolved::Ref(TypeRef::List(item)) => Some(ListOf::Plain(item)),
        _ => None,
    }
}

/// Whether a type is a whole number.
pub fn is_integer(api: &Api, ty: &TypeRef) -> bool {
    match resolved(api, ty) {
        Resolved::Shape(shape) => matches!(shape, Shape::Integer(_)),
        Resolved::Ref(ty) => matches!(ty, TypeRef::Plain(Plain::Integer(_))),
    }
}

/// Whether a type is a text.
pub fn is_text(api: &Api, ty: &TypeRef) -> bool {
    match resolved(api, ty) {
        Resolved::Shape(shape) => matches!(shape, Shape::Text(text) if !text.secret),
        Resolved::Ref(ty) => {
            matches!(ty, TypeRef::Plain(Plain::Text | Plain::Formatted(_)))
        }
    }
}

impl Pagination {
    /// The parameter of the query that the next request differs in.
    pub fn moved<'a>(&self, api: &Api, operation: &'a Operation) -> Option<&'a Param> {
        let wire = &self.parameter.as_ref()?.value;
        let params = operation.params.iter();
        let mut params = params.filter(|param| param.location == Location::Query);
        params.find(|param| param.wire == *wire && is_plain(api, param))
    }

    /// The number of the first page or item, where the parameter is absent.
    pub fn first(&self, param: &Param) -> u64 {
        let stated = self.first.as_ref().map(|first| first.value);
        let default = || param.default.as_ref()?.value.to_string().parse().ok();
        let usual = if self.style == PageStyle::Page { 1 } else { 0 };
        stated.or_else(default).unwrap_or(usual)
    }
}
