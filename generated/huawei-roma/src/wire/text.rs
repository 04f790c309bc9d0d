// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How enumerations stand in parameters, headers and prose.

use std::{fmt, str::FromStr};

use super::decode::APP_ROLE_TABLE;

use crate::types;
use specwright_runtime::decode::Collector;
use specwright_runtime::enumeration::Choice;
use specwright_runtime::plain::{DecodeText, EncodeText};
use specwright_runtime::violation::Violations;

impl DecodeText for types::AppRole {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &APP_ROLE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::AppRole {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::AppRole {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::AppRole {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}
