// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.

use crate::types;
use specwright_runtime::encode::{Encode, Writer};

impl Encode for types::CreateApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("app_name", &self.app_name);
        object.end();
    }
}

impl Encode for types::CreatedApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("app_id", &self.app_id);
        object.end();
    }
}

impl Encode for types::AppList {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("count", &self.count);
        object.optional("apps", &self.apps);
        object.end();
    }
}

impl Encode for types::App {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("app_name", &self.app_name);
        object.optional("app_id", &self.app_id);
        object.optional("state", &self.state);
        object.optional("scope", &self.scope);
        object.optional("tenant_name", &self.tenant_name);
        object.optional("domain", &self.domain);
        object.optional("create_time", &self.create_time);
        object.optional("authentication", &self.authentication);
        object.optional("callbacks", &self.callbacks);
        object.optional("auto_record_mode", &self.auto_record_mode);
        object.end();
    }
}

impl Encode for types::ListedState {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::AppState {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("state", &self.state);
        object.optional("update_time", &self.update_time);
        object.end();
    }
}

impl Encode for types::State {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::Scope {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::AppAuth {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("enable", &self.enable);
        object.optional("expire", &self.expire);
        object.optional("app_key", &self.app_key);
        object.optional("update_time", &self.update_time);
        object.end();
    }
}

impl Encode for types::AppCallbacks {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("push_callback", &self.push_callback);
        object.optional("record_callback", &self.record_callback);
        object.end();
    }
}

impl Encode for types::AppCallbackUrl {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("url", &self.url);
        object.optional("auth_key", &self.auth_key);
        object.optional("notify_event_subscription", &self.notify_event_subscription);
        object.optional("update_time", &self.update_time);
        object.end();
    }
}

impl Encode for types::RecordEvent {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for types::AppAutoRecordMode {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("mode", &self.mode);
        object.optional("record_rule_id", &self.record_rule_id);
        object.optional("update_time", &self.update_time);
        object.end();
    }
}

impl Encode for types::RecordMode {
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
    types::CreateApp, types::CreatedApp, types::AppList, types::App, types::ListedState,
    types::AppState, types::State, types::Scope, types::AppAuth, types::AppCallbacks,
    types::AppCallbackUrl, types::RecordEvent, types::AppAutoRecordMode,
    types::RecordMode, types::ErrorBody
);
