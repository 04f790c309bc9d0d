//! Names and values of a query as a path states them.

use crate::source::percent_decode;

/// One name of a query, and what stands there.
pub(super) struct Pair {
    /// The name on the wire.
    pub name: String,
    /// The name of the parameter whose value stands there, where it is in braces alone.
    pub parameter: Option<String>,
    /// What always stands there.
    pub value: Option<String>,
}

/// The pairs of a query, divided outside of braces.
pub(super) fn pairs(query: &str) -> Vec<Pair> {
    let mut depth = 0_usize;
    let parts = query.split(|sign| {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        sign == '&' && depth == 0
    });
    parts.filter(|part| !part.is_empty()).map(pair).collect()
}

/// A value that is made of a parameter and more is any text.
fn pair(part: &str) -> Pair {
    let (name, value) = part.split_once('=').unwrap_or((part, ""));
    let named = in_braces(name).unwrap_or(name);
    let parameter = in_braces(value).or_else(|| in_braces(name));
    let is_fixed = parameter.is_none() && !value.contains(['{', '}']);
    Pair {
        name: percent_decode(named),
        parameter: parameter.map(str::to_owned),
        value: is_fixed.then(|| percent_decode(value)),
    }
}

/// The name that braces hold, if nothing else is there.
fn in_braces(text: &str) -> Option<&str> {
    let name = text.strip_prefix('{')?.strip_suffix('}')?;
    (!name.contains(['{', '}'])).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::pairs;

    /// Checks the pairs of a query: `name`, `name<parameter` or `name=value`.
    fn check(query: &str, expected: &str) {
        let pairs = pairs(query).into_iter().map(|pair| match (pair.parameter, pair.value) {
            (Some(parameter), _) => format!("{}<{parameter}", pair.name),
            (None, Some(value)) => format!("{}={value}", pair.name),
            (None, None) => pair.name,
        });
        assert_eq!(pairs.collect::<Vec<_>>().join(" "), expected, "{query}");
    }

    #[test]
    fn a_value_is_a_parameter_or_always_the_same_or_any_text() {
        check("a={a}&b=c&d={e}", "a<a b=c d<e");
        check("{page}&wsdl&q=a%20b", "page<page wsdl= q=a b");
        check("filter=name:{name}&range={from}-{to}&x=1{&page}", "filter range x");
    }
}
