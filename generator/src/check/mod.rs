//! What a model must keep to before code is made of it: one rule per file, each a value.
//!
//! The rules read the model and not the document, so every limit is read once and what is judged is
//! what is generated.

mod rules;

use crate::model::{Api, Origin, Shape, Stated};
use crate::report::{Code, Diagnostic, Report};
use crate::source::Span;
use foldhash::HashSet;
use specwright_runtime::json::Json;

/// A model that keeps to every rule. Only [`run`] makes one.
#[derive(Clone, Debug)]
pub struct Checked(Api);

impl Checked {
    /// The model.
    pub fn api(&self) -> &Api {
        &self.0
    }
}

/// One rule: what its code promises, and how it is seen to.
pub struct Rule {
    /// The code of its findings; the promise stands there.
    pub code: Code,
    run: fn(&Api, &mut Findings<'_>),
}

/// Every rule, in the order of their codes.
pub const RULES: [Rule; 15] = [
    rules::limit_order::RULE,
    rules::parameter_types::RULE,
    rules::query_string::RULE,
    rules::text_bodies::RULE,
    rules::form_styles::RULE,
    rules::values::RULE,
    rules::operation_id::RULE,
    rules::path_parameters::RULE,
    rules::fault_fields::RULE,
    rules::fault_placeholders::RULE,
    rules::route_clash::RULE,
    rules::derivation::RULE,
    rules::name_clash::RULE,
    rules::pagination::RULE,
    rules::security::RULE,
];

/// Rules about what no code can be made of, though it means something.
pub const RULES_OF_CODE: [Rule; 1] = [rules::rust_types::RULE];

/// Where a rule puts what it finds.
pub(crate) struct Findings<'r> {
    report: &'r mut Report,
    code: Code,
    /// Where defaults stand that break their own schemas: no code is made of them.
    broken_defaults: &'r mut HashSet<Span>,
}

impl Findings<'_> {
    /// A finding of the rule's own code.
    fn add(&mut self, origin: &Origin, message: impl Into<String>) -> &mut Diagnostic {
        self.add_at(origin.span, message)
    }

    /// A finding of the rule's own code about a text that has no origin of its own.
    fn add_at(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.report.error(self.code, span, message)
    }

    /// A finding of a code beside it.
    fn add_as(
        &mut self,
        code: Code,
        origin: &Origin,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.report.error(code, origin.span, message)
    }

    /// Reports a break of another promise that does no harm to what is made.
    fn warn_as(
        &mut self,
        code: Code,
        origin: &Origin,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.report.warning(code, origin.span, message)
    }
}

/// Applies every rule; what all admit is checked.
pub fn run(api: Api, report: &mut Report) -> Option<Checked> {
    judge(api, RULES_OF_CODE.iter().chain(&RULES), report).map(Checked)
}

/// Applies the rules that hold of a model of which no code is made.
pub fn read(api: Api, report: &mut Report) -> Option<Api> {
    judge(api, RULES.iter(), report)
}

fn judge<'r>(api: Api, rules: impl Iterator<Item = &'r Rule>, report: &mut Report) -> Option<Api> {
    let mut broken = HashSet::default();
    for rule in rules {
        let findings = &mut Findings { report, code: rule.code, broken_defaults: &mut broken };
        (rule.run)(&api, findings);
    }
    report.drop_repeated();
    (!report.has_errors()).then(|| without_defaults(api, &broken))
}

/// The model without the defaults that break their own schemas.
fn without_defaults(mut api: Api, broken: &HashSet<Span>) -> Api {
    let drop_broken = |default: &mut Option<Stated<Json>>| {
        if default.as_ref().is_some_and(|stated| broken.contains(&stated.origin.span)) {
            *default = None;
        }
    };
    for def in &mut api.types {
        drop_broken(&mut def.default);
        if let Shape::Object(object) = &mut def.shape {
            object.fields.iter_mut().for_each(|field| drop_broken(&mut field.default));
        }
    }
    let params = api.operations.iter_mut().flat_map(|operation| &mut operation.params);
    params.for_each(|param| drop_broken(&mut param.default));
    api
}
