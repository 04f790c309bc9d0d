//! Calls with arguments of the types that a signature states.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, GenericArgument, PathArguments, ReturnType, Signature, Type, TypeParamBound};

use super::importer::replaced;

/// A function that calls another one, which belongs to a type or stands alone, and says what comes back.
pub fn call(signature: &Signature, owner: Option<&Ident>, generics: &TokenStream) -> TokenStream {
    let (function, limits) = (&signature.ident, &signature.generics.where_clause);
    let own = owner.cloned().unwrap_or_else(|| format_ident!("Self"));
    let stated = |tokens: TokenStream| replaced(tokens, "Self", &own);
    let (mut parameters, mut arguments) = (Vec::new(), Vec::new());
    for (place, input) in signature.inputs.iter().enumerate() {
        let name = format_ident!("argument_{place}");
        match input {
            FnArg::Receiver(receiver) if is_reference(receiver) => {
                parameters.push(quote! { #name: &#own });
                arguments.push(quote! { #name });
            }
            FnArg::Receiver(_) => {
                parameters.push(quote! { #name: #own });
                arguments.push(quote! { #name });
            }
            // Whatever becomes a string is given as a literal.
            FnArg::Typed(typed) if matches!(&*typed.ty, Type::ImplTrait(_)) => {
                arguments.push(quote! { "text" });
            }
            FnArg::Typed(typed) => {
                let ty = stated(typed.ty.to_token_stream());
                parameters.push(quote! { #name: #ty });
                arguments.push(quote! { #name });
            }
        }
    }
    let path = owner.map(|owner| quote! { #owner:: });
    let returned = match &signature.output {
        ReturnType::Type(_, ty) => Some(&**ty),
        ReturnType::Default => None,
    };
    let promised = returned.and_then(awaited);
    let result = promised.or(returned.filter(|ty| !matches!(ty, Type::ImplTrait(_)))).map(|ty| {
        let ty = stated(ty.to_token_stream());
        quote! { : #ty }
    });
    let asynchronous = promised.map(|_| quote! { async });
    let awaited = promised.map(|_| quote! { .await });
    quote! {
        #asynchronous fn call #generics (#(#parameters),*) #limits {
            let _ #result = #path #function(#(#arguments),*) #awaited;
        }
    }
}

/// What a future gives, where a function returns some future of it.
fn awaited(ty: &Type) -> Option<&Type> {
    let Type::ImplTrait(future) = ty else { return None };
    future.bounds.iter().find_map(|bound| {
        let TypeParamBound::Trait(bound) = bound else { return None };
        let last = bound.path.segments.last().filter(|last| last.ident == "Future")?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        arguments.args.iter().find_map(|argument| match argument {
            GenericArgument::AssocType(output) if output.ident == "Output" => Some(&output.ty),
            _ => None,
        })
    })
}

/// The requests and replies that some signatures name.
pub fn named_types(signatures: &[&Signature]) -> Vec<Ident> {
    let mut names = Vec::new();
    let words = signatures.iter().flat_map(|signature| flat(signature.to_token_stream()));
    for word in words {
        let text = word.to_string();
        if (text.ends_with("Request") || text.ends_with("Reply")) && !names.contains(&word) {
            names.push(word);
        }
    }
    names
}

fn flat(tokens: TokenStream) -> Vec<Ident> {
    let mut words = Vec::new();
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(word) => words.push(word),
            proc_macro2::TokenTree::Group(group) => words.extend(flat(group.stream())),
            _ => {}
        }
    }
    words
}

fn is_reference(receiver: &syn::Receiver) -> bool {
    receiver.to_token_stream().to_string().starts_with('&')
}
