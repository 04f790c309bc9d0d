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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SourceSet, model_of};

    /// Who has each component, where each operation of these lists one: the tag's place stands before what it replies with.
    fn check(replies: &[(Option<usize>, &str)], schemas: &str, expected: &[(&str, Owner)]) {
        let path = |(number, (_, name)): (usize, &(Option<usize>, &str))| {
            let content = format!(
                "{{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }}"
            );
            format!(
                "  /{number}: {{ get: {{ responses: {{ '200': {{ description: It., content: {content} }} }} }} }}\n"
            )
        };
        let paths: String = replies.iter().enumerate().map(path).collect();
        let document = format!(
            "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
        );
        let sources = SourceSet::new("openapi.yaml", document);
        let (api, report) = model_of(&sources);
        let api = api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
        let tags = replies.iter().map(|(tag, _)| *tag);
        let owners = of(&api.types, api.operations.iter().zip(tags));
        let found: Vec<(&str, Owner)> =
            api.types.iter().map(|def| def.name.as_str()).zip(owners).collect();
        assert_eq!(found, expected);
    }

    const RING: &str =
        "    A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
    B: { type: object, properties: { c: { $ref: '#/components/schemas/C' } } }
    C: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
";

    #[test]
    fn what_one_tag_reaches_is_its_own() {
        let own = Owner::Tag(1);
        check(&[(Some(1), "A"), (Some(1), "C")], RING, &[("A", own), ("B", own), ("C", own)]);
    }

    #[test]
    fn what_two_tags_reach_is_shared_with_all_that_it_holds() {
        let (own, shared) = (Owner::Tag(0), Owner::Shared);
        let expected = [("A", own), ("B", shared), ("C", shared)];
        check(&[(Some(0), "A"), (Some(1), "C")], RING, &expected);
        check(&[(Some(1), "C"), (Some(0), "A")], RING, &expected);
        check(&[(None, "C"), (Some(0), "A")], RING, &expected);
    }

    #[test]
    fn what_no_operation_reaches_is_shared_with_all_that_it_holds() {
        let shared = Owner::Shared;
        check(&[(Some(0), "C")], RING, &[("A", shared), ("B", shared), ("C", shared)]);
    }
}
