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
        object.optional("RequestId", &self.request_id);
        object.optional("Application", &self.application);
        object.end();
    }
}

impl Encode for types::ShownApplication {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RequestId", &self.request_id);
        object.optional("Application", &self.application);
        object.end();
    }
}

impl Encode for types::ListedApplications {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RequestId", &self.request_id);
        object.optional("Applications", &self.applications);
        object.end();
    }
}

impl Encode for types::Applications {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("Application", &self.application);
        object.end();
    }
}

impl Encode for types::DeletedApplication {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RequestId", &self.request_id);
        object.end();
    }
}

impl Encode for types::Application {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("AppId", &self.app_id);
        object.optional("AppName", &self.app_name);
        object.optional("DisplayName", &self.display_name);
        object.optional("AppType", &self.app_type);
        object.optional("AccountId", &self.account_id);
        object.optional("CreateDate", &self.create_date);
        object.optional("UpdateDate", &self.update_date);
        object.optional("AccessTokenValidity", &self.access_token_validity);
        object.optional("RefreshTokenValidity", &self.refresh_token_validity);
        object.optional("SecretRequired", &self.secret_required);
        object.optional("IsMultiTenant", &self.is_multi_tenant);
        object.optional("RedirectUris", &self.redirect_uris);
        object.optional("DelegatedScope", &self.delegated_scope);
        object.optional("ProtocolVersion", &self.protocol_version);
        object.end();
    }
}

impl Encode for types::RedirectUris {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RedirectUri", &self.redirect_uri);
        object.end();
    }
}

impl Encode for types::DelegatedScope {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("PredefinedScopes", &self.predefined_scopes);
        object.end();
    }
}

impl Encode for types::PredefinedScopes {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("PredefinedScope", &self.predefined_scope);
        object.end();
    }
}

impl Encode for types::PredefinedScope {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("Name", &self.name);
        object.optional("Description", &self.description);
        object.optional("Required", &self.required);
        object.end();
    }
}

impl Encode for types::ErrorBody {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("RequestId", &self.request_id);
        object.optional("HostId", &self.host_id);
        object.optional("Code", &self.code);
        object.optional("Message", &self.message);
        object.optional("Recommend", &self.recommend);
        object.end();
    }
}

specwright_runtime::serde_bridge!(
    types::AppType, types::ProtocolVersion, types::CreatedApplication,
    types::ShownApplication, types::ListedApplications, types::Applications,
    types::DeletedApplication, types::Application, types::RedirectUris,
    types::DelegatedScope, types::PredefinedScopes, types::PredefinedScope,
    types::ErrorBody
);
