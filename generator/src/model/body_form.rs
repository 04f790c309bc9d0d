//! How the members of an object stand in a form.

use super::brackets::{self, Brackets};
use super::{
    Api, Codec, Content, Enumeration, Plain, PropertyEncoding, Shape, TypeRef, UnknownFields,
    VariantValue, essence,
};

/// How the members of an object stand in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyForm {
    /// The members that the schema names, in its order.
    pub members: Vec<(String, FormKind)>,
    /// How every other member stands there.
    pub others: FormKind,
}

/// How a value stands in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// A string as its characters.
    Text,
    /// A number or a boolean as JSON has it.
    Literal,
    /// Any value as JSON. A string that is no JSON stands for itself.
    Json,
    /// A file.
    File,
    /// A list, each item of a kind.
    List(Box<FormKind>, FormList),
    /// An object whose members are named `name[member]` (`deepObject`).
    Deep(Vec<(String, FormKind)>),
    /// A value, a list or an object whose parts are named in brackets, however deep.
    Brackets(Box<Brackets>),
}

impl FormKind {
    /// Whether something is so of the kind, or of one within it.
    pub fn any(&self, is_it: fn(&Self) -> bool) -> bool {
        let any_member =
            |members: &[(String, Self)]| members.iter().any(|(_, kind)| kind.any(is_it));
        is_it(self)
            || match self {
                Self::List(item, _) => item.any(is_it),
                Self::Deep(members) => any_member(members),
                Self::Brackets(brackets) => {
                    let Brackets { members, others, item, alone } = &**brackets;
                    let mut others = [others, item, alone].into_iter().flatten();
                    any_member(members) || others.any(|kind| kind.any(is_it))
                }
                Self::Text | Self::Literal | Self::Json | Self::File => false,
            }
    }

    /// Whether it names members of an object.
    pub fn has_members(&self) -> bool {
        match self {
            Self::Deep(members) => !members.is_empty(),
            Self::Brackets(brackets) => !brackets.members.is_empty(),
            _ => false,
        }
    }
}

/// How the items of a list stand in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormList {
    /// The name again for each item.
    Exploded,
    /// Items with commas between them.
    Commas,
    /// Items with spaces between them.
    Spaces,
    /// Items with bars between them.
    Pipes,
    /// Items with commas between them in one part, where none of them holds a comma.
    Joined,
}

impl BodyForm {
    /// The form of a content, where it is one and its members are known.
    pub fn of(api: &Api, content: &Content) -> Option<Self> {
        if !matches!(content.codec, Codec::Form | Codec::Parts) {
            return None;
        }
        let mut form = Self { members: Vec::new(), others: FormKind::Text };
        form.collect(api, content, &content.ty, 0).then_some(form)
    }

    /// Whether any member is a file, or a list of them.
    pub fn has_files(&self) -> bool {
        let is_file = |kind: &FormKind| match kind {
            FormKind::List(item, _) => **item == FormKind::File,
            kind => *kind == FormKind::File,
        };
        self.members.iter().any(|(_, kind)| is_file(kind)) || is_file(&self.others)
    }

    /// Adds the members of a type; of alternatives those of each. False where it is not known which there are.
    fn collect(&mut self, api: &Api, content: &Content, ty: &TypeRef, depth: usize) -> bool {
        match shape(api, ty) {
            Some(Shape::Object(object)) => {
                for field in &object.fields {
                    self.add(&field.wire, stated(api, content, &field.wire, &field.ty));
                }
                if let UnknownFields::Collect(ty) = &object.unknown {
                    self.others = kind(api, ty);
                }
                true
            }
            Some(Shape::Union(union)) if depth < MAX_DEPTH => {
                let mut branches = union.branches.iter();
                branches.all(|branch| self.collect(api, content, &branch.ty, depth + 1))
            }
            None => match ty {
                // What else a value may be is no form.
                TypeRef::Plain(Plain::NotObject) => true,
                TypeRef::Map(value) => {
                    self.others = kind(api, value);
                    true
                }
                _ => false,
            },
            Some(_) => false,
        }
    }

