// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How requests are read and replies are written.

use crate::operations::*;
use crate::server::HuaweiApig;
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::server::{
    Call, FromCall, Handle, IntoReply, Known, Reply, ReplyCheck,
};

impl FromCall for CreateAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let input_0 = call.path("project_id");
        let input_1 = call.path("instance_id");
        let body = call.json_body();
        Some(Self { project_id: input_0?, instance_id: input_1?, body: body? })
    }
}

impl<S: HuaweiApig> Handle<S> for CreateAppRequest {
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
        let input_0 = call.path("project_id");
        let input_1 = call.path("instance_id");
        let input_2 = call.optional_query("offset");
        let input_3 = call.optional_query("limit");
        let input_4 = call.optional_query("id");
        let input_5 = call.optional_query("name");
        let input_6 = call.optional_query("status");
        let input_7 = call.optional_query("app_key");
        let input_8 = call.optional_query("creator");
        let input_9 = call.optional_query("precise_search");
        let input_10 = call.optional_query("related_domain_id");
        let input_11 = call.optional_query("related_project_id");
        let mut request = Self {
            project_id: input_0?,
            instance_id: input_1?,
            offset: input_2?,
            limit: input_3?,
            id: input_4?,
            name: input_5?,
            status: input_6?,
            app_key: input_7?,
            creator: input_8?,
            precise_search: input_9?,
            related_domain_id: input_10?,
            related_project_id: input_11?,
        };
        request.offset.get_or_insert(0);
        request.limit.get_or_insert(20);
        Some(request)
    }
}

impl<S: HuaweiApig> Handle<S> for ListAppsRequest {
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
        let input_0 = call.path("project_id");
        let input_1 = call.path("instance_id");
        let input_2 = call.path("app_id");
        Some(Self { project_id: input_0?, instance_id: input_1?, app_id: input_2? })
    }
}

impl<S: HuaweiApig> Handle<S> for ShowAppRequest {
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
        let input_0 = call.path("project_id");
        let input_1 = call.path("instance_id");
        let input_2 = call.path("app_id");
        Some(Self { project_id: input_0?, instance_id: input_1?, app_id: input_2? })
    }
}

impl<S: HuaweiApig> Handle<S> for DeleteAppRequest {
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
            Self::NoContent => Reply::empty(204),
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
                check.other_status(*status, &["204", "400", "401", "403", "404", "500"]);
                check.json(body);
            }
            _ => {}
        }
    }
}
