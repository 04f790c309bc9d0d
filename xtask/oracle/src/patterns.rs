//! Patterns, as ECMA-262 writes them and as the runtime runs them.

use specwright_runtime::pattern::{Class, Pattern, Run};

/// A few patterns of every shape that runs can hold.
pub const ALL: [Pattern<'static>; 7] = [
    Pattern::runs("^[a-c]*$", &[Run::any(Class::of("a-c"))]),
    Pattern::runs("^[0-9]{2,4}$", &[Run::between(Class::of("0-9"), 2, 4)]),
    Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
    ),
    Pattern::runs(
        "^x-",
        &[Run::once(Class::of("x")), Run::once(Class::of("-")), Run::any(Class::ANY)],
    ),
    Pattern::runs("^[^/]+$", &[Run::some(Class::of("/").except(&[('\u{80}', char::MAX)]))]),
    Pattern::runs(
        "^[a\\u4e00-\\u9fff]{1,3}$",
        &[Run::between(Class::of("a").and(&[('\u{4e00}', '\u{9fff}')]), 1, 3)],
    ),
    Pattern::runs("^$", &[]),
];

/// The pattern of this text.
pub fn find(source: &str) -> Option<Pattern<'static>> {
    ALL.into_iter().find(|pattern| pattern.source() == source)
}
