// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How requests are read and replies are written.

use crate::operations::{CREATE_APP, CreateAppReply, CreateAppRequest};
use crate::server::HuaweiRtc;
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{Call, FromCall, Handle, IntoReply, Reply};

impl FromCall for CreateAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let body = call.json_body();
        Some(Self { body: body? })
    }
}

impl<S: HuaweiRtc> Handle<S> for CreateAppRequest {
    const OPERATION: &'static Operation = &CREATE_APP;
    type Reply = CreateAppReply;
    type Principal = S::Principal;

    async fn handle(
        self,
        service: &S,
        principal: S::Principal,
    ) -> Result<CreateAppReply, Fault> {
        service.create_app(principal, self).await
    }
}

impl IntoReply for CreateAppReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(reply) => {
                Reply::json(201, &reply.body)
                    .with("X-request-Id", reply.x_request_id.as_ref())
            }
            Self::BadRequest(reply) => {
                Reply::json(400, &reply.body)
                    .with("X-request-Id", reply.x_request_id.as_ref())
            }
            Self::Unauthorized(reply) => {
                Reply::json(401, &reply.body)
                    .with("X-request-Id", reply.x_request_id.as_ref())
            }
            Self::InternalServerError(reply) => {
                Reply::json(500, &reply.body)
                    .with("X-request-Id", reply.x_request_id.as_ref())
            }
        }
    }
}
