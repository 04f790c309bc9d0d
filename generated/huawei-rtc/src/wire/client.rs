// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How requests are written and replies are read.

use crate::operations::{
    CREATE_APP, CreateAppReply, CreateAppRequest, CreateAppCreated, CreateAppBadRequest,
    CreateAppUnauthorized, CreateAppInternalServerError,
};
use specwright_runtime::client::{FromReply, Incoming, IntoCall, Mismatch, Outgoing};
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
            201 => {
                Ok(
                    Self::Created(CreateAppCreated {
                        body: reply.json()?,
                        x_request_id: reply.optional_header("X-request-Id")?,
                    }),
                )
            }
            400 => {
                Ok(
                    Self::BadRequest(CreateAppBadRequest {
                        body: reply.json()?,
                        x_request_id: reply.optional_header("X-request-Id")?,
                    }),
                )
            }
            401 => {
                Ok(
                    Self::Unauthorized(CreateAppUnauthorized {
                        body: reply.json()?,
                        x_request_id: reply.optional_header("X-request-Id")?,
                    }),
                )
            }
            500 => {
                Ok(
                    Self::InternalServerError(CreateAppInternalServerError {
                        body: reply.json()?,
                        x_request_id: reply.optional_header("X-request-Id")?,
                    }),
                )
            }
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
