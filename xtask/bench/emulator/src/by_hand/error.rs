//! The API's error bodies.

use app_emulator::store::CreateError;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// Why a request is refused.
pub(super) enum ApiError {
    Invalid(String),
    Malformed(String),
    MediaType,
    TooLarge,
    UnknownPath,
    UnknownMethod,
    NoCredentials,
    BadCredentials,
    Forbidden,
    DuplicateName,
    DuplicateKey,
    Quota,
    UnknownInstance(String),
    Internal,
}

#[derive(Serialize)]
struct Body {
    error_code: &'static str,
    error_msg: String,
}

impl ApiError {
    pub(super) fn invalid(parameter: &str) -> Self {
        Self::Invalid(parameter.to_owned())
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Invalid(_) | Self::Malformed(_) | Self::DuplicateName | Self::DuplicateKey => {
                StatusCode::BAD_REQUEST
            }
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnknownPath | Self::UnknownInstance(_) => StatusCode::NOT_FOUND,
            Self::UnknownMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NoCredentials | Self::BadCredentials => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Quota => StatusCode::FORBIDDEN,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "APIG.2011",
            Self::Malformed(_) | Self::MediaType => "APIG.2000",
            Self::TooLarge => "APIG.0201",
            Self::UnknownPath | Self::UnknownMethod => "APIG.0101",
            Self::NoCredentials => "APIG.1000",
            Self::BadCredentials => "APIG.1002",
            Self::Forbidden => "APIG.1005",
            Self::DuplicateName => "APIG.3203",
            Self::DuplicateKey => "APIG.3310",
            Self::Quota => "APIG.3103",
            Self::UnknownInstance(_) => "APIG.3030",
            Self::Internal => "APIG.9999",
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Invalid(parameter) => format!(
                "Invalid parameter value,parameterName:{parameter}. Please refer to the support documentation"
            ),
            Self::Malformed(reason) => format!("Parameter error: Serialization error: {reason}"),
            Self::UnknownInstance(id) => format!("The instance does not exist;id:{id}"),
            other => other.fixed_message().to_owned(),
        }
    }

    fn fixed_message(&self) -> &'static str {
        match self {
            Self::MediaType => "Parameter error: the body must be application/json",
            Self::TooLarge => "Request entity too large",
            Self::UnknownPath => {
                "The API does not exist or has not been published in the environment"
            }
            Self::UnknownMethod => "The API does not exist",
            Self::NoCredentials => "The token is missing",
            Self::BadCredentials => "Incorrect token or token resolution failed",
            Self::Forbidden => "No permissions to request this method",
            Self::DuplicateName => "The app name already exists",
            Self::DuplicateKey => "The AppKey already exists",
            Self::Quota => "The number of apps exceeds the maximum allowed limit",
            _ => "System error",
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = Body { error_code: self.code(), error_msg: self.message() };
        (self.status(), Json(body)).into_response()
    }
}

impl From<CreateError> for ApiError {
    fn from(error: CreateError) -> Self {
        match error {
            CreateError::NameTaken => Self::DuplicateName,
            CreateError::KeyTaken => Self::DuplicateKey,
            CreateError::QuotaReached => Self::Quota,
            CreateError::IdTaken | CreateError::Unavailable(_) => Self::Internal,
        }
    }
}

impl From<getrandom::Error> for ApiError {
    fn from(_: getrandom::Error) -> Self {
        Self::Internal
    }
}

impl From<serde_json::Error> for ApiError {
    fn from(_: serde_json::Error) -> Self {
        Self::Internal
    }
}
