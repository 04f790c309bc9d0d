// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.

use crate::types;
use specwright_runtime::encode::{Encode, Writer};

impl Encode for types::CreateApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("key", &self.key);
        object.optional("secret", &self.secret);
        object.optional("favorite", &self.favorite);
        object.end();
    }
}

impl Encode for types::App {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("roles", &self.roles);
        object.optional("create_time", &self.create_time);
        object.optional("update_time", &self.update_time);
        object.optional("created_user", &self.created_user);
        object.optional("last_updated_user", &self.last_updated_user);
        object.optional("owner", &self.owner);
        object.optional("key", &self.key);
        object.optional("favorite", &self.favorite);
        object.end();
    }
}

impl Encode for types::AppList {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("total", &self.total);
        object.optional("size", &self.size);
        object.optional("apps", &self.apps);
        object.end();
    }
}

impl Encode for types::AppRole {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::User {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("user_id", &self.user_id);
        object.optional("user_name", &self.user_name);
        object.end();
    }
}

impl Encode for types::ErrorBody {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("error_code", &self.error_code);
        object.optional("error_msg", &self.error_msg);
        object.optional("error_details", &self.error_details);
        object.optional("request_id", &self.request_id);
        object.end();
    }
}

impl Encode for types::GatewayError {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("error_code", &self.error_code);
        object.optional("error_msg", &self.error_msg);
        object.optional("request_id", &self.request_id);
        object.end();
    }
}

specwright_runtime::serde_bridge!(
    types::CreateApp, types::App, types::AppList, types::AppRole, types::User,
    types::ErrorBody, types::GatewayError
);
