//! Reports: the same changes for people, for programs and for pull requests.

mod anchors;
mod annotations;
mod html;
mod json;
mod markdown;
mod palette;
mod sarif;
mod shown;
mod text;

pub use json::SCHEMA;
pub use markdown::MARKER;

use super::promise::UnknownName;
use super::review::Review;
use palette::Palette;
use std::str::FromStr;

/// How changes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, with the lines of both documents; without colour.
    Text,
    /// For people at a terminal: the same with colours, as escape codes.
    Terminal,
    /// For programs: one object, as [`SCHEMA`] describes it.
    Json,
    /// For a comment under a pull request: what breaks open, all else folded.
    Markdown,
    /// Commands of GitHub's workflows, each of which marks a line in a pull request.
    Annotations,
    /// SARIF 2.1.0, for services that show findings.
    Sarif,
    /// One page for people who look rather than read; it asks for nothing beyond itself.
    Html,
}

impl Format {
    /// Every format that has a name; [`Format::Terminal`] is [`Format::Text`] in colours.
    pub const ALL: [Self; 6] =
        [Self::Text, Self::Json, Self::Markdown, Self::Annotations, Self::Sarif, Self::Html];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text | Self::Terminal => "text",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Annotations => "annotations",
            Self::Sarif => "sarif",
            Self::Html => "html",
        }
    }
}

impl FromStr for Format {
    type Err = UnknownName;

    /// Reads the name of a format.
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|format| format.name() == name).ok_or(UnknownName)
    }
}

impl Review {
    /// The report in a format. It ends with a line break.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Text => text::write(self, &Palette::PLAIN),
            Format::Terminal => text::write(self, &Palette::COLOURED),
            Format::Json => json::write(self),
            Format::Markdown => markdown::write(self),
            Format::Annotations => annotations::write(self),
            Format::Sarif => sarif::write(self),
            Format::Html => html::write(self),
        }
    }
}
