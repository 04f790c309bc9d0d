// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How requests are read and replies are written.

use crate::operations::*;
use crate::server::HuaweiRoma;
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{
    Call, FromCall, Handle, IntoReply, Known, Reply, ReplyCheck,
};
use crate::types;

impl FromCall for CreateAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("instance_id");
        let input_1 = call.path("project_id");
        let body = call.json_body();
        Some(Self { instance_id: input_0?, project_id: input_1?, body: body? })
    }
}

impl<S: HuaweiRoma> Handle<S> for CreateAppRequest {
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
            Self::Created(body) => Reply::json(201, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized(body) => Reply::json(401, &body),
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::InternalServerError(body) => Reply::json(500, &body),
            Self::Default(status, body) => Reply::json(status, &body),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::Created(body) => {
                check.json(body);
            }
            Self::BadRequest(body) => {
                check.json(body);
            }
            Self::Unauthorized(body) => {
                check.json(body);
            }
            Self::Forbidden(body) => {
                check.json(body);
            }
            Self::NotFound(body) => {
                check.json(body);
            }
            Self::InternalServerError(body) => {
                check.json(body);
            }
            Self::Default(status, body) => {
                check.other_status(*status, &["201", "400", "401", "403", "404", "500"]);
                check.json(body);
            }
        }
    }
}

impl FromCall for ListAppsRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("instance_id");
        let input_1 = call.path("project_id");
        let input_2 = call.optional_query("offset");
        let input_3 = call.optional_query("limit");
        let input_4 = call.optional_query("favorite");
        let input_5 = call.optional_query("auth_role");
        let input_6 = call.optional_query("name");
        let input_7 = call.optional_query("owner");
        let input_8 = call.optional_query("user_name");
        let mut request = Self {
            instance_id: input_0?,
            project_id: input_1?,
            offset: input_2?,
            limit: input_3?,
            favorite: input_4?,
            auth_role: input_5?,
            name: input_6?,
            owner: input_7?,
            user_name: input_8?,
        };
        request
            .offset
            .get_or_insert_with(|| {
                types::Offset::new(0)
                    .expect("the default was checked when this file was made")
            });
        request
            .limit
            .get_or_insert_with(|| {
                types::Limit::new(10)
                    .expect("the default was checked when this file was made")
            });
        Some(request)
    }
}

impl<S: HuaweiRoma> Handle<S> for ListAppsRequest {
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
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized(body) => Reply::json(401, &body),
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::InternalServerError(body) => Reply::json(500, &body),
            Self::Default(status, body) => Reply::json(status, &body),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::Ok(body) => {
                check.json(body);
            }
            Self::BadRequest(body) => {
                check.json(body);
            }
            Self::Unauthorized(body) => {
                check.json(body);
            }
            Self::Forbidden(body) => {
                check.json(body);
            }
            Self::NotFound(body) => {
                check.json(body);
            }
            Self::InternalServerError(body) => {
                check.json(body);
            }
            Self::Default(status, body) => {
                check.other_status(*status, &["200", "400", "401", "403", "404", "500"]);
                check.json(body);
            }
        }
    }
}

impl FromCall for ShowAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("app_id");
        let input_1 = call.path("instance_id");
        let input_2 = call.path("project_id");
        Some(Self { app_id: input_0?, instance_id: input_1?, project_id: input_2? })
    }
}

impl<S: HuaweiRoma> Handle<S> for ShowAppRequest {
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
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized(body) => Reply::json(401, &body),
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::InternalServerError(body) => Reply::json(500, &body),
            Self::Default(status, body) => Reply::json(status, &body),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::Ok(body) => {
                check.json(body);
            }
            Self::BadRequest(body) => {
                check.json(body);
            }
            Self::Unauthorized(body) => {
                check.json(body);
            }
            Self::Forbidden(body) => {
                check.json(body);
            }
            Self::NotFound(body) => {
                check.json(body);
            }
            Self::InternalServerError(body) => {
                check.json(body);
            }
            Self::Default(status, body) => {
                check.other_status(*status, &["200", "400", "401", "403", "404", "500"]);
                check.json(body);
            }
        }
    }
}

impl FromCall for DeleteAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("app_id");
        let input_1 = call.path("instance_id");
        let input_2 = call.path("project_id");
        Some(Self { app_id: input_0?, instance_id: input_1?, project_id: input_2? })
    }
}

impl<S: HuaweiRoma> Handle<S> for DeleteAppRequest {
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
            Self::Ok => Reply::empty(200),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized(body) => Reply::json(401, &body),
            Self::Forbidden(body) => Reply::json(403, &body),
            Self::NotFound(body) => Reply::json(404, &body),
            Self::InternalServerError(body) => Reply::json(500, &body),
            Self::Default(status, body) => Reply::json(status, &body),
        }
    }

    fn check(&self, check: &mut ReplyCheck) {
        match self {
            Self::BadRequest(body) => {
                check.json(body);
            }
            Self::Unauthorized(body) => {
                check.json(body);
            }
            Self::Forbidden(body) => {
                check.json(body);
            }
            Self::NotFound(body) => {
                check.json(body);
            }
            Self::InternalServerError(body) => {
                check.json(body);
            }
            Self::Default(status, body) => {
                check.other_status(*status, &["200", "400", "401", "403", "404", "500"]);
                check.json(body);
            }
            _ => {}
        }
    }
}
