// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.

use crate::types;
use specwright_runtime::encode::{Encode, Writer};

impl Encode for types::CreateApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("remark", self.remark.as_ref());
        object.optional("app_key", self.app_key.as_ref());
        object.optional("app_secret", self.app_secret.as_ref());
        object.optional("related_domain_id", self.related_domain_id.as_ref());
        object.optional("related_project_id", self.related_project_id.as_ref());
        object.end();
    }
}

impl Encode for types::App {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("id", self.id.as_ref());
        object.optional("name", self.name.as_ref());
        object.optional("remark", self.remark.as_ref());
        object.optional("creator", self.creator.as_ref());
        object.optional("update_time", self.update_time.as_ref());
        object.optional("app_key", self.app_key.as_ref());
        object.optional("app_secret", self.app_secret.as_ref());
        object.optional("register_time", self.register_time.as_ref());
        object.optional("status", self.status.as_ref());
        object.optional("app_type", self.app_type.as_ref());
        object.optional("roma_app_type", self.roma_app_type.as_ref());
        object.optional("related_domain_id", self.related_domain_id.as_ref());
        object.optional("related_project_id", self.related_project_id.as_ref());
        object.end();
    }
}

impl Encode for types::AppCreator {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::AppStatus {
    fn write(&self, writer: &mut Writer) {
        writer.integer(self.get());
    }
}

impl Encode for types::AppType {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::RomaAppType {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::ErrorBody {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("error_code", self.error_code.as_ref());
        object.optional("error_msg", self.error_msg.as_ref());
        object.end();
    }
}

specwright_runtime::serde_bridge!(
    types::CreateApp, types::App, types::AppCreator, types::AppStatus, types::AppType,
    types::RomaAppType, types::ErrorBody
);
