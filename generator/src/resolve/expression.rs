//! What stands in the braces of a path: a name, and what RFC 6570 and frameworks write beside it.

/// The expressions of a path, each with the text before it, and the text behind the last one. What stands behind `#` is never
/// sent, and is text. Braces in the pattern of a name are pairs, but in a class.
pub(super) fn parts(path: &str) -> (Vec<(&str, &str)>, &str) {
    let mut parts = Vec::new();
    let mut rest = path;
    while let Some((literal, opened)) = rest.split_once('{') {
        let Some(end) = end(opened).filter(|_| !literal.contains('#')) else { break };
        parts.push((literal, &opened[..end]));
        rest = &opened[end + 1..];
    }
    (parts, rest)
}

/// Where the brace is closed that stands before a text.
fn end(opened: &str) -> Option<usize> {
    let (mut depth, mut is_in_class) = (1_usize, false);
    opened.find(|sign| {
        match sign {
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '{' if !is_in_class => depth += 1,
            '}' if !is_in_class => depth -= 1,
            _ => {}
        }
        depth == 0
    })
}

/// The one name in an expression of the path, without the operator before it, the modifier behind it, and the length, type,
/// pattern or default of its value. Nothing where there are several names, or one of the query.
pub(super) fn name(expression: &str) -> Option<&str> {
    let stated = expression.trim_start_matches(['+', '/', '.', '*']);
    let stated = stated.split([':', '=']).next().unwrap_or_default().trim();
    let name = stated.strip_suffix("...").unwrap_or(stated).trim_end_matches(['*', '+', '?']);
    let is_one = !name.is_empty() && !name.contains([',', '?', '&', '{', '}', '/']);
    is_one.then_some(name)
}

/// The names in an expression of the query, by which a query begins or goes on; nothing where it is none.
pub(super) fn names_of_query(expression: &str) -> Option<Vec<&str>> {
    let stated = expression.strip_prefix(['?', '&'])?;
    stated.split(',').map(name).collect()
}

/// Whether a value may hold slashes, as far as its expression says so.
pub(super) fn takes_slashes(expression: &str) -> bool {
    let (name, said) = expression.split_once([':', '=']).unwrap_or((expression, ""));
    let is_rest = name.starts_with(['+', '*']) || name.ends_with('+') || name.ends_with("...");
    let is_any = |said: &str| ["/*", "**", ".*", ".+"].iter().any(|any| said.contains(any));
    is_rest || said == "path" || is_any(said)
}

#[cfg(test)]
mod tests {
    use super::{name, names_of_query, parts, takes_slashes};

    #[test]
    fn braces_of_a_pattern_are_pairs() {
        let path = "/a/{id:[0-9]{3}}/{b}.c";
        assert_eq!(parts(path), (vec![("/a/", "id:[0-9]{3}"), ("/", "b")], ".c"));
        assert_eq!(parts("/{a:[^}]+}/x"), (vec![("/", "a:[^}]+")], "/x"));
        assert_eq!(parts("/{a}/{b"), (vec![("/", "a")], "/{b"));
        assert_eq!(parts("/{a}#{+b}"), (vec![("/", "a")], "#{+b}"));
    }

    #[test]
    fn a_name_has_nothing_beside_it() {
        let rfc_6570 = ["+id", "/id", ".id", "id*", "id:8", "/id*"];
        let aws_and_go = ["id+", "id..."];
        let asp_net = ["id:int", "id:int:min(1)", "id?", "id=5", "*id", "**id", "id:int?"];
        let jax_rs = ["id:[0-9]+", "id: [0-9]{3}", "id : .*"];
        let grpc = ["id=shelves/*", "id=shelves/*/books/**"];
        let all = [&rfc_6570[..], &aws_and_go, &asp_net, &jax_rs, &grpc].concat();
        all.iter().for_each(|one| assert_eq!(name(one), Some("id"), "{one}"));
    }

    #[test]
    fn several_names_are_none_of_the_path() {
        ["?id", "&id", "a,b", "+a,b", "*", "...", ":id", "a{b}"]
            .iter()
            .for_each(|one| assert_eq!(name(one), None, "{one}"));
        assert_eq!(names_of_query("?a,b*,c:3"), Some(vec!["a", "b", "c"]));
        assert_eq!(names_of_query("a,b"), None);
    }

    #[test]
    fn some_expressions_take_slashes() {
        let taking = ["+a", "a+", "*a", "**a", "a...", "a=b/*", "a=**", "a:.*", "a:path"];
        taking.iter().for_each(|one| assert!(takes_slashes(one), "{one}"));
        let others = ["a", "a*", "a?", "a:int", "a=*", "a=5", "a:[^/]+", "a:[0-9]+"];
        others.iter().for_each(|one| assert!(!takes_slashes(one), "{one}"));
    }
}
