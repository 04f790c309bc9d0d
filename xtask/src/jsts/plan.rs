//! Which specimens share a crate, and how each crate is made.

use specwright::formats::{Assertion, FormatPolicy, KNOWN};
use specwright::{Options, RuntimeSource};

use super::specimen::Specimen;

/// How many specimens share a crate: few crates, and none so large that it holds up the others.
const SPECIMENS: usize = 90;

/// The files in which the suite takes `format` for an assertion.
const ASSERTING: &str = "optional/format/";

/// One crate to be made.
pub struct Plan<'s> {
    /// What it holds.
    pub specimens: Vec<&'s Specimen>,
    /// What `format` means in it.
    formats: Formats,
    workspace: &'s str,
    index: usize,
}

/// What `format` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Formats {
    /// A value must have the format.
    Asserting,
    /// The format is a remark.
    Annotating,
    /// The format is a remark, and numbers without one are kept as they are written.
    Exact,
}

impl Formats {
    /// What the generator is told about formats.
    fn policy(self) -> FormatPolicy {
        let mut policy = FormatPolicy::default();
        for known in KNOWN.iter().filter(|known| known.is_assertable()) {
            let is_text = known.is_text();
            let assertion = match self {
                Self::Asserting => Assertion::Asserting,
                Self::Annotating if !is_text => continue,
                Self::Annotating | Self::Exact => Assertion::Annotating,
            };
            // Every known format that can be asserted may be told so.
            policy.set(known.name, assertion).ok();
        }
        policy
    }
}

impl Plan<'_> {
    /// The name of the crate, such as `jsts-3-0-annotating-0`. It differs between workspaces, because cargo
    /// takes two members of one name for the same crate when they share a target folder.
    pub fn name(&self) -> String {
        let Self { workspace, formats, index, .. } = self;
        format!("jsts-{}-{}-{index}", workspace.replace('.', "-"), formats.word())
    }

    /// What the generator is told about this crate.
    pub fn options(&self, runtime: &RuntimeSource) -> Options {
        Options {
            formats: self.formats.policy(),
            runtime: runtime.clone(),
            ..Options::new(self.name(), format!("{}.json", self.name()))
        }
    }

    /// The name of the crate in Rust.
    pub fn module(&self) -> String {
        self.name().replace('-', "_")
    }
}

/// Spreads the specimens over the crates of a workspace. Those that cannot be asked are in none.
pub fn crates<'s>(workspace: &'s str, specimens: &'s [Specimen]) -> Vec<Plan<'s>> {
    let mut plans = Vec::new();
    for formats in [Formats::Annotating, Formats::Asserting, Formats::Exact] {
        let alike = specimens.iter().filter(|specimen| specimen.obstacle.is_none());
        let alike: Vec<&Specimen> = alike.filter(|one| Formats::of(one) == formats).collect();
        for (index, part) in alike.chunks(SPECIMENS).enumerate() {
            let specimens = part.to_vec();
            plans.push(Plan { specimens, formats, workspace, index });
        }
    }
    plans
}

impl Formats {
    fn of(specimen: &Specimen) -> Self {
        match specimen.file.as_str() {
            file if file.starts_with(ASSERTING) => Self::Asserting,
            "optional/bignum" | "optional/float-overflow" => Self::Exact,
            _ => Self::Annotating,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Asserting => "asserting",
            Self::Annotating => "annotating",
            Self::Exact => "exact",
        }
    }
}
