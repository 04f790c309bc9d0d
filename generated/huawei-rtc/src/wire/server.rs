// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How requests are read and replies are written.

use crate::operations::*;
use crate::server::HuaweiRtc;
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{
    Call, FromCall, Handle, IntoReply, Known, Reply, ReplyCheck,
};
use crate::types;

impl FromCall for CreateAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let body = call.json_body();
        Some(Self { body: body? })
    }
}

impl<S: HuaweiRtc> Handle<S> for CreateAppRequest {
    const OPERATION: &'static Operation = &CREATE_APP;
    type Reply = CreateAppReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<CreateAppReply, Fault>> + Send {
        service.create_app(principal, self)
    }
}

impl IntoReply for CreateAppReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(reply) => Reply::json(201, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::BadRequest(reply) => Reply::json(400, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Unauthorized(reply) => Reply::json(401, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::InternalServerError(reply) => Reply::json(500, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Default(status, reply) => Reply::json(status, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::Created(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::BadRequest(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Unauthorized(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::InternalServerError(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Default(status, reply) => {
                check.other_status(*status, &["201", "400", "401", "500"]);
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
        }
    }
}

impl FromCall for ListAppsRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.optional_query("state");
        let input_1 = call.optional_query("offset");
        let input_2 = call.optional_query("limit");
        let mut request = Self {
            state: input_0?,
            offset: input_1?,
            limit: input_2?,
        };
        request
            .offset
            .get_or_insert_with(|| {
                types::PageNumber::new(0)
                    .expect("the default was checked when this file was made")
            });
        request
            .limit
            .get_or_insert_with(|| {
                types::PageSize::new(100)
                    .expect("the default was checked when this file was made")
            });
        Some(request)
    }
}

impl<S: HuaweiRtc> Handle<S> for ListAppsRequest {
    const OPERATION: &'static Operation = &LIST_APPS;
    type Reply = ListAppsReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<ListAppsReply, Fault>> + Send {
        service.list_apps(principal, self)
    }
}

impl IntoReply for ListAppsReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(reply) => Reply::json(200, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::BadRequest(reply) => Reply::json(400, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Unauthorized(reply) => Reply::json(401, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::InternalServerError(reply) => Reply::json(500, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Default(status, reply) => Reply::json(status, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::Ok(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::BadRequest(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Unauthorized(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::InternalServerError(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Default(status, reply) => {
                check.other_status(*status, &["200", "400", "401", "500"]);
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
        }
    }
}

impl FromCall for ShowAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("app_id");
        Some(Self { app_id: input_0? })
    }
}

impl<S: HuaweiRtc> Handle<S> for ShowAppRequest {
    const OPERATION: &'static Operation = &SHOW_APP;
    type Reply = ShowAppReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<ShowAppReply, Fault>> + Send {
        service.show_app(principal, self)
    }
}

impl IntoReply for ShowAppReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(reply) => Reply::json(200, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::BadRequest(reply) => Reply::json(400, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Unauthorized(reply) => Reply::json(401, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::NotFound(reply) => Reply::json(404, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::InternalServerError(reply) => Reply::json(500, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Default(status, reply) => Reply::json(status, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::Ok(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::BadRequest(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Unauthorized(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::NotFound(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::InternalServerError(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Default(status, reply) => {
                check.other_status(*status, &["200", "400", "401", "404", "500"]);
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
        }
    }
}

impl FromCall for DeleteAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("app_id");
        Some(Self { app_id: input_0? })
    }
}

impl<S: HuaweiRtc> Handle<S> for DeleteAppRequest {
    const OPERATION: &'static Operation = &DELETE_APP;
    const PRODUCES: &'static [&'static str] = &[];
    type Reply = DeleteAppReply;
    type Caller = Known<S::Principal>;

    fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> impl Future<Output = Result<DeleteAppReply, Fault>> + Send {
        service.delete_app(principal, self)
    }
}

impl IntoReply for DeleteAppReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent(reply) => Reply::empty(204)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::BadRequest(reply) => Reply::json(400, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Unauthorized(reply) => Reply::json(401, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::NotFound(reply) => Reply::json(404, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::InternalServerError(reply) => Reply::json(500, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
            Self::Default(status, reply) => Reply::json(status, &reply.body)
                .with("X-request-Id", reply.x_request_id.as_ref()),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::NoContent(reply) => {
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::BadRequest(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Unauthorized(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::NotFound(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::InternalServerError(reply) => {
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
            Self::Default(status, reply) => {
                check.other_status(*status, &["204", "400", "401", "404", "500"]);
                check.json(&reply.body);
                check.header("X-request-Id", reply.x_request_id.as_ref());
            }
        }
    }
}
