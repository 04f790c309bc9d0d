// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How enumerations stand in parameters, headers and prose.

use std::{fmt, str::FromStr};

use super::decode::{
    PRECISE_SEARCH_TABLE, APP_CREATOR_TABLE, APP_STATUS_TABLE, APP_TYPE_TABLE,
    ROMA_APP_TYPE_TABLE,
};

use crate::types;
use specwright_runtime::decode::Collector;
use specwright_runtime::enumeration::Choice;
use specwright_runtime::plain::{DecodeText, EncodeText};
use specwright_runtime::violation::Violations;

impl DecodeText for types::PreciseSearch {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        Self::ALL.get(collector.enumeration(text, &PRECISE_SEARCH_TABLE)?).copied()
    }
}

impl EncodeText for types::PreciseSearch {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::PreciseSearch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::PreciseSearch {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}

impl DecodeText for types::AppCreator {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &APP_CREATOR_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::AppCreator {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::AppCreator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::AppCreator {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}

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

impl DecodeText for types::RomaAppType {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &ROMA_APP_TYPE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::RomaAppType {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::RomaAppType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::RomaAppType {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}
