// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.

use crate::types;
use specwright_runtime::encode::{Encode, Writer};

impl Encode for types::AppStatus {
    fn write(&self, writer: &mut Writer) {
        writer.integer(self.get());
    }
}

specwright_runtime::serde_bridge!(types::AppStatus);
