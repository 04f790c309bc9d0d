//! What the server fills in: defaults, values that hang on others, lists that lie within others.

use quote::ToTokens;
use specwright::model::{Derived, Operation, Param, Stated};
use syn::{Block, Expr, Stmt};

use super::code::{Code, Found};
use super::{Check, Seen, eval, pointer};

/// One thing that the code fills in.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Filled {
    /// `request.field` is given a value where it is absent.
    Default { field: String, value: String },
    /// `request.field` is given a value for a value of another; only where it is absent, or always.
    Chosen { field: String, on: String, key: String, value: String, is_forced: bool },
    /// `request.field` keeps what is in another, or in these.
    Within { field: String, of: String, always: Vec<String> },
}

/// What the code says of everything that an operation fills in.
pub fn of(code: &Code, operation: &Operation) -> Vec<Check> {
    let read = code.function(&format!("FromCall for {}Request", operation.prefix), "from_call");
    let filled = read.map(|found| steps(code, &found.part)).unwrap_or_default();
    let look = Look { operation, read, filled };
    operation.params.iter().flat_map(|param| look.param(param)).collect()
}

struct Look<'a> {
    operation: &'a Operation,
    read: Option<&'a Found<Block>>,
    filled: Vec<Filled>,
}

impl Look<'_> {
    fn param(&self, param: &Param) -> Vec<Check> {
        let default = param.default.iter().map(|stated| {
            let value = self.filled.iter().find_map(|filled| match filled {
                Filled::Default { field, value } if *field == param.name => Some(value.clone()),
                _ => None,
            });
            self.check(pointer(stated), eval::unquoted(&stated.value.to_string()), value)
        });
        default.chain(param.derived.iter().flat_map(|rule| self.derived(param, rule))).collect()
    }

    fn derived(&self, param: &Param, rule: &Derived) -> Vec<Check> {
        let origin = &param.origin.pointer;
        match rule {
            Derived::DefaultBy { wire, values } => {
                let by = (format!("{origin}/x-default-by/property"), wire.as_str(), false);
                self.choices(param, by, values)
            }
            Derived::ForcedBy { wire, values } => {
                let by = (format!("{origin}/x-forced-by/property"), wire.as_str(), true);
                self.choices(param, by, values)
            }
            Derived::SubsetOf { wire, always } => self.within(param, wire, always),
        }
    }

    fn choices(
        &self,
        param: &Param,
        (by, wire, forced): (String, &str, bool),
        values: &[(String, impl AsJson)],
    ) -> Vec<Check> {
        let other = self.field(wire);
        let chosen: Vec<_> = self
            .filled
            .iter()
            .filter_map(|filled| match filled {
                Filled::Chosen { field, on, key, value, is_forced }
                    if *field == param.name && *is_forced == forced =>
                {
                    Some((on, key, value))
                }
                _ => None,
            })
            .collect();
        let on = chosen.first().map(|(on, _, _)| (*on).clone());
        let property = self.check(by, other, on);
        let values = values.iter().map(|(wanted, stated)| {
            let found = chosen.iter().find(|(_, key, _)| *key == wanted);
            let value = found.map(|(_, _, value)| (*value).clone());
            self.check(stated.pointer(), stated.text(), value)
        });
        [property].into_iter().chain(values).collect()
    }

    fn within(&self, param: &Param, wire: &str, always: &[String]) -> Vec<Check> {
        let origin = format!("{}/x-subset-of", param.origin.pointer);
        let found = self.filled.iter().find_map(|filled| match filled {
            Filled::Within { field, of, always } if *field == param.name => Some((of, always)),
            _ => None,
        });
        let property = self.check(
            format!("{origin}/property"),
            self.field(wire),
            found.map(|(of, _)| of.clone()),
        );
        let always = always.iter().enumerate().map(|(place, name)| {
            let value = found.and_then(|(_, always)| always.get(place).cloned());
            self.check(format!("{origin}/always/{place}"), name.clone(), value)
        });
        [property].into_iter().chain(always).collect()
    }

    /// The field of the parameter of a name.
    fn field(&self, wire: &str) -> String {
        let param = self.operation.params.iter().find(|param| param.wire == wire);
        param.map(|param| param.name.clone()).unwrap_or_default()
    }

    fn check(&self, pointer: String, wanted: String, value: Option<String>) -> Check {
        let seen = self.read.map(|found| Seen { at: found.at.clone(), value });
        Check::new(pointer, wanted, seen)
    }
}

/// A value of the document, as text.
trait AsJson {
    fn pointer(&self) -> String;
    fn text(&self) -> String;
}

impl<T: ToString> AsJson for Stated<T> {
    fn pointer(&self) -> String {
        self.origin.pointer.clone()
    }

    fn text(&self) -> String {
        eval::unquoted(&self.value.to_string())
    }
}

/// Everything that the statements of a block fill in.
fn steps(code: &Code, block: &Block) -> Vec<Filled> {
    let mut found = Vec::new();
    for statement in &block.stmts {
        if let Stmt::Expr(expr, _) = statement {
            step(code, expr, &Choice::default(), &mut found);
        }
    }
    found
}

