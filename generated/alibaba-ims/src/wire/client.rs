// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How requests are written and replies are read.

use crate::operations::*;
use specwright_runtime::client::{FromReply, Incoming, IntoCall, Mismatch, Outgoing};
use specwright_runtime::operation::Operation;
use specwright_runtime::decode::Decode;

impl IntoCall for CreateApplicationRequest {
    const OPERATION: &'static Operation = &CREATE_APPLICATION;
    type Reply = CreateApplicationReply;

    fn write(&self, call: &mut Outgoing) {
        call.query("DisplayName", &self.display_name);
        call.query("AppType", &self.app_type);
        call.optional_query_as("RedirectUris", &Self::REDIRECT_URIS, self.redirect_uris.as_ref());
        call.optional_query("SecretRequired", self.secret_required.as_ref());
        call.optional_query("AccessTokenValidity", self.access_token_validity.as_ref());
        call.optional_query("RefreshTokenValidity", self.refresh_token_validity.as_ref());
        call.optional_query_as(
            "PredefinedScopes",
            &Self::PREDEFINED_SCOPES,
            self.predefined_scopes.as_ref(),
        );
        call.optional_query_as(
            "RequiredScopes",
            &Self::REQUIRED_SCOPES,
            self.required_scopes.as_ref(),
        );
        call.optional_query("IsMultiTenant", self.is_multi_tenant.as_ref());
        call.query("AppName", &self.app_name);
        call.optional_query("ProtocolVersion", self.protocol_version.as_ref());
    }
}

impl IntoCall for GetApplicationRequest {
    const OPERATION: &'static Operation = &GET_APPLICATION;
    type Reply = GetApplicationReply;

    fn write(&self, call: &mut Outgoing) {
        call.query("AppId", &self.app_id);
    }
}

impl IntoCall for ListApplicationsRequest {
    const OPERATION: &'static Operation = &LIST_APPLICATIONS;
    type Reply = ListApplicationsReply;

    fn write(&self, _: &mut Outgoing) {}
}

impl IntoCall for DeleteApplicationRequest {
    const OPERATION: &'static Operation = &DELETE_APPLICATION;
    type Reply = DeleteApplicationReply;

    fn write(&self, call: &mut Outgoing) {
        call.query("AppId", &self.app_id);
    }
}

impl<B: Decode> FromReply for OkOr400OrDefault<B> {
    type Success = B;

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => reply.json().map(Self::Ok),
            400 => reply.json().map(Self::BadRequest),
            status => Ok(Self::Default(status, reply.json()?)),
        }
    }

    fn into_success(self) -> Result<B, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            failure => Err(failure),
        }
    }
}
