//! Packages outside the root workspace that people write.

/// Where verdicts are held against those of another validator.
pub const ORACLE: &str = "xtask/oracle/Cargo.toml";

/// The workspaces of `xtask`, of the measurements and of the oracle, from the repository's root.
pub const WORKSPACES: [&str; 3] = ["xtask/Cargo.toml", "xtask/bench/Cargo.toml", ORACLE];
