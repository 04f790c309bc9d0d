// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::format::Bytes;
use specwright_runtime::json::Json;
use specwright_runtime::nullable::Nullable;
use specwright_runtime::text::{Format, Text, TextLimits};

/// `As30`.
///
/// Stated in `openapi.yaml` at `/components/schemas/As30`.
pub type As30 = Bytes;

/// `As31`.
///
/// Stated in `openapi.yaml` at `/components/schemas/As31`.
pub type As31 = Bytes;

/// `Image`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Image`.
pub type Image = Bytes;

/// `Both`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Both`.
pub type Both = Bytes;

/// `Short`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Short`.
pub type Short = Nullable<ShortValue>;

/// `ShortValue`.
///
/// At most 8 characters. Of the format `byte`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Short`.
pub type ShortValue = Text<ShortValueLimits>;

/// The limits of [`ShortValue`].
pub enum ShortValueLimits {}

impl TextLimits for ShortValueLimits {
    const NAME: &'static str = "ShortValue";
    const MAX_CHARS: usize = 8;
    const FORMAT: Option<Format> = Some(Format::Byte);
}

/// `Other`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Other`.
pub type Other = String;

/// `Remark`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Remark`.
pub type Remark = Json;
