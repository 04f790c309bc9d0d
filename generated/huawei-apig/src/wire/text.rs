// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How enumerations stand in parameters, headers and prose.

use std::{fmt, str::FromStr};

use super::decode::APP_STATUS_TABLE;

use crate::types;
use specwright_runtime::decode::Collector;
use specwright_runtime::enumeration::Choice;
use specwright_runtime::plain::{DecodeText, EncodeText};
use specwright_runtime::violation::Violations;

impl DecodeText for types::AppStatus {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        let value = i64::read_text(text, collector)?;
        match collector.open_integer_enumeration(value, &APP_STATUS_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::AppStatus {
    fn write_text(&self, out: &mut String) {
        self.get().write_text(out)
    }
}

impl fmt::Display for types::AppStatus {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.get(), formatter)
    }
}

impl FromStr for types::AppStatus {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}
