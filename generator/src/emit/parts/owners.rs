//! Which tag each type belongs to.

use crate::model::{Operation, TypeDef, TypeId};

/// Who has a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Nothing that was seen so far reaches it.
    Nobody,
    /// Only operations of the tag at this place reach it.
    Tag(usize),
    /// Operations of several tags reach it, or one without a tag, or none.
    Shared,
}

/// Who has each type, by the operations that reach it, each with the place of its tag. What a shared type holds is shared,
/// so that what is shared never names what belongs to a tag. A type is looked into twice at most.
pub(super) fn of<'a>(
    types: &[TypeDef],
    users: impl Iterator<Item = (&'a Operation, Option<usize>)>,
) -> Vec<Owner> {
    let mut owners = vec![Owner::Nobody; types.len()];
    for (operation, tag) in users {
        let owner = tag.map_or(Owner::Shared, Owner::Tag);
        let sent = operation.sent_by_callers().chain(operation.sent_by_server());
        let starts = sent.filter_map(|ty| ty.named()).collect();
        give(&mut owners, types, starts, owner);
    }
    for place in 0..types.len() {
        if owners[place] == Owner::Nobody {
            give(&mut owners, types, vec![TypeId(place)], Owner::Shared);
        }
    }
    owners
}

/// Says of types and all that they hold that one more has them.
fn give(owners: &mut [Owner], types: &[TypeDef], mut open: Vec<TypeId>, owner: Owner) {
    while let Some(TypeId(place)) = open.pop() {
        let given = match owners[place] {
            Owner::Nobody => owner,
            before if before == owner => continue,
            Owner::Shared => continue,
            Owner::Tag(_) => Owner::Shared,
        };
        owners[place] = given;
        types[place].shape.held(&mut open);
    }
}
