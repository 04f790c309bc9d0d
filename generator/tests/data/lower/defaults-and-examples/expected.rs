// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::decode::Decode;
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::text::{Text, TextLimits};

/// `Settings`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Settings {
    /// How many.
    pub size: Option<SettingsSize>,
    /// `mode`
    pub mode: Option<SettingsMode>,
    /// `title`
    pub title: Option<SettingsTitle>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `on`
    pub on: Option<bool>,
    /// `nothing`
    pub nothing: Option<Nullable<String>>,
    /// `deep`
    pub deep: Option<SettingsDeep>,
}

impl Settings {
    /// An empty `Settings`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// `size`, or where it is absent the default that the document states.
    pub fn size_or_default(&self) -> SettingsSize {
        self.size
            .unwrap_or_else(|| {
                SettingsSize::new(5)
                    .expect("the default was checked when this file was made")
            })
    }

    /// `mode`, or where it is absent the default that the document states.
    pub fn mode_or_default(&self) -> SettingsMode {
        self.mode.unwrap_or(SettingsMode::Safe)
    }

    /// `title`, or where it is absent the default that the document states.
    pub fn title_or_default(&self) -> SettingsTitle {
        self.title
            .clone()
            .unwrap_or_else(|| {
                SettingsTitle::new("no title")
                    .expect("the default was checked when this file was made")
            })
    }

    /// `ratio`, or where it is absent the default that the document states.
    pub fn ratio_or_default(&self) -> f64 {
        self.ratio
            .unwrap_or_else(|| {
                Decode::decode(b"0.5")
                    .expect("the default was checked when this file was made")
            })
    }

    /// `tags`, or where it is absent the default that the document states.
    pub fn tags_or_default(&self) -> Vec<String> {
        self.tags
            .clone()
            .unwrap_or_else(|| {
                Decode::decode(b"[]")
                    .expect("the default was checked when this file was made")
            })
    }

    /// `on`, or where it is absent the default that the document states.
    pub fn on_or_default(&self) -> bool {
        self.on.unwrap_or(true)
    }

    /// `deep`, or where it is absent the default that the document states.
    pub fn deep_or_default(&self) -> SettingsDeep {
        self.deep
            .clone()
            .unwrap_or_else(|| {
                Decode::decode(b"{}")
                    .expect("the default was checked when this file was made")
            })
    }
}

/// How many.
///
/// At least 1.
///
/// Stated in `openapi.yaml` at `/components/schemas/Settings/properties/size`.
pub type SettingsSize = Integer<i64, SettingsSizeLimits>;

/// The limits of [`SettingsSize`].
pub enum SettingsSizeLimits {}

impl IntegerLimits for SettingsSizeLimits {
    const NAME: &'static str = "SettingsSize";
    const MIN: i128 = 1;
}

/// `SettingsMode`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Settings/properties/mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SettingsMode {
    /// `fast`.
    Fast,
    /// `safe`.
    Safe,
}

impl SettingsMode {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Fast, Self::Safe];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Safe => "safe",
        }
    }
}

impl Default for SettingsMode {
    /// The default that the document states.
    fn default() -> Self {
        Self::Safe
    }
}

/// `SettingsTitle`.
///
/// At most 9 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Settings/properties/title`.
pub type SettingsTitle = Text<SettingsTitleLimits>;

/// The limits of [`SettingsTitle`].
pub enum SettingsTitleLimits {}

impl TextLimits for SettingsTitleLimits {
    const NAME: &'static str = "SettingsTitle";
    const MAX_CHARS: usize = 9;
}

/// `SettingsDeep`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Settings/properties/deep`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SettingsDeep {
    /// `a`
    pub a: Option<i64>,
}

impl SettingsDeep {
    /// An empty `SettingsDeep`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
