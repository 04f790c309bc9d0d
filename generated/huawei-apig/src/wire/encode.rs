// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.

use crate::types;
use specwright_runtime::encode::{Encode, Writer};

impl Encode for types::CreateApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("app_key", &self.app_key);
        object.optional("app_secret", &self.app_secret);
        object.optional("related_domain_id", &self.related_domain_id);
        object.optional("related_project_id", &self.related_project_id);
        object.end();
    }
}

impl Encode for types::App {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("creator", &self.creator);
        object.optional("update_time", &self.update_time);
        object.optional("app_key", &self.app_key);
        object.optional("app_secret", &self.app_secret);
        object.optional("register_time", &self.register_time);
        object.optional("status", &self.status);
        object.optional("app_type", &self.app_type);
        object.optional("roma_app_type", &self.roma_app_type);
        object.optional("related_domain_id", &self.related_domain_id);
        object.optional("related_project_id", &self.related_project_id);
        object.end();
    }
}

impl Encode for types::AppList {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("size", &self.size);
        object.field("total", &self.total);
        object.optional("apps", &self.apps);
        object.end();
    }
}

impl Encode for types::ListedApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("creator", &self.creator);
        object.optional("update_time", &self.update_time);
        object.optional("app_key", &self.app_key);
        object.optional("app_secret", &self.app_secret);
        object.optional("register_time", &self.register_time);
        object.optional("status", &self.status);
        object.optional("app_type", &self.app_type);
        object.optional("roma_app_type", &self.roma_app_type);
        object.optional("related_domain_id", &self.related_domain_id);
        object.optional("related_project_id", &self.related_project_id);
        object.optional("bind_num", &self.bind_num);
        object.end();
    }
}

impl Encode for types::PreciseSearch {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
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
        object.optional("error_code", &self.error_code);
        object.optional("error_msg", &self.error_msg);
        object.end();
    }
}

specwright_runtime::serde_bridge!(
    types::CreateApp, types::App, types::AppList, types::ListedApp, types::PreciseSearch,
    types::AppCreator, types::AppStatus, types::AppType, types::RomaAppType,
    types::ErrorBody
);
