// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How requests are written and replies are read.

use crate::operations::{CREATE_APP, CreateAppReply, CreateAppRequest};
use crate::types;
use specwright_runtime::client::{FromReply, Incoming, IntoCall, Mismatch, Outgoing};
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
            201 => Ok(Self::Created(reply.json()?)),
            400 => Ok(Self::BadRequest(reply.json()?)),
            401 => Ok(Self::Unauthorized(reply.json()?)),
            403 => Ok(Self::Forbidden(reply.json()?)),
            404 => Ok(Self::NotFound(reply.json()?)),
            500 => Ok(Self::InternalServerError(reply.json()?)),
            _ => Err(Mismatch::Undocumented),
        }
    }

    fn into_success(self) -> Result<Self::Success, Self> {
        match self {
            Self::Created(body) => Ok(body),
            failure => Err(failure),
        }
    }
}
