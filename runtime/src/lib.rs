//! The little that generated code calls at run time.
//!
//! Values carry their limits in their types ([`Text`](text::Text), [`Integer`](integer::Integer), [`List`](list::List)),
//! [`Decode`](decode::Decode) reads them from JSON and notes every [`Violation`](violation::Violation), and
//! [`Encode`](encode::Encode) writes them. The same limits exist as data ([`TextRules`](text::TextRules) and its like).

#[cfg(any(feature = "client", feature = "server"))]
pub mod accept;
#[cfg(any(feature = "client", feature = "server"))]
pub mod body_form;
pub mod bridge;
pub mod checked;
#[cfg(feature = "client")]
pub mod client;
#[cfg(any(feature = "client", feature = "server"))]
pub mod content;
pub mod date_time;
mod decimal;
pub mod decode;
pub mod encode;
pub mod enumeration;
pub mod exact;
#[cfg(any(feature = "client", feature = "server"))]
pub mod fault;
pub mod file;
pub mod format;
pub mod integer;
pub mod json;
pub mod list;
#[cfg(any(feature = "client", feature = "server"))]
mod media_type;
#[cfg(any(feature = "client", feature = "server"))]
mod multipart;
pub mod null;
pub mod nullable;
pub mod number;
mod object;
#[cfg(any(feature = "client", feature = "server"))]
pub mod operation;
#[cfg(feature = "parameters")]
pub mod parameter;
pub mod pattern;
#[cfg(feature = "parameters")]
mod percent;
pub mod plain;
pub mod schema;
#[cfg(feature = "server")]
pub mod server;
#[cfg(all(feature = "signing", any(feature = "client", feature = "server")))]
pub mod signing;
#[cfg(feature = "parameters")]
pub mod template;
#[cfg(feature = "testing")]
pub mod testing;
pub mod text;
pub mod violation;
#[cfg(all(feature = "xml", any(feature = "client", feature = "server")))]
pub mod xml;
