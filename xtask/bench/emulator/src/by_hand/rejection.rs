//! What axum says of a body that it cannot read, in the API's words.

use std::error::Error;

use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;

use super::error::ApiError;

impl From<JsonRejection> for ApiError {
    fn from(rejection: JsonRejection) -> Self {
        match &rejection {
            JsonRejection::MissingJsonContentType(_) => Self::MediaType,
            JsonRejection::JsonDataError(error) => match place(error) {
                Some(place) => Self::Invalid(place),
                None => Self::Malformed(rejection.body_text()),
            },
            _ if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            _ => Self::Malformed(rejection.body_text()),
        }
    }
}

/// The field that does not have the type it should have.
fn place(error: &(dyn Error + 'static)) -> Option<String> {
    let source = error.source()?;
    match source.downcast_ref::<serde_path_to_error::Error<serde_json::Error>>() {
        Some(error) => Some(error.path().to_string()),
        None => place(source),
    }
}
