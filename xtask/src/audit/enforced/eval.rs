//! Values in code: what a constant, a default or an argument comes to.

use syn::{Block, Expr, ExprCall, ExprMethodCall, Lit, Stmt};

use super::code::Code;

/// A value as text: a number as its digits, a string as it is, a variant as its value on the wire.
pub fn text(code: &Code, expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(literal) => self::literal(&literal.lit),
        Expr::Unary(unary) => text(code, &unary.expr).map(|value| format!("-{value}")),
        Expr::Reference(reference) => text(code, &reference.expr),
        Expr::Paren(paren) => text(code, &paren.expr),
        Expr::Group(group) => text(code, &group.expr),
        Expr::Closure(closure) => text(code, &closure.body),
        Expr::Block(block) => last(&block.block).and_then(|value| text(code, value)),
        Expr::MethodCall(call) => text(code, &call.receiver),
        Expr::Call(call) => argument(call).and_then(|value| text(code, value)),
        Expr::Path(path) => variant(code, path),
        _ => None,
    }
}

fn literal(literal: &Lit) -> Option<String> {
    match literal {
        Lit::Str(text) => Some(text.value()),
        Lit::Int(number) => Some(number.base10_digits().to_owned()),
        Lit::Float(number) => Some(number.base10_digits().to_owned()),
        Lit::Bool(flag) => Some(flag.value.to_string()),
        Lit::Char(character) => Some(character.value().to_string()),
        // A default that is read from its JSON text.
        Lit::ByteStr(bytes) => String::from_utf8(bytes.value()).ok().map(|json| unquoted(&json)),
        _ => None,
    }
}

/// The text of a JSON value, as the rest of the audit writes it.
pub fn unquoted(json: &str) -> String {
    match json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) => text.replace("\\\"", "\"").replace("\\\\", "\\"),
        None => json.to_owned(),
    }
}

/// The only argument of `Some(3600)` or `AccessTokenValidity::new(3600)`.
fn argument(call: &ExprCall) -> Option<&Expr> {
    if call.args.len() == 1 { call.args.first() } else { None }
}

/// The value on the wire of `types::AppType::WebApp`.
fn variant(code: &Code, path: &syn::ExprPath) -> Option<String> {
    let mut words = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (variant, owner) = (words.next()?, words.next()?);
    code.wire_value(&owner, &variant)
}

/// The value of a block.
pub fn last(block: &Block) -> Option<&Expr> {
    match block.stmts.last()? {
        Stmt::Expr(value, _) => Some(value),
        _ => None,
    }
}

/// The texts of a list: `&["a", "b"]`, `[1, 2]`.
pub fn list(code: &Code, expr: &Expr) -> Option<Vec<String>> {
    match expr {
        Expr::Reference(reference) => list(code, &reference.expr),
        Expr::Array(array) => array.elems.iter().map(|item| text(code, item)).collect(),
        _ => None,
    }
}

/// The words of a path: `Run`, `once` of `Run::once`.
pub fn path_words(expr: &Expr) -> Vec<String> {
    match expr {
        Expr::Path(path) => {
            path.path.segments.iter().map(|segment| segment.ident.to_string()).collect()
        }
        _ => Vec::new(),
    }
}

/// The value of a member of `Scheme { name: "token" }`.
pub fn member<'e>(expr: &'e Expr, name: &str) -> Option<&'e Expr> {
    let Expr::Struct(literal) = expr else { return None };
    let named = |field: &&syn::FieldValue| matches!(&field.member, syn::Member::Named(ident) if ident == name);
    literal.fields.iter().find(named).map(|field| &field.expr)
}

/// The calls of a chain, outermost first: `b` and `a` of `x.a().b()`.
pub fn chain(expr: &Expr) -> Vec<&ExprMethodCall> {
    let mut calls = Vec::new();
    let mut rest = expr;
    while let Expr::MethodCall(call) = rest {
        calls.push(call);
        rest = &call.receiver;
    }
    calls
}
