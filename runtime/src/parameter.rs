//! How the values of parameters and headers stand on the wire: one codec for those who write and those who read.
//!
//! The forms are those of the table "Style Examples" of the OpenAPI Specification, as version 3.0.4 and 3.1.1 have it.
//! A value is written only if it reads back as the same: what a form cannot tell apart is refused by the one who
//! writes, so that both sides always speak of one value.
//!
//! - A text stands for `null`, a boolean or a number where its place admits one and the text is written as one; else it
//!   is a string.
//! - A list or an object without any member has no exploded form; a list of one empty text has no joined one.
//! - In a header nothing is encoded, so that no item holds a comma or has white space at its ends.
//! - Within the style `label` a full stop in a value is written `%2E`; without `explode`, values between full stops are
//!   read as well as those between commas, for version 3.0.3 has them so.
//! - In an exploded cookie, every item or member is a cookie of its own.
//! - Within the style `cookie` nothing is encoded, so that no value holds what RFC 6265 keeps out of one: white space, quotes,
//!   commas, semicolons, backslashes, and what is not ASCII.
//! - `deepObject` nests: `filter[size][min]=1`; a list within is repeated, with or without `[]` behind its name, or with the
//!   places of its items there. A list by itself is written `ids[]=1&ids[]=2`, and a value as in the style `form`.

mod escape;
mod form;
mod given;
mod pairs;
#[cfg(any(feature = "client", feature = "server"))]
mod query_string;
mod read;
mod text;
mod tree;
mod write;

pub use form::{Form, Others, Shape, Style};
pub use given::{Given, Source};
#[cfg(any(feature = "client", feature = "server"))]
pub use query_string::QueryString;
pub use write::Written;
