//! What an API is, as data: the document is gone, names are made, every limit knows where it stands.

mod api;
mod faults;
mod limits;
mod operation;
mod origin;
mod pattern;
mod security;
mod types;

pub use api::{Api, Docs};
pub use faults::{FRAMEWORK_ROWS, FaultRow, FaultText, Faults};
pub use limits::{Bound, IntegerLimits, ListLimits, NumberLimits, Stated, TextLimits};
pub use operation::{Body, Derived, Location, Operation, Param, Reply, Rpc, Status, Style};
pub use origin::{Drift, Origin, Source};
pub use pattern::{CharClass, Look, Pattern, PatternFault, Program, Run, Step, Table, Way};
pub use security::{Scheme, SchemeKind};
pub use types::{
    Enumeration, Field, IntegerType, IntegerWidth, ListType, NumberType, Object, Plain, Presence,
    Shape, TextType, TypeDef, TypeId, TypeRef, UnknownFields, Usage, Variant, VariantValue,
};
