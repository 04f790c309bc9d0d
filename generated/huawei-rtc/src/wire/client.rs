// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How requests are written and replies are read.

use crate::operations::*;
use crate::types;
use specwright_runtime::client::{
    FromReply, Incoming, IntoCall, Mismatch, Outgoing, Next, Paged,
};
use specwright_runtime::operation::Operation;

impl IntoCall for CreateAppRequest {
    const OPERATION: &'static Operation = &CREATE_APP;
    type Reply = CreateAppReply;

    fn write(&self, call: &mut Outgoing) {
        call.json_body(&self.body);
    }
}

impl FromReply for CreateAppReply {
    type Success = CreateAppCreated;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            201 => Ok(Self::Created(CreateAppCreated {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            400 => Ok(Self::BadRequest(CreateAppBadRequest {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            401 => Ok(Self::Unauthorized(CreateAppUnauthorized {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            500 => Ok(Self::InternalServerError(CreateAppInternalServerError {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            status => Ok(Self::Default(
                status,
                CreateAppDefault {
                    body: reply.json()?,
                    x_request_id: reply.optional_header("X-request-Id")?,
                },
            )),
        }
    }

    fn into_success(self) -> Result<CreateAppCreated, Self> {
        match self {
            Self::Created(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl IntoCall for ListAppsRequest {
    const OPERATION: &'static Operation = &LIST_APPS;
    type Reply = ListAppsReply;

    fn write(&self, call: &mut Outgoing) {
        call.optional_query("state", self.state.as_ref());
        call.optional_query("offset", self.offset.as_ref());
        call.optional_query("limit", self.limit.as_ref());
    }
}

impl FromReply for ListAppsReply {
    type Success = ListAppsOk;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => Ok(Self::Ok(ListAppsOk {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            400 => Ok(Self::BadRequest(ListAppsBadRequest {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            401 => Ok(Self::Unauthorized(ListAppsUnauthorized {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            500 => Ok(Self::InternalServerError(ListAppsInternalServerError {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            status => Ok(Self::Default(
                status,
                ListAppsDefault {
                    body: reply.json()?,
                    x_request_id: reply.optional_header("X-request-Id")?,
                },
            )),
        }
    }

    fn into_success(self) -> Result<ListAppsOk, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl Paged for ListAppsRequest {
    type Item = types::App;

    fn next(&self, page: &ListAppsOk) -> Next<Self> {
        let items = page.body.apps.as_ref().map_or(0, |items| items.len());
        Next::by_number(
            "offset",
            items,
            (self.offset.as_ref(), 0, 1),
            |offset| Self {
                offset: Some(offset),
                ..self.clone()
            },
        )
    }

    fn items(page: ListAppsOk) -> Vec<types::App> {
        page.body.apps.unwrap_or_default()
    }
}

impl IntoCall for ShowAppRequest {
    const OPERATION: &'static Operation = &SHOW_APP;
    type Reply = ShowAppReply;

    fn write(&self, call: &mut Outgoing) {
        call.path("app_id", &self.app_id);
    }
}

impl FromReply for ShowAppReply {
    type Success = ShowAppOk;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => Ok(Self::Ok(ShowAppOk {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            400 => Ok(Self::BadRequest(ShowAppBadRequest {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            401 => Ok(Self::Unauthorized(ShowAppUnauthorized {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            404 => Ok(Self::NotFound(ShowAppNotFound {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            500 => Ok(Self::InternalServerError(ShowAppInternalServerError {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            status => Ok(Self::Default(
                status,
                ShowAppDefault {
                    body: reply.json()?,
                    x_request_id: reply.optional_header("X-request-Id")?,
                },
            )),
        }
    }

    fn into_success(self) -> Result<ShowAppOk, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl IntoCall for DeleteAppRequest {
    const OPERATION: &'static Operation = &DELETE_APP;
    type Reply = DeleteAppReply;

    fn write(&self, call: &mut Outgoing) {
        call.path("app_id", &self.app_id);
    }
}

impl FromReply for DeleteAppReply {
    type Success = DeleteAppNoContent;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            204 => Ok(Self::NoContent(DeleteAppNoContent {
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            400 => Ok(Self::BadRequest(DeleteAppBadRequest {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            401 => Ok(Self::Unauthorized(DeleteAppUnauthorized {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            404 => Ok(Self::NotFound(DeleteAppNotFound {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            500 => Ok(Self::InternalServerError(DeleteAppInternalServerError {
                body: reply.json()?,
                x_request_id: reply.optional_header("X-request-Id")?,
            })),
            status => Ok(Self::Default(
                status,
                DeleteAppDefault {
                    body: reply.json()?,
                    x_request_id: reply.optional_header("X-request-Id")?,
                },
            )),
        }
    }

    fn into_success(self) -> Result<DeleteAppNoContent, Self> {
        match self {
            Self::NoContent(body) => Ok(body),
            failure => Err(failure),
        }
    }
}
