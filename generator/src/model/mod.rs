//! What an API is, as data: the document is gone, names are made, every limit knows where it stands.

mod api;
mod body_form;
mod brackets;
mod content;
mod faults;
mod form;
mod held;
mod judged;
mod lifecycle;
mod limits;
mod operation;
mod origin;
mod outgoing;
mod pagination;
mod pattern;
mod rules;
mod security;
mod server;
mod text_content;
mod text_shape;
mod types;
mod union;
mod xml;

pub use api::{About, Api, Docs, Tag};
pub use body_form::{BodyForm, FormKind, FormList};
pub use brackets::Brackets;
pub use content::{Codec, Content, Framing, LeftOut, PropertyEncoding, essence};
pub use faults::{FRAMEWORK_ROWS, FaultRow, FaultText, Faults};
pub use form::{Form, is_plain, names_beside, reads_text, stands_beside};
pub use lifecycle::Lifecycle;
pub use limits::{Bound, IntegerLimits, ListLimits, NumberLimits, Stated, TextLimits};
pub use operation::{
    Admission, Body, Callback, Derived, Link, Location, Operation, Param, Reply, Rpc, Status,
};
pub use origin::{Drift, Origin, Source, Sources};
pub use outgoing::{Occasion, Outgoing, outgoing};
pub use pagination::{
    FieldStep, ListOf, NoReplyValue, PageStyle, Pagination, ReplyValue, is_integer, is_text,
    list_of, reply_value,
};
pub use pattern::{CharClass, Look, Pattern, PatternFault, Program, Run, Step, Table, Way};
pub use rules::{BoundSide, DefinitionId, Members, Rule, Rules};
pub use security::{Flow, Requirement, Scheme, SchemeKind};
pub use server::{Server, ServerVariable};
pub use specwright_runtime::parameter::Style;
pub use text_content::{TextContent, TextContents};
pub use text_shape::{NoText, TextShape, text_shape, text_types};
pub use types::{
    CheckedType, Enumeration, Field, InRust, IntegerType, IntegerWidth, ListType, NumberType,
    NumberWidth, Object, Plain, Presence, Shape, TextType, TypeDef, TypeId, TypeRef, UnknownFields,
    Usage, Variant, VariantValue,
};
pub use union::{Branch, Union, UnionKeyword};
pub use xml::{XmlBody, XmlKind, XmlMember, XmlName, XmlNode, XmlObject};
