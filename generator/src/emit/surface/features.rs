//! Which features a crate has for its tags, and what is behind each of them.

use crate::emit::{Context, Options, asked_for, context, parts::Parts};
use crate::model::{Api, Operation, Origin, Outgoing, TypeId};

/// The features of a crate that is spread over its tags; none where all is in one part.
#[derive(Debug, Default)]
pub struct Features {
    /// The features, in the order of their first operations, each with the place where that operation stands.
    pub all: Vec<(String, Option<Origin>)>,
    /// The types and the operations of the crate.
    pub things: Vec<Featured>,
}

/// A type or an operation.
#[derive(Debug)]
pub struct Featured {
    /// Its path in the crate, such as `types::App`; of an operation, that of its static.
    pub path: String,
    /// The feature that it is behind; nothing where it is always there.
    pub feature: Option<String>,
    /// Where the document states it.
    pub origin: Origin,
}

/// The features of the crate that is made with these options, with the calls that the API makes by itself.
pub fn features(api: &Api, options: &Options, outgoing: &[Outgoing]) -> Features {
    let api = asked_for::of(api);
    let context = context(&api, options, &super::text::written);
    let parts = Parts::of(&api, options.modules, outgoing);
    let first = |operations: &[usize]| operations.first().map(|place| &api.operations[*place]);
    let all = parts.tags.iter().map(|tag| {
        let origin = first(&tag.share.operations).map(|operation| operation.origin.clone());
        (tag.feature.clone(), origin)
    });
    let things = of_types(&context, &parts).chain(of_operations(&context, &parts));
    Features { all: all.collect(), things: things.collect() }
}

fn of_types<'a>(context: &'a Context<'_>, parts: &'a Parts) -> impl Iterator<Item = Featured> {
    context.api.types.iter().enumerate().map(|(place, def)| Featured {
        path: format!("types::{}", def.name),
        feature: parts.feature_of_type(TypeId(place)).map(str::to_owned),
        origin: def.origin.clone(),
    })
}

fn of_operations<'a>(context: &'a Context<'_>, parts: &'a Parts) -> impl Iterator<Item = Featured> {
    context.api.operations.iter().map(|Operation { name, prefix, origin, .. }| Featured {
        path: format!("client::Client::{name}"),
        feature: parts.feature_of(prefix).map(str::to_owned),
        origin: origin.clone(),
    })
}
