// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How requests are written and replies are read.

use crate::operations::*;
use crate::types;
use specwright_runtime::client::{
    FromReply, Incoming, IntoCall, Mismatch, Outgoing, FromIncoming, Next, Paged,
};
use specwright_runtime::operation::Operation;
use specwright_runtime::decode::Decode;

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
            201 => reply.read().map(Self::Created),
            400 => reply.read().map(Self::BadRequest),
            401 => reply.read().map(Self::Unauthorized),
            500 => reply.read().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.read()?)),
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
            200 => reply.read().map(Self::Ok),
            400 => reply.read().map(Self::BadRequest),
            401 => reply.read().map(Self::Unauthorized),
            500 => reply.read().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.read()?)),
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
            200 => reply.read().map(Self::Ok),
            400 => reply.read().map(Self::BadRequest),
            401 => reply.read().map(Self::Unauthorized),
            404 => reply.read().map(Self::NotFound),
            500 => reply.read().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.read()?)),
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
            204 => reply.read().map(Self::NoContent),
            400 => reply.read().map(Self::BadRequest),
            401 => reply.read().map(Self::Unauthorized),
            404 => reply.read().map(Self::NotFound),
            500 => reply.read().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.read()?)),
        }
    }

    fn into_success(self) -> Result<DeleteAppNoContent, Self> {
        match self {
            Self::NoContent(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl FromIncoming for DeleteAppNoContent {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { x_request_id: reply.optional_header("X-request-Id")? })
    }
}

impl<B: Decode> FromIncoming for WithXRequestIdHeader<B> {
    fn read(reply: &Incoming) -> Result<Self, Mismatch> {
        Ok(Self { body: reply.json()?, x_request_id: reply.optional_header("X-request-Id")? })
    }
}
