//! Who calls, by the token in the header.

use std::sync::Arc;

use app_emulator::directory::Account;
use app_emulator::service::World;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::error::ApiError;

/// The account of a token that the directory knows.
pub(super) struct Caller(pub(super) Arc<Account>);

impl FromRequestParts<Arc<World>> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(head: &mut Parts, world: &Arc<World>) -> Result<Self, ApiError> {
        let token = head.headers.get("x-auth-token").ok_or(ApiError::NoCredentials)?;
        let token = token.to_str().map_err(|_| ApiError::BadCredentials)?;
        let account = world.directory.by_token(token).ok_or(ApiError::BadCredentials)?;
        let mut projects = head.headers.get_all("x-project-id").iter();
        let is_own = projects
            .all(|project| project.to_str().is_ok_and(|project| account.has_project(project)));
        if is_own { Ok(Self(account)) } else { Err(ApiError::Forbidden) }
    }
}
