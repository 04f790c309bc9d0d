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

/// Rules of keywords that are compared as sets of values: one for each thing that can become of them.
macro_rules! families {
    ($($name:ident $id:literal;)+) => {
        $(pub(in crate::diff) const $name: &Family = &Family {
            added: &Rule {
                id: concat!($id, "-added"),
                relation: Some(Narrower),
                request: Breaking,
                reply: Info,
                says: concat!("a rule of the kind `", $id, "` is new"),
                why: "values that break the rule are refused",
            },
            removed: &Rule {
                id: concat!($id, "-removed"),
                relation: Some(Wider),
                request: Info,
                reply: Breaking,
                says: concat!("a rule of the kind `", $id, "` is gone"),
                why: "values that broke the rule come now",
            },
            narrowed: &Rule {
                id: concat!($id, "-changed"),
                relation: Some(Narrower),
                request: Breaking,
                reply: Info,
                says: concat!("a rule of the kind `", $id, "` admits less"),
                why: "some values that kept the rule are refused",
            },
            widened: &Rule {
                id: concat!($id, "-changed"),
                relation: Some(Wider),
                request: Info,
                reply: Breaking,
                says: concat!("a rule of the kind `", $id, "` admits more"),
                why: "some values that broke the rule come now",
            },
            changed: &Rule {
                id: concat!($id, "-changed"),
                relation: Some(Incomparable),
                request: Breaking,
                reply: Breaking,
                says: concat!("a rule of the kind `", $id, "` is another"),
                why: "some values that kept the rule are refused, and some that broke it come now",
            },
            undecided: &Rule {
                id: concat!($id, "-changed"),
                relation: Some(Undecided),
                request: Warning,
                reply: Warning,
                says: concat!(
                    "a rule of the kind `",
                    $id,
                    "` is another, and it is not known which values only one of the two admits"
                ),
                why: "there would be too much to try",
            },
            is_of_types: false,
        };)+

        pub(super) const FAMILIES: &[&Family] = &[$($name),+];
    };
}

/// Makes a family of rules that have names of their own.
macro_rules! kin {
    ($($name:ident $added:ident $removed:ident $narrowed:ident $widened:ident $changed:ident $undecided:ident $is_of_types:literal;)+) => {
        $(pub(super) const $name: &Family = &Family {
            added: $added,
            removed: $removed,
            narrowed: $narrowed,
            widened: $widened,
            changed: $changed,
            undecided: $undecided,
            is_of_types: $is_of_types,
        };)+
    };
}

/// Makes the ladder of a limit from its four rules.
macro_rules! ladders {
    ($($name:ident $raised:ident $lowered:ident $set:ident $removed:ident;)+) => {
        $(pub(super) const $name: Ladder =
            Ladder { raised: $raised, lowered: $lowered, set: $set, removed: $removed };)+
    };
}
