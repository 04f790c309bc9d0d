//! A body or a whole query that is a text must hold what a text can stand for.

use super::super::{Findings, Rule};
use crate::model::{Api, Codec, reads_text};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnsupportedMediaType, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        let texts = operation.contents().filter(|content| content.codec == Codec::Text);
        for content in texts.filter(|content| !reads_text(api, &content.ty)) {
            findings
                .add(
                    &content.origin,
                    format!("`{}` holds what no text stands for", content.media_type),
                )
                .label("neither a string, a number, a boolean nor an enumeration")
                .help("use one of those, or describe the body as JSON");
        }
    }
}
