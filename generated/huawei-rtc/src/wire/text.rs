// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How enumerations stand in parameters, headers and prose.

use std::{fmt, str::FromStr};

use super::decode::{
    LISTED_STATE_TABLE, STATE_TABLE, SCOPE_TABLE, RECORD_EVENT_TABLE, RECORD_MODE_TABLE,
};

use crate::types;
use specwright_runtime::decode::Collector;
use specwright_runtime::enumeration::Choice;
use specwright_runtime::plain::{DecodeText, EncodeText};
use specwright_runtime::violation::Violations;

impl DecodeText for types::ListedState {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        Self::ALL.get(collector.enumeration(text, &LISTED_STATE_TABLE)?).copied()
    }
}

impl EncodeText for types::ListedState {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::ListedState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::ListedState {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}

impl DecodeText for types::State {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &STATE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::State {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::State {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}

impl DecodeText for types::Scope {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &SCOPE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::Scope {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::Scope {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}

impl DecodeText for types::RecordEvent {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &RECORD_EVENT_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::RecordEvent {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::RecordEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::RecordEvent {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}

impl DecodeText for types::RecordMode {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        match collector.open_enumeration(text, &RECORD_MODE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

impl EncodeText for types::RecordMode {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str())
    }
}

impl fmt::Display for types::RecordMode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for types::RecordMode {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        Self::decode_text(text)
    }
}
