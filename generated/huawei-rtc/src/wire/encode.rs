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

impl Encode for types::ErrorBody {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("error_code", &self.error_code);
        object.optional("error_msg", &self.error_msg);
        object.end();
    }
}

specwright_runtime::serde_bridge!(types::CreateApp, types::CreatedApp, types::ErrorBody);
