//! How the types of the API stand on the wire.

use specwright_runtime::client::{FromReply, Incoming, IntoCall, Mismatch, Outgoing};
use specwright_runtime::fault::Fault;
use specwright_runtime::operation::Operation;
use specwright_runtime::parameter::{Form, Shape, Style};
use specwright_runtime::schema::Types;
use specwright_runtime::server::{Anyone, Call, FromCall, Handle, IntoReply, Known, Reply};

use super::operations::{
    CREATE_APPLICATION, CreateApplicationReply, CreateApplicationRequest, GET_APPLICATION,
    GetApplicationReply, GetApplicationRequest, LIST_APPLICATIONS, ListApplicationsReply,
    ListApplicationsRequest,
};
use super::server::MiniRpc;

/// Scopes between semicolons.
const SCOPES: Form<'static> = Form::joined(Style::Separated(';'), Shape::List(Types::STRING));

impl FromCall for CreateApplicationRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let display_name = call.query("DisplayName");
        let secret_required = call.optional_query("SecretRequired");
        let predefined_scopes = call.optional_query_as("PredefinedScopes", &SCOPES);
        Some(Self {
            display_name: display_name?,
            secret_required: secret_required?,
            predefined_scopes: predefined_scopes?,
        })
    }
}

impl<S: MiniRpc> Handle<S> for CreateApplicationRequest {
    const OPERATION: &'static Operation = &CREATE_APPLICATION;
    type Reply = CreateApplicationReply;
    type Caller = Known<S::Principal>;

    async fn handle(
        self,
        service: &S,
        Known(principal): Known<S::Principal>,
    ) -> Result<CreateApplicationReply, Fault> {
        service.create_application(principal, self).await
    }
}

impl IntoReply for CreateApplicationReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
        }
    }
}

impl IntoCall for CreateApplicationRequest {
    const OPERATION: &'static Operation = &CREATE_APPLICATION;
    type Reply = CreateApplicationReply;

    fn write(&self, call: &mut Outgoing) {
        call.query("DisplayName", &self.display_name);
        call.optional_query("SecretRequired", self.secret_required.as_ref());
        call.optional_query_as("PredefinedScopes", &SCOPES, self.predefined_scopes.as_ref());
    }
}

impl FromReply for CreateApplicationReply {
    type Success = String;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => Ok(Self::Ok(reply.json()?)),
            _ => Err(Mismatch::Undocumented),
        }
    }

    fn into_success(self) -> Result<String, Self> {
        match self {
            Self::Ok(body) => Ok(body),
        }
    }
}

impl FromCall for GetApplicationRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let create_date = call.query("CreateDate");
        Some(Self { create_date: create_date? })
    }
}

impl<S: MiniRpc> Handle<S> for GetApplicationRequest {
    const OPERATION: &'static Operation = &GET_APPLICATION;
    type Reply = GetApplicationReply;
    type Caller = Anyone;

    async fn handle(self, service: &S, _: Anyone) -> Result<GetApplicationReply, Fault> {
        service.get_application(self).await
    }
}

impl IntoReply for GetApplicationReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { x_request_id, body } => {
                Reply::json(200, &body).with("X-request-Id", Some(&x_request_id))
            }
        }
    }
}

impl FromCall for ListApplicationsRequest {
    fn from_call(call: &mut Call<'_>) -> Option<Self> {
        let all = call.optional_query("All");
        Some(Self { all: all? })
    }
}

impl<S: MiniRpc> Handle<S> for ListApplicationsRequest {
    const OPERATION: &'static Operation = &LIST_APPLICATIONS;
    type Reply = ListApplicationsReply;
    type Caller = Anyone;

    async fn handle(self, service: &S, _: Anyone) -> Result<ListApplicationsReply, Fault> {
        service.list_applications(self).await
    }
}

impl IntoReply for ListApplicationsReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204),
        }
    }
}
