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
            201 => CreateAppCreated::read(reply).map(Self::Created),
            400 => CreateAppBadRequest::read(reply).map(Self::BadRequest),
            401 => CreateAppUnauthorized::read(reply).map(Self::Unauthorized),
            500 => CreateAppInternalServerError::read(reply).map(Self::InternalServerError),
            status => Ok(Self::Default(status, CreateAppDefault::read(reply)?)),
        }
    }

    fn into_success(self) -> Result<CreateAppCreated, Self> {
        match self {
            Self::Created(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl CreateAppCreated {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl CreateAppBadRequest {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl CreateAppUnauthorized {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl CreateAppInternalServerError {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl CreateAppDefault {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
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
            200 => ListAppsOk::read(reply).map(Self::Ok),
            400 => ListAppsBadRequest::read(reply).map(Self::BadRequest),
            401 => ListAppsUnauthorized::read(reply).map(Self::Unauthorized),
            500 => ListAppsInternalServerError::read(reply).map(Self::InternalServerError),
            status => Ok(Self::Default(status, ListAppsDefault::read(reply)?)),
        }
    }

    fn into_success(self) -> Result<ListAppsOk, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl ListAppsOk {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl ListAppsBadRequest {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl ListAppsUnauthorized {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl ListAppsInternalServerError {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
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
            200 => ShowAppOk::read(reply).map(Self::Ok),
            400 => ShowAppBadRequest::read(reply).map(Self::BadRequest),
            401 => ShowAppUnauthorized::read(reply).map(Self::Unauthorized),
            404 => ShowAppNotFound::read(reply).map(Self::NotFound),
            500 => ShowAppInternalServerError::read(reply).map(Self::InternalServerError),
            status => Ok(Self::Default(status, ShowAppDefault::read(reply)?)),
        }
    }

    fn into_success(self) -> Result<ShowAppOk, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl ShowAppOk {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl ShowAppNotFound {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
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
            204 => DeleteAppNoContent::read(reply).map(Self::NoContent),
            400 => DeleteAppBadRequest::read(reply).map(Self::BadRequest),
            401 => DeleteAppUnauthorized::read(reply).map(Self::Unauthorized),
            404 => DeleteAppNotFound::read(reply).map(Self::NotFound),
            500 => DeleteAppInternalServerError::read(reply).map(Self::InternalServerError),
            status => Ok(Self::Default(status, DeleteAppDefault::read(reply)?)),
        }
    }

    fn into_success(self) -> Result<DeleteAppNoContent, Self> {
        match self {
            Self::NoContent(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl DeleteAppNoContent {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { x_request_id: reply.optional_header("X-request-Id")? })
    }
}
