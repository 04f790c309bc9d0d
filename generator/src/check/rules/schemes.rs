//! A scheme of which no request shows anything cannot be generated.

use crate::check::{Findings, Rule};
use crate::model::{Api, SchemeKind};
use crate::report::Code;

pub(in crate::check) const RULE: Rule = Rule { code: Code::UnsupportedScheme, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for scheme in &api.schemes {
        if scheme.kind == SchemeKind::MutualTls {
            findings
                .add(&scheme.origin, "certificates of callers cannot be generated")
                .label("the connection shows them, no request does")
                .help("leave the scheme out, and ask for certificates before the server");
        }
    }
}
