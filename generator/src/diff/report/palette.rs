//! Colours for a terminal.

use crate::diff::change::Level;
use anstyle::{AnsiColor, Style};

/// What each part of the text looks like.
pub(super) struct Palette {
    breaking: Style,
    warning: Style,
    info: Style,
    unseen: Style,
    gone: Style,
    new: Style,
}

impl Palette {
    /// No colour at all.
    pub(super) const PLAIN: Self = Self {
        breaking: Style::new(),
        warning: Style::new(),
        info: Style::new(),
        unseen: Style::new(),
        gone: Style::new(),
        new: Style::new(),
    };

    /// The colours that every terminal has.
    pub(super) const COLOURED: Self = Self {
        breaking: AnsiColor::Red.on_default().bold(),
        warning: AnsiColor::Yellow.on_default().bold(),
        info: AnsiColor::Cyan.on_default(),
        unseen: Style::new().dimmed(),
        gone: AnsiColor::Red.on_default(),
        new: AnsiColor::Green.on_default(),
    };

    /// A text in the colour of a level.
    pub(super) fn level(&self, level: Level, text: &str) -> String {
        let style = match level {
            Level::Breaking => self.breaking,
            Level::Warning => self.warning,
            Level::Info => self.info,
            Level::Unseen => self.unseen,
        };
        painted(style, text)
    }

    /// A line of a difference, in the colour of its sign.
    pub(super) fn line(&self, line: &str) -> String {
        match line.chars().next() {
            Some('-') => painted(self.gone, line),
            Some('+') => painted(self.new, line),
            _ => line.to_owned(),
        }
    }
}

fn painted(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
