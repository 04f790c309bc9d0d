//! What a request or a reply must bring: by the calls that read it.

use quote::ToTokens;
use specwright::model::{Location, Operation, Param, Style};
use syn::visit::Visit;
use syn::{Block, Expr, ExprMethodCall, Type};

use super::code::{Code, Found, last_word};
use super::{Check, eval, seen, types};

/// What the code says of an operation's inputs.
pub fn of(code: &Code, operation: &Operation) -> Vec<Check> {
    let read = code.function(&format!("FromCall for {}Request", operation.prefix), "from_call");
    let params =
        operation.params.iter().flat_map(|param| self::param(code, operation, read, param));
    let body = operation.body.iter().map(|body| {
        let wanted = if body.required { "json_body" } else { "optional_json_body" };
        let pointer = format!("{}/required", body.origin.pointer);
        let name = |block: &Block| {
            let calls = calls(block).into_iter().map(|call| call.method.to_string());
            calls.into_iter().find(|name| name.ends_with("json_body"))
        };
        Check::new(pointer, wanted, read.map(|found| seen(found, name)))
    });
    let replies = operation.replies.iter().flat_map(|reply| {
        let replied = reading(code, &format!("{}{}", operation.prefix, reply.name));
        reply.headers.iter().map(move |header| self::header(code, replied, header))
    });
    params.chain(body).chain(replies).collect()
}

/// How the struct of a reply is read, which several replies may share.
fn reading<'c>(code: &'c Code, name: &str) -> Option<&'c Found<Block>> {
    let shared = code.alias(name).map(|found| last_word(&found.part));
    code.function(&format!("FromIncoming for {}", shared.as_deref().unwrap_or(name)), "read")
}

fn param(
    code: &Code,
    operation: &Operation,
    read: Option<&Found<Block>>,
    param: &Param,
) -> Vec<Check> {
    let pointer = &param.origin.pointer;
    let reading = |value: &dyn Fn(&ExprMethodCall) -> Option<String>| {
        read.map(|found| seen(found, |block| call_of(code, block, &param.wire).and_then(value)))
    };
    let is_needed = param.required || param.location == Location::Path;
    let wanted = if is_needed { "required" } else { "optional" };
    let name = |call: &ExprMethodCall| {
        let is_optional = call.method.to_string().starts_with("optional_");
        Some(if is_optional { "optional" } else { "required" }.to_owned())
    };
    let mut checks = vec![Check::new(format!("{pointer}/required"), wanted, reading(&name))];
    if let Style::Separated(separator) = param.form.style {
        let style = |call: &ExprMethodCall| separator_of(code, operation, call.args.get(1)?);
        let pointer = format!("{pointer}/x-separator");
        checks.push(Check::new(pointer, separator.to_string(), reading(&style)));
    }
    let field = code.field(&format!("{}Request", operation.prefix), &param.name);
    checks.extend(types::words_of(&param.ty).into_iter().map(|(keyword, wanted)| {
        let has = |ty: &Type| types::word(&ty.to_token_stream().to_string(), wanted);
        Check::new(
            format!("{pointer}/schema/{keyword}"),
            wanted,
            field.map(|found| seen(found, has)),
        )
    }));
    checks
}

/// The separator of the form that an argument names: `&Self::SCOPES`, which is `Form::joined(Style::Separated(';'), …)`.
fn separator_of(code: &Code, operation: &Operation, argument: &Expr) -> Option<String> {
    let Expr::Reference(reference) = argument else { return None };
    let name = eval::path_words(&reference.expr).pop()?;
    let form = code.constant(&format!("{}Request", operation.prefix), &name)?;
    let Expr::Call(call) = &form.part else { return None };
    eval::text(code, call.args.first()?)
}

fn header(code: &Code, replied: Option<&Found<Block>>, header: &Param) -> Check {
    let wanted = if header.required { "header" } else { "optional_header" };
    let name =
        |block: &Block| call_of(code, block, &header.wire).map(|call| call.method.to_string());
    let pointer = format!("{}/required", header.origin.pointer);
    Check::new(pointer, wanted, replied.map(|found| seen(found, name)))
}

/// The call that reads the input of a name.
fn call_of<'b>(code: &Code, block: &'b Block, wire: &str) -> Option<&'b ExprMethodCall> {
    let is_wire = |call: &&ExprMethodCall| matches!(call.args.first(), Some(argument @ Expr::Lit(_)) if eval::text(code, argument).as_deref() == Some(wire));
    calls(block).into_iter().find(is_wire)
}

/// Every method call of a block.
fn calls(block: &Block) -> Vec<&ExprMethodCall> {
    let mut calls = Calls(Vec::new());
    calls.visit_block(block);
    calls.0
}

struct Calls<'b>(Vec<&'b ExprMethodCall>);

impl<'b> Visit<'b> for Calls<'b> {
    fn visit_expr_method_call(&mut self, call: &'b ExprMethodCall) {
        self.0.push(call);
        syn::visit::visit_expr_method_call(self, call);
    }
}
