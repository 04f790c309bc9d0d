//! What becomes of descriptions.

mod any_text;
mod table;
