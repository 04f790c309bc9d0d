//! How the types of the API stand on the wire.

use specwright_runtime::client::{FromReply, Incoming, IntoCall, Mismatch, Outgoing};
use specwright_runtime::decode::{Decode, Fields, Reader};
use specwright_runtime::encode::{Encode, Writer};
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::parameter::{Form, Shape, Style};
use specwright_runtime::schema::Types;
use specwright_runtime::server::{Anyone, Call, FromCall, Handle, IntoReply, Known, Reply};

use super::operations::{
    CREATE_APP, CreateAppReply, CreateAppRequest, DELETE_APP, DeleteAppReply, DeleteAppRequest,
    LIST_APPS, ListAppsReply, ListAppsRequest,
};
use super::server::MiniApi;
use super::types::{CreateApp, CreatedApp, ErrorBody};

static CREATE_APP_FIELDS: Fields = Fields::new(&["name", "remark", "app_secret"]).requiring(0b1);

impl Decode for CreateApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut name, mut remark, mut app_secret) = (None, None, None);
        reader.object(&CREATE_APP_FIELDS, &mut |field, reader| match field {
            0 => name = Decode::read(reader),
            1 => remark = Decode::read(reader),
            _ => app_secret = Decode::read(reader),
        })?;
        Some(Self { name: name?, remark, app_secret })
    }
}

impl Encode for CreateApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("app_secret", &self.app_secret);
        object.end();
    }
}

static CREATED_APP_FIELDS: Fields = Fields::new(&["id", "name"]).requiring(0b11);

impl Decode for CreatedApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut id, mut name) = (None, None);
        reader.object(&CREATED_APP_FIELDS, &mut |field, reader| match field {
            0 => id = Decode::read(reader),
            _ => name = Decode::read(reader),
        })?;
        Some(Self { id: id?, name: name? })
    }
}

impl Encode for CreatedApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.end();
    }
}

static ERROR_BODY_FIELDS: Fields = Fields::new(&["error_code", "error_msg"]).requiring(0b11);

impl Decode for ErrorBody {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut error_code, mut error_msg) = (None, None);
        reader.object(&ERROR_BODY_FIELDS, &mut |field, reader| match field {
            0 => error_code = Decode::read(reader),
            _ => error_msg = Decode::read(reader),
        })?;
        Some(Self { error_code: error_code?, error_msg: error_msg? })
    }
}

impl Encode for ErrorBody {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error_code", &self.error_code);
        object.field("error_msg", &self.error_msg);
        object.end();
    }
}

impl FromCall for CreateAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let project_id = call.path("project_id");
        let body = call.json_body();
        Some(Self { project_id: project_id?, body: body? })
    }
}

impl<S: MiniApi> Handle<S> for CreateAppRequest {
    const OPERATION: &'static Operation = &CREATE_APP;
    type Reply = CreateAppReply;
    type Caller = Known<S::Principal>;

    async fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
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
        }
    }
}

impl IntoCall for CreateAppRequest {
    const OPERATION: &'static Operation = &CREATE_APP;
    type Reply = CreateAppReply;

    fn write(&self, call: &mut Outgoing) {
        call.path("project_id", &self.project_id);
        call.json_body(&self.body);
    }
}

impl FromReply for CreateAppReply {
    type Success = CreatedApp;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            201 => Ok(Self::Created(reply.json()?)),
            400 => Ok(Self::BadRequest(reply.json()?)),
            401 => Ok(Self::Unauthorized(reply.json()?)),
            403 => Ok(Self::Forbidden(reply.json()?)),
            _ => Err(Mismatch::Undocumented),
        }
    }

    fn into_success(self) -> Result<CreatedApp, Self> {
        match self {
            Self::Created(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

/// Names between commas.
const NAME: Form<'static> = Form::joined(Style::Form, Shape::List(Types::STRING));

impl FromCall for ListAppsRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let project_id = call.path("project_id");
        let limit = call.optional_query("limit");
        let name = call.optional_query_as("name", &NAME);
        let x_language = call.optional_header("X-Language");
        Some(Self { project_id: project_id?, limit: limit?, name: name?, x_language: x_language? })
    }
}

impl<S: MiniApi> Handle<S> for ListAppsRequest {
    const OPERATION: &'static Operation = &LIST_APPS;
    type Reply = ListAppsReply;
    type Caller = Anyone;

    async fn handle(self, service: &S, _: Anyone) -> Result<ListAppsReply, Fault> {
        service.list_apps(self).await
    }
}

impl IntoReply for ListAppsReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::Default(status, body) => Reply::json(status, &body),
        }
    }
}

impl IntoCall for ListAppsRequest {
    const OPERATION: &'static Operation = &LIST_APPS;
    type Reply = ListAppsReply;

    fn write(&self, call: &mut Outgoing) {
        call.path("project_id", &self.project_id);
        call.optional_query("limit", self.limit.as_ref());
        call.optional_query_as("name", &NAME, self.name.as_ref());
        call.optional_header("X-Language", self.x_language.as_ref());
    }
}

impl FromReply for ListAppsReply {
    type Success = Vec<CreatedApp>;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => Ok(Self::Ok(reply.json()?)),
            status => Ok(Self::Default(status, reply.json()?)),
        }
    }

    fn into_success(self) -> Result<Vec<CreatedApp>, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            failure => Err(failure),
        }
    }
}

impl FromCall for DeleteAppRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let project_id = call.path("project_id");
        let app_id = call.path("app_id");
        Some(Self { project_id: project_id?, app_id: app_id? })
    }
}

impl<S: MiniApi> Handle<S> for DeleteAppRequest {
    const OPERATION: &'static Operation = &DELETE_APP;
    type Reply = DeleteAppReply;
    type Caller = Known<S::Principal>;

    async fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> Result<DeleteAppReply, Fault> {
        service.delete_app(principal, self).await
    }
}

impl IntoReply for DeleteAppReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204),
            Self::NotFound(body) => Reply::json(404, &body),
        }
    }
}

impl IntoCall for DeleteAppRequest {
    const OPERATION: &'static Operation = &DELETE_APP;
    type Reply = DeleteAppReply;

    fn write(&self, call: &mut Outgoing) {
        call.path("project_id", &self.project_id);
        call.path("app_id", &self.app_id);
    }
}

impl FromReply for DeleteAppReply {
    type Success = ();

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            204 => Ok(Self::NoContent),
            404 => Ok(Self::NotFound(reply.json()?)),
            _ => Err(Mismatch::Undocumented),
        }
    }

    fn into_success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
            failure => Err(failure),
        }
    }
}
