//! How deep types stand within each other: compilers follow them so deep only as a crate allows.

use crate::lower::cycles;
use crate::model::{Api, Object, Shape, TypeRef, UnknownFields};
use proc_macro2::TokenStream;
use quote::quote;

/// How deep types may stand within each other in a crate that says nothing of it. The compiler's limit is 128, and between
/// two types stands an `Option`, a list or a box.
const USUAL: usize = 48;

/// How many steps of the compiler a type takes at most.
const STEPS: usize = 8;

/// What a crate allows its compiler, where its types stand deeper within each other than usual.
pub(super) fn limit(api: &Api) -> Option<TokenStream> {
    let depth = depth(&api.types.iter().map(|def| held(&def.shape)).collect::<Vec<_>>());
    (depth > USUAL).then(|| {
        let limit = (depth * STEPS).next_power_of_two().to_string();
        quote! { #![recursion_limit = #limit] }
    })
}

/// How many types stand within each other at most, by what each of them holds. Of those that lead to each other, all may.
fn depth(held: &[Vec<usize>]) -> usize {
    let groups = cycles::groups(held);
    let group = |index: usize| groups[index].unwrap_or(index);
    let mut sizes = vec![0; held.len()];
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); held.len()];
    for (index, held) in held.iter().enumerate() {
        let at = group(index);
        sizes[at] += 1;
        below[at].extend(held.iter().map(|to| group(*to)).filter(|to| *to != at));
    }
    let mut known: Vec<Option<usize>> = vec![None; held.len()];
    for start in 0..held.len() {
        let mut way = vec![(start, below[start].iter())];
        while let Some((at, rest)) = way.last_mut() {
            match rest.find(|to| known[**to].is_none()) {
                Some(to) => way.push((*to, below[*to].iter())),
                None => {
                    let deepest = below[*at].iter().filter_map(|to| known[*to]).max();
                    known[*at] = Some(deepest.unwrap_or(0) + sizes[*at]);
                    way.pop();
                }
            }
        }
    }
    known.into_iter().flatten().max().unwrap_or(0)
}

/// The types that a shape speaks of.
fn held(shape: &Shape) -> Vec<usize> {
    match shape {
        Shape::Alias(ty) => named(ty).into_iter().collect(),
        Shape::Checked(checked) => named(&checked.base).into_iter().collect(),
        Shape::List(list) => named(&list.item).into_iter().collect(),
        Shape::Union(union) => {
            union.branches.iter().filter_map(|branch| named(&branch.ty)).collect()
        }
        Shape::Object(Object { fields, unknown, .. }) => {
            let others = match unknown {
                UnknownFields::Collect(ty) => Some(ty),
                UnknownFields::Ignore | UnknownFields::Refuse => None,
            };
            fields.iter().map(|field| &field.ty).chain(others).filter_map(named).collect()
        }
        Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration(_) => Vec::new(),
    }
}

fn named(ty: &TypeRef) -> Option<usize> {
    match ty {
        TypeRef::Named(id) => Some(id.0),
        TypeRef::Nullable(inner) | TypeRef::List(inner) | TypeRef::Map(inner) => named(inner),
        TypeRef::Plain(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn a_chain_is_as_deep_as_it_is_long() {
        assert_eq!(depth(&[vec![1, 2], vec![2], vec![], vec![0]]), 4);
        let chain: Vec<Vec<usize>> = (1..=100_000).map(|next| vec![next]).chain([vec![]]).collect();
        assert_eq!(depth(&chain), 100_001);
    }

    #[test]
    fn a_ring_is_as_deep_as_it_has_types() {
        assert_eq!(depth(&[vec![1], vec![2], vec![0, 3], vec![3]]), 4);
        assert_eq!(depth(&[]), 0);
    }
}
