// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How requests are read and replies are written.

use crate::operations::{CREATE_APP, CreateAppReply, CreateAppRequest};
use crate::server::HuaweiRoma;
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{Call, FromCall, Handle, IntoReply, Reply};

impl FromCall for CreateAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("instance_id");
        let input_1 = call.path("project_id");
        let body = call.json_body();
        Some(Self {
            instance_id: input_0?,
            project_id: input_1?,
            body: body?,
        })
    }
}

impl<S: HuaweiRoma> Handle<S> for CreateAppRequest {
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
            Self::Created(body) => Reply::json(201, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized(body) => Reply::json(401, &body),
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::InternalServerError(body) => Reply::json(500, &body),
        }
    }
}
