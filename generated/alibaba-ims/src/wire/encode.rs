// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.

use crate::types;
use specwright_runtime::encode::{Encode, Writer};

impl Encode for types::AppType {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::ProtocolVersion {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::CreatedApplication {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RequestId", self.request_id.as_ref());
        object.optional("Application", self.application.as_ref());
        object.end();
    }
}

impl Encode for types::Application {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("AppId", self.app_id.as_ref());
        object.optional("AppName", self.app_name.as_ref());
        object.optional("DisplayName", self.display_name.as_ref());
        object.optional("AppType", self.app_type.as_ref());
        object.optional("AccountId", self.account_id.as_ref());
        object.optional("CreateDate", self.create_date.as_ref());
        object.optional("UpdateDate", self.update_date.as_ref());
        object.optional("AccessTokenValidity", self.access_token_validity.as_ref());
        object.optional("RefreshTokenValidity", self.refresh_token_validity.as_ref());
        object.optional("SecretRequired", self.secret_required.as_ref());
        object.optional("IsMultiTenant", self.is_multi_tenant.as_ref());
        object.optional("RedirectUris", self.redirect_uris.as_ref());
        object.optional("DelegatedScope", self.delegated_scope.as_ref());
        object.optional("ProtocolVersion", self.protocol_version.as_ref());
        object.end();
    }
}

impl Encode for types::RedirectUris {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RedirectUri", self.redirect_uri.as_ref());
        object.end();
    }
}

impl Encode for types::DelegatedScope {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("PredefinedScopes", self.predefined_scopes.as_ref());
        object.end();
    }
}

impl Encode for types::PredefinedScopes {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("PredefinedScope", self.predefined_scope.as_ref());
        object.end();
    }
}

impl Encode for types::PredefinedScope {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("Name", self.name.as_ref());
        object.optional("Description", self.description.as_ref());
        object.optional("Required", self.required.as_ref());
        object.end();
    }
}

impl Encode for types::ErrorBody {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RequestId", self.request_id.as_ref());
        object.optional("HostId", self.host_id.as_ref());
        object.optional("Code", self.code.as_ref());
        object.optional("Message", self.message.as_ref());
        object.optional("Recommend", self.recommend.as_ref());
        object.end();
    }
}

specwright_runtime::serde_bridge!(
    types::AppType, types::ProtocolVersion, types::CreatedApplication,
    types::Application, types::RedirectUris, types::DelegatedScope,
    types::PredefinedScopes, types::PredefinedScope, types::ErrorBody
);
