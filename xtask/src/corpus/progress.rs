//! A bar that shows how far the work is; none where nobody looks.

use indicatif::{ProgressBar, ProgressStyle};

/// The bar; it draws on standard error, and only where that is a terminal.
pub fn bar(steps: usize) -> ProgressBar {
    let bar = ProgressBar::new(steps as u64);
    let template = "{elapsed_precise} [{bar:40}] {pos}/{len} {msg}";
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
