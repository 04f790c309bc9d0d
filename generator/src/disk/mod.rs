//! The only place that touches the disk: reads sources, writes crates, compares crates, remembers what it wrote.

mod cache;
mod check;
mod error;
mod folder;
mod paths;
mod read;
mod record;
mod text;
mod write;

pub use check::{Difference, check_crate};
pub use error::DiskError;
pub use folder::foreign;
pub use paths::{folder_name, is_same_file, path_between};
pub use read::{read_sources, read_sources_below};
pub use record::Record;
pub use text::{read_text, write_text};
pub use write::{Written, write_crate};
