// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How enumerations stand in parameters, headers and prose.

use std::{fmt, str::FromStr};

use super::decode::{APP_TYPE_TABLE, PROTOCOL_VERSION_TABLE};

use crate::types;
use specwright_runtime::decode::Collector;
use specwright_runtime::enumeration::Choice;
use specwright_runtime::plain::{DecodeText, EncodeText};
use specwright_runtime::violation::Violations;

impl DecodeText for types::AppType {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &APP_TYPE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::AppType {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::AppType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::AppType {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}

impl DecodeText for types::ProtocolVersion {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &PROTOCOL_VERSION_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::ProtocolVersion {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::ProtocolVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::ProtocolVersion {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}