/// The conditions around a statement.
#[derive(Clone, Default)]
struct Choice {
    /// The field that is matched, and the values that lead here.
    on: Option<(String, Vec<String>)>,
    /// Whether a field must be absent.
    is_absent: bool,
}

fn step(code: &Code, expr: &Expr, choice: &Choice, found: &mut Vec<Filled>) {
    match expr {
        Expr::MethodCall(call) if call.method.to_string().starts_with("get_or_insert") => {
            let value = call.args.first().and_then(|value| eval::text(code, value));
            if let (Some(field), Some(value)) = (request_field(&call.receiver), value) {
                found.push(Filled::Default { field, value });
            }
        }
        Expr::If(branch) => {
            if let Some(within) = within(code, branch) {
                found.push(within);
                return;
            }
            let choice = condition(code, &branch.cond, choice);
            inside(code, &branch.then_branch, &choice, found);
        }
        Expr::Match(branches) => {
            let Some(field) = request_field(&branches.expr) else { return };
            for arm in &branches.arms {
                let keys = keys(code, &arm.pat.to_token_stream().to_string());
                let choice = Choice { on: Some((field.clone(), keys)), ..choice.clone() };
                step(code, &arm.body, &choice, found);
            }
        }
        Expr::Block(block) => inside(code, &block.block, choice, found),
        Expr::Assign(assign) => found.extend(assigned(code, assign, choice)),
        _ => {}
    }
}

fn inside(code: &Code, block: &Block, choice: &Choice, found: &mut Vec<Filled>) {
    for statement in &block.stmts {
        if let Stmt::Expr(expr, _) = statement {
            step(code, expr, choice, found);
        }
    }
}

fn assigned(code: &Code, assign: &syn::ExprAssign, choice: &Choice) -> Vec<Filled> {
    let (Some(field), Some(value), Some((on, keys))) =
        (request_field(&assign.left), eval::text(code, &assign.right), &choice.on)
    else {
        return Vec::new();
    };
    let chosen = keys.iter().map(|key| Filled::Chosen {
        field: field.clone(),
        on: on.clone(),
        key: key.clone(),
        value: value.clone(),
        is_forced: !choice.is_absent,
    });
    chosen.collect()
}

/// `request.field.is_none()`, `matches!(request.field, …)`, or both.
fn condition(code: &Code, expr: &Expr, around: &Choice) -> Choice {
    match expr {
        Expr::Binary(both) => condition(code, &both.right, &condition(code, &both.left, around)),
        Expr::MethodCall(call) if call.method == "is_none" => {
            Choice { is_absent: true, ..around.clone() }
        }
        Expr::Macro(matches) => {
            let text = matches.mac.tokens.to_string();
            let (field, patterns) = text.split_once(',').unwrap_or_default();
            let field = field.rsplit('.').next().unwrap_or_default().trim().to_owned();
            Choice { on: Some((field, keys(code, patterns))), ..around.clone() }
        }
        _ => around.clone(),
    }
}

/// The values on the wire of `types::AppType::WebApp | types::AppType::ServerApp`, each alone or in `Some`.
fn keys(code: &Code, patterns: &str) -> Vec<String> {
    let patterns = patterns
        .split('|')
        .map(|pattern| pattern.replace("Some", "").replace(['(', ')', ' ', ','], ""));
    patterns
        .filter_map(|pattern| {
            let mut words = pattern.rsplit("::");
            let (variant, owner) = (words.next()?.to_owned(), words.next()?.to_owned());
            code.wire_value(&owner, &variant)
        })
        .collect()
}

/// `if let Some(items) = request.a.as_mut() { let others = request.b…; items.retain(…); }`
fn within(code: &Code, branch: &syn::ExprIf) -> Option<Filled> {
    let Expr::Let(binding) = &*branch.cond else { return None };
    let field = field_in(&binding.expr.to_token_stream().to_string())?;
    let [Stmt::Local(others), Stmt::Expr(Expr::MethodCall(retain), _)] =
        branch.then_branch.stmts.as_slice()
    else {
        return None;
    };
    let of = field_in(&others.init.as_ref()?.expr.to_token_stream().to_string())?;
    let Some(Expr::Closure(keep)) = retain.args.first() else { return None };
    let text = keep.body.to_token_stream().to_string();
    if retain.method != "retain" || !text.contains("others") {
        return None;
    }
    let keep = match &*keep.body {
        Expr::Block(block) => eval::last(&block.block)?,
        other => other,
    };
    let always = match keep {
        Expr::Binary(either) => match &*either.right {
            Expr::MethodCall(contains) => eval::list(code, &contains.receiver)?,
            _ => return None,
        },
        _ => Vec::new(),
    };
    Some(Filled::Within { field, of, always })
}

/// `field` of `request.field`.
fn request_field(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => Some(name.to_string().trim_start_matches("r#").to_owned()),
            syn::Member::Unnamed(_) => None,
        },
        _ => None,
    }
}

/// The field of the request that a piece of code begins with.
fn field_in(code: &str) -> Option<String> {
    let rest = code.split_once("request . ")?.1;
    rest.split([' ', '.']).next().map(|name| name.trim_start_matches("r#").to_owned())
}
