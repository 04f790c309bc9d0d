//! What a new app shall be, and its limits.

use serde::Deserialize;

use super::error::ApiError;

/// The body of a request.
#[derive(Deserialize)]
pub(super) struct CreateApp {
    #[serde(default)]
    pub(super) name: String,
    pub(super) remark: Option<String>,
    pub(super) app_key: Option<String>,
    pub(super) app_secret: Option<String>,
    pub(super) related_domain_id: Option<String>,
    pub(super) related_project_id: Option<String>,
}

impl CreateApp {
    /// Holds all fields to their limits, in their order.
    pub(super) fn check(&self) -> Result<(), ApiError> {
        check("name", Some(&self.name), is_name)?;
        check("remark", self.remark.as_deref(), is_remark)?;
        check("app_key", self.app_key.as_deref(), is_key)?;
        check("app_secret", self.app_secret.as_deref(), is_secret)
    }
}

fn check(
    parameter: &str,
    value: Option<&str>,
    is_valid: impl FnOnce(&str) -> bool,
) -> Result<(), ApiError> {
    if value.is_none_or(is_valid) { Ok(()) } else { Err(ApiError::invalid(parameter)) }
}

/// 3 to 64 characters: a letter, then letters, digits and `_`.
fn is_name(text: &str) -> bool {
    let is_more = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    (3..=64).contains(&text.len()) && is_made_of(text, u8::is_ascii_alphabetic, is_more)
}

/// At most 255 characters.
fn is_remark(text: &str) -> bool {
    text.chars().count() <= 255
}

/// 8 to 200 characters: a letter or digit, then letters, digits, `-` and `_`.
fn is_key(text: &str) -> bool {
    let is_more = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
    (8..=200).contains(&text.len()) && is_made_of(text, u8::is_ascii_alphanumeric, is_more)
}

/// 8 to 128 characters: a letter or digit, then letters, digits and some signs.
fn is_secret(text: &str) -> bool {
    let is_more = |byte: &u8| byte.is_ascii_alphanumeric() || b"_!@#$%-".contains(byte);
    (8..=128).contains(&text.len()) && is_made_of(text, u8::is_ascii_alphanumeric, is_more)
}

/// Whether all bytes are of a class, and the first one of another. Such texts are ASCII, so bytes are characters.
fn is_made_of(text: &str, is_first: fn(&u8) -> bool, is_more: impl Fn(&u8) -> bool) -> bool {
    text.as_bytes().first().is_some_and(is_first) && text.as_bytes().iter().skip(1).all(is_more)
}
