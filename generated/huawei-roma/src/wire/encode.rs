// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.

use crate::types;
use specwright_runtime::encode::{Encode, Writer};

impl Encode for types::CreateApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("remark", self.remark.as_ref());
        object.optional("key", self.key.as_ref());
        object.optional("secret", self.secret.as_ref());
        object.optional("favorite", self.favorite.as_ref());
        object.end();
    }
}

impl Encode for types::App {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("id", self.id.as_ref());
        object.optional("name", self.name.as_ref());
        object.optional("remark", self.remark.as_ref());
        object.optional("roles", self.roles.as_ref());
        object.optional("create_time", self.create_time.as_ref());
        object.optional("update_time", self.update_time.as_ref());
        object.optional("created_user", self.created_user.as_ref());
        object.optional("last_updated_user", self.last_updated_user.as_ref());
        object.optional("owner", self.owner.as_ref());
        object.optional("key", self.key.as_ref());
        object.optional("favorite", self.favorite.as_ref());
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
        object.optional("user_id", self.user_id.as_ref());
        object.optional("user_name", self.user_name.as_ref());
        object.end();
    }
}

impl Encode for types::ErrorBody {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("error_code", self.error_code.as_ref());
        object.optional("error_msg", self.error_msg.as_ref());
        object.optional("error_details", self.error_details.as_ref());
        object.optional("request_id", self.request_id.as_ref());
        object.end();
    }
}

impl Encode for types::GatewayError {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("error_code", self.error_code.as_ref());
        object.optional("error_msg", self.error_msg.as_ref());
        object.optional("request_id", self.request_id.as_ref());
        object.end();
    }
}

specwright_runtime::serde_bridge!(
    types::CreateApp, types::App, types::AppRole, types::User, types::ErrorBody,
    types::GatewayError
);
