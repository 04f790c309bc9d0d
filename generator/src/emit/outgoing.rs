//! Webhooks and callbacks: what sends them, on the side of the API, and what receives them, on the side of its callers.

use super::{Context, context, docs, operations, rust, sender, server, undocumented, wire};
use crate::files::GeneratedFile;
use crate::model::Outgoing;
use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// Modules of the crate of which each group has its own, and what these are called.
const OWN: [(&str, &str); 2] = [("operations", "operations"), ("server", "receiver")];

/// The files of one group, below a folder of its own.
pub(super) fn modules(outgoing: &Outgoing, whole: &Context<'_>) -> Vec<GeneratedFile> {
    let api = undocumented::with_replies(&outgoing.api);
    let mut context = context(&api, whole.options, whole.write);
    context.trait_name = outgoing.word.to_upper_camel_case();
    let word = outgoing.word;
    let own = |items: Vec<TokenStream>| -> Vec<TokenStream> {
        items.into_iter().map(|tokens| within(tokens, word)).collect()
    };
    let file = |path: &str, docs: &str, items| {
        rust(&context, &format!("src/{word}/{path}"), &[docs.to_owned()], items)
    };
    let mut modules = vec![
        rust(&context, &format!("src/{word}/mod.rs"), &about(outgoing), vec![library(&context)]),
        file(
            "operations.rs",
            "What each call holds, and what answers it.",
            own(operations::items(&context)),
        ),
        file(
            "sender.rs",
            "Who calls: a function for each call.",
            sender::items(&context, outgoing, &whole.parts),
        ),
        file(
            "receiver.rs",
            "Who is called: a trait to implement, and a router that calls it.",
            own(server::items(&context)),
        ),
        file(
            "wire/mod.rs",
            "How the calls stand on the wire. Nothing here needs a review.",
            vec![folded(&context)],
        ),
        file(
            "wire/server.rs",
            "How calls are read and answers are written.",
            own(wire::server::items(&context)),
        ),
        file(
            "wire/client.rs",
            "How calls are written and answers are read.",
            own(wire::client::items(&context)),
        ),
    ];
    if wire::body_forms::is_needed(&context) {
        let items = own(wire::body_forms::items(&context));
        modules.push(file(
            "wire/body_forms.rs",
            "How forms that are bodies stand on the wire.",
            items,
        ));
    }
    if wire::forms::is_needed(&context) {
        let items = own(wire::forms::items(&context));
        let docs = "The forms of parameters and headers that are more than one plain text.";
        modules.push(file("wire/forms.rs", docs, items));
    }
    if wire::xml::is_needed(&context) {
        let items = own(wire::xml::items(&context));
        modules.push(file("wire/xml.rs", "How bodies of XML stand on the wire.", items));
    }
    modules
}

/// The declaration of a group in the crate.
pub(super) fn declaration(outgoing: &Outgoing) -> TokenStream {
    let name = format_ident!("{}", outgoing.word);
    quote! {
        #[cfg(any(feature = "client-core", feature = "server"))]
        pub mod #name;
    }
}

fn about(outgoing: &Outgoing) -> Vec<String> {
    let title = docs::plain(&outgoing.api.title);
    let title = docs::wrapped(&format!("{title}, which it sends and others receive."));
    let modules = [
        "- `sender`: a function for each call, for the API's own server (feature `client`).",
        "- `receiver`: a trait to implement, and a router that calls it, for whoever is called (feature `server`).",
        "- `operations`: what each call holds, and what answers it.",
    ];
    docs::joined([title, modules.map(str::to_owned).to_vec()])
}

fn library(_: &Context<'_>) -> TokenStream {
    quote! {
        pub mod operations;
        #[cfg(feature = "server")]
        pub mod receiver;
        #[cfg(feature = "client-core")]
        pub mod sender;
        mod wire;
    }
}

fn folded(context: &Context<'_>) -> TokenStream {
    let forms = wire::forms::is_needed(context).then(|| quote! { mod forms; });
    let body_forms = wire::body_forms::is_needed(context).then(|| quote! { mod body_forms; });
    let xml = wire::xml::is_needed(context).then(|| quote! { mod xml; });
    quote! {
        #body_forms
        #[cfg(feature = "client-core")]
        mod client;
        #forms
        #[cfg(feature = "server")]
        mod server;
        #xml
    }
}

/// Items of the whole crate as those of a group: what they name of modules that the group has itself is the group's.
fn within(tokens: TokenStream, word: &str) -> TokenStream {
    let mut rest: Vec<TokenTree> = tokens.into_iter().collect();
    rest.reverse();
    let mut written = Vec::new();
    while let Some(token) = rest.pop() {
        let token = match token {
            TokenTree::Group(group) => {
                let mut inner =
                    proc_macro2::Group::new(group.delimiter(), within(group.stream(), word));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => token,
        };
        let is_crate = matches!(&token, TokenTree::Ident(name) if name == "crate");
        written.push(token);
        if is_crate {
            step_into(&mut rest, &mut written, word);
        }
    }
    written.into_iter().collect()
}

/// Puts the group between `crate` and a module that the group has itself. The rest comes last token first.
fn step_into(rest: &mut Vec<TokenTree>, written: &mut Vec<TokenTree>, word: &str) {
    let [.., TokenTree::Ident(module), TokenTree::Punct(second), TokenTree::Punct(first)] =
        rest.as_slice()
    else {
        return;
    };
    let own = OWN.iter().find(|(name, _)| module == name);
    let (Some((_, renamed)), ':', ':') = (own, first.as_char(), second.as_char()) else { return };
    let colons = [TokenTree::Punct(first.clone()), TokenTree::Punct(second.clone())];
    let renamed = TokenTree::Ident(Ident::new(renamed, Span::call_site()));
    rest.truncate(rest.len() - 3);
    written.extend(colons.clone());
    written.push(TokenTree::Ident(Ident::new(word, Span::call_site())));
    written.extend(colons);
    written.push(renamed);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, expected: &str) {
        let [seen, expected] =
            [within(code.parse().unwrap(), "webhooks"), expected.parse().unwrap()]
                .map(|it| it.to_string());
        assert_eq!(seen, expected);
    }

    #[test]
    fn only_modules_of_its_own_are_the_groups() {
        check(
            "use crate::operations::{A}; mod b { use crate::server::B; } use crate::types::C;",
            "use crate::webhooks::operations::{A}; mod b { use crate::webhooks::receiver::B; } use crate::types::C;",
        );
    }
}