    /// Adds a member. One that alternatives have in several kinds is read as JSON, which tells them apart.
    fn add(&mut self, wire: &str, kind: FormKind) {
        match self.members.iter_mut().find(|(name, _)| name == wire) {
            Some((_, known)) if *known != kind => *known = FormKind::Json,
            Some(_) => {}
            None => self.members.push((wire.to_owned(), kind)),
        }
    }
}

/// How deep alternatives may stand within alternatives.
const MAX_DEPTH: usize = 16;

/// The shape below all names and rules; nothing where there is none.
fn shape<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Shape> {
    match ty {
        TypeRef::Named(id) => match &api.type_def(*id).shape {
            Shape::Alias(next) => shape(api, next),
            Shape::Checked(checked) => shape(api, &checked.base),
            shape => Some(shape),
        },
        _ => None,
    }
}

pub(super) fn kind(api: &Api, ty: &TypeRef) -> FormKind {
    match ty {
        TypeRef::Named(id) => match &api.type_def(*id).shape {
            Shape::Alias(next) => kind(api, next),
            Shape::Checked(checked) => kind(api, &checked.base),
            Shape::Text(_) => FormKind::Text,
            Shape::Integer(_) | Shape::Number(_) => FormKind::Literal,
            Shape::Enumeration(Enumeration { variants }) => match variants.first() {
                Some(variant) if matches!(variant.value, VariantValue::Integer(_)) => {
                    FormKind::Literal
                }
                _ => FormKind::Text,
            },
            Shape::List(list) => of_list(api, &list.item),
            Shape::Object(_) | Shape::Union(_) => FormKind::Json,
        },
        TypeRef::Plain(plain) => match plain {
            Plain::Text | Plain::Secret | Plain::DateTime | Plain::Formatted(_) | Plain::Binary => {
                FormKind::Text
            }
            Plain::Boolean | Plain::Integer(_) | Plain::Number(_) => FormKind::Literal,
            Plain::File => FormKind::File,
            Plain::Null | Plain::NotObject | Plain::NotArray | Plain::Any => FormKind::Json,
        },
        TypeRef::List(item) => of_list(api, item),
        TypeRef::Map(_) => FormKind::Json,
        TypeRef::Nullable(inner) => kind(api, inner),
    }
}

/// Items within items have no place of their own in a form.
fn of_list(api: &Api, item: &TypeRef) -> FormKind {
    let item = match kind(api, item) {
        FormKind::List(..) => FormKind::Json,
        item => item,
    };
    FormKind::List(Box::new(item), FormList::Exploded)
}

/// The kind of a member with what its `encoding` says.
fn stated(api: &Api, content: &Content, wire: &str, ty: &TypeRef) -> FormKind {
    let kind = kind(api, ty);
    let Some(encoding) = content.encoding.iter().find(|encoding| encoding.property == wire) else {
        return kind;
    };
    let is_json = encoding.content_type.as_deref().is_some_and(|media_type| {
        let essence = essence(media_type);
        essence == "application/json" || essence.ends_with("+json")
    });
    if encoding.style.as_deref() == Some("deepObject") {
        return brackets::kind(api, ty);
    }
    match kind {
        FormKind::List(item, _) => {
            let item = if is_json { Box::new(FormKind::Json) } else { item };
            let style = list(content, &item, encoding);
            FormKind::List(item, style)
        }
        kind if is_json && kind != FormKind::File => FormKind::Json,
        kind => kind,
    }
}

/// How a list stands in a form; where there are parts, each item is one unless commas stand between them.
fn list(content: &Content, item: &FormKind, encoding: &PropertyEncoding) -> FormList {
    match (content.codec, encoding.style.as_deref(), encoding.explode) {
        (Codec::Parts, None | Some("form"), Some(false))
            if matches!(item, FormKind::Text | FormKind::Literal) =>
        {
            FormList::Joined
        }
        (Codec::Parts, ..) => FormList::Exploded,
        (_, Some("spaceDelimited"), Some(false) | None) => FormList::Spaces,
        (_, Some("pipeDelimited"), Some(false) | None) => FormList::Pipes,
        (_, _, Some(false)) => FormList::Commas,
        _ => FormList::Exploded,
    }
}
