//! What a crate offers for webhooks and callbacks, which stand in a module of their own.

use super::{Item, of_modules, text};
use crate::emit::{Options, context, operations, sender, server, undocumented};
use crate::model::Outgoing;
use heck::ToUpperCamelCase;

/// The public items of one group; their modules are those below that of the group. Its types are those of the crate.
pub fn outgoing(outgoing: &Outgoing, options: &Options) -> Vec<Item> {
    let api = undocumented::with_replies(&outgoing.api);
    let mut context = context(&api, options, &text::written);
    context.trait_name = outgoing.word.to_upper_camel_case();
    let modules = [
        ("operations", operations::items(&context)),
        ("receiver", server::items(&context)),
        ("sender", sender::items(&context, outgoing, &context.parts)),
    ];
    of_modules(modules).collect()
}
