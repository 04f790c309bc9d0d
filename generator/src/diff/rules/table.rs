//! How rules are written: one entry for each, in a table.

/// Rules of a protocol: what is asked for, by whom, and in what form.
macro_rules! protocol {
    ($($name:ident $id:literal $request:ident $reply:ident $says:literal $why:literal;)+) => {
        $(pub(in crate::diff) const $name: &Rule = &Rule {
            id: $id,
            relation: Option::None,
            request: $request,
            reply: $reply,
            says: $says,
            why: $why,
        };)+

        pub(super) const RULES: &[&Rule] = &[$($name),+];
    };
}

/// Rules of a set of values: what a place may hold.
macro_rules! values {
    ($($name:ident $id:literal $relation:ident $request:ident $reply:ident $says:literal $why:literal;)+) => {
        $(pub(in crate::diff) const $name: &Rule = &Rule {
            id: $id,
            relation: Some($relation),
            request: $request,
            reply: $reply,
            says: $says,
            why: $why,
        };)+

        pub(super) const RULES: &[&Rule] = &[$($name),+];
    };
}

/// Makes the ladder of a limit from its four rules.
macro_rules! ladders {
    ($($name:ident $raised:ident $lowered:ident $set:ident $removed:ident;)+) => {
        $(pub(super) const $name: Ladder =
            Ladder { raised: $raised, lowered: $lowered, set: $set, removed: $removed };)+
    };
}
