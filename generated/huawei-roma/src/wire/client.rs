// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

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
        call.path("instance_id", &self.instance_id);
        call.path("project_id", &self.project_id);
        call.json_body(&self.body);
    }
}

impl FromReply for CreateAppReply {
    type Success = types::App;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            201 => reply.json().map(Self::Created),
            400 => reply.json().map(Self::BadRequest),
            401 => reply.json().map(Self::Unauthorized),
            403 => reply.json().map(Self::Forbidden),
            404 => reply.json().map(Self::NotFound),
            500 => reply.json().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.json()?)),
        }
    }

    fn into_success(self) -> Result<types::App, Self> {
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
        call.path("instance_id", &self.instance_id);
        call.path("project_id", &self.project_id);
        call.optional_query("offset", self.offset.as_ref());
        call.optional_query("limit", self.limit.as_ref());
        call.optional_query("favorite", self.favorite.as_ref());
        call.optional_query("auth_role", self.auth_role.as_ref());
        call.optional_query("name", self.name.as_ref());
        call.optional_query("owner", self.owner.as_ref());
        call.optional_query("user_name", self.user_name.as_ref());
    }
}

impl FromReply for ListAppsReply {
    type Success = types::AppList;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => reply.json().map(Self::Ok),
            400 => reply.json().map(Self::BadRequest),
            401 => reply.json().map(Self::Unauthorized),
            403 => reply.json().map(Self::Forbidden),
            404 => reply.json().map(Self::NotFound),
            500 => reply.json().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.json()?)),
        }
    }

    fn into_success(self) -> Result<types::AppList, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl Paged for ListAppsRequest {
    type Item = types::App;

    fn next(&self, page: &types::AppList) -> Next<Self> {
        let items = page.apps.as_ref().map_or(0, |items| items.len());
        Next::by_number(
            "offset",
            items,
            (self.offset.as_ref(), 0, items),
            |offset| Self {
                offset: Some(offset),
                ..self.clone()
            },
        )
    }

    fn items(page: types::AppList) -> Vec<types::App> {
        page.apps.unwrap_or_default()
    }
}

impl IntoCall for ShowAppRequest {
    const OPERATION: &'static Operation = &SHOW_APP;
    type Reply = ShowAppReply;

    fn write(&self, call: &mut Outgoing) {
        call.path("app_id", &self.app_id);
        call.path("instance_id", &self.instance_id);
        call.path("project_id", &self.project_id);
    }
}

impl FromReply for ShowAppReply {
    type Success = types::App;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => reply.json().map(Self::Ok),
            400 => reply.json().map(Self::BadRequest),
            401 => reply.json().map(Self::Unauthorized),
            403 => reply.json().map(Self::Forbidden),
            404 => reply.json().map(Self::NotFound),
            500 => reply.json().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.json()?)),
        }
    }

    fn into_success(self) -> Result<types::App, Self> {
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
        call.path("instance_id", &self.instance_id);
        call.path("project_id", &self.project_id);
    }
}

impl FromReply for DeleteAppReply {
    type Success = ();

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => Ok(Self::Ok),
            400 => reply.json().map(Self::BadRequest),
            401 => reply.json().map(Self::Unauthorized),
            403 => reply.json().map(Self::Forbidden),
            404 => reply.json().map(Self::NotFound),
            500 => reply.json().map(Self::InternalServerError),
            status => Ok(Self::Default(status, reply.json()?)),
        }
    }

    fn into_success(self) -> Result<(), Self> {
        match self {
            Self::Ok => Ok(()),
            failure => Err(failure),
        }
    }
}
