//! What an API is, as data: the document is gone, names are made, every limit knows where it stands.

mod api;
mod body_form;
mod content;
mod faults;
mod judged;
mod limits;
mod operation;
mod origin;
mod pattern;
mod rules;
mod security;
mod types;
mod union;

pub use api::{Api, Docs};
pub use body_form::{BodyForm, FormKind, FormList};
pub use content::{Codec, Content, PropertyEncoding, essence};
pub use faults::{FRAMEWORK_ROWS, FaultRow, FaultText, Faults};
pub use limits::{Bound, IntegerLimits, ListLimits, NumberLimits, Stated, TextLimits};
pub use operation::{Body, Derived, Location, Operation, Param, Reply, Rpc, Status, Style};
pub use origin::{Drift, Origin, Source};
pub use pattern::{CharClass, Look, Pattern, PatternFault, Program, Run, Step, Table, Way};
pub use rules::{BoundSide, DefinitionId, Members, Rule, Rules};
pub use security::{Scheme, SchemeKind};
pub use types::{
    CheckedType, Enumeration, Field, IntegerType, IntegerWidth, ListType, NumberType, NumberWidth,
    Object, Plain, Presence, Shape, TextType, TypeDef, TypeId, TypeRef, UnknownFields, Usage,
    Variant, VariantValue,
};
pub use union::{Branch, Union, UnionKeyword};
