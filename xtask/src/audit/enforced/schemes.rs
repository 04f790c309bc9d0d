//! Security schemes: the lengths of credentials, and the headers that come with a signature.

use specwright::model::{Scheme, SchemeKind};
use syn::Expr;

use super::code::Code;
use super::{Check, eval, seen};

/// What the code says of a scheme.
pub fn of(code: &Code, scheme: &Scheme) -> Vec<Check> {
    let found = code.statics().find(|found| {
        let name = eval::member(&found.part, "name").and_then(|name| eval::text(code, name));
        eval::member(&found.part, "limits").is_some() && name.as_deref() == Some(scheme.id.as_str())
    });
    let origin = &scheme.origin.pointer;
    let limit = |keyword: &str, member: &'static str, value: u64| {
        let read =
            |expr: &Expr| eval::text(code, eval::member(eval::member(expr, "limits")?, member)?);
        let pointer = format!("{origin}/x-limits/{keyword}");
        Check::new(pointer, value.to_string(), found.map(|found| seen(found, read)))
    };
    let min = scheme.min_chars.map(|value| limit("minLength", "min_chars", value));
    let max = scheme.max_chars.map(|value| limit("maxLength", "max_chars", value));
    let headers = headers(&scheme.kind).iter().enumerate().map(|(place, name)| {
        let read = |expr: &Expr| {
            let headers = eval::member(eval::member(expr, "kind")?, "headers")?;
            eval::list(code, headers)?.get(place).cloned()
        };
        let pointer = format!("{origin}/x-signature/headers/{place}");
        Check::new(pointer, name.clone(), found.map(|found| seen(found, read)))
    });
    min.into_iter().chain(max).chain(headers).collect()
}

fn headers(kind: &SchemeKind) -> &[String] {
    match kind {
        SchemeKind::Signature { headers, .. } => headers,
        _ => &[],
    }
}
