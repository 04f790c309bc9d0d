//! One file of a generated crate, in memory.

/// The first words of every file that is made, behind the sign of a comment.
pub const HEADER: &str = "Made by Specwright from";

/// One file of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path inside the crate, with `/` between the parts.
    pub path: String,
    /// Its text.
    pub text: String,
}
