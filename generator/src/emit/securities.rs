//! What operations ask of their callers. Several that ask for the same name one static, which the compiler checks once.

use super::free_names::FreeNames;
use super::names::ident;
use super::statics::{scheme_name, static_name};
use super::{Context, docs};
use crate::model::{Requirement, Scheme};
use foldhash::HashMap;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The alternatives of an operation: one must be met, in all its schemes.
type Alternatives = [Vec<Requirement>];

/// The longest name that is made of the names of schemes, in characters.
const LONGEST: usize = 60;

/// What the operations of a file ask for.
pub(super) struct Securities<'a> {
    schemes: &'a [Scheme],
    shared: Vec<(&'a Alternatives, Ident)>,
    /// The place of each among these.
    places: HashMap<&'a Alternatives, usize>,
}

impl<'a> Securities<'a> {
    /// What the operations of a file ask for; what more than one asks for has a name, if it is any scheme.
    pub(super) fn of(context: &Context<'a>) -> Self {
        let schemes = &context.api.schemes;
        let statics = context.operations.iter().map(|operation| static_name(operation));
        let statics = statics.chain(schemes.iter().map(|scheme| scheme_name(&scheme.name)));
        let mut free = FreeNames::beside(statics.map(|name| name.to_string()).collect());
        let mut users: HashMap<&Alternatives, usize> = HashMap::default();
        let mut shared: Vec<(&Alternatives, Ident)> = Vec::new();
        let asked = context.operations.iter().map(|operation| operation.security.as_slice());
        let asked: Vec<&Alternatives> = asked.filter(|one| asks_for_any(one)).collect();
        asked.iter().for_each(|one| *users.entry(one).or_default() += 1);
        // Each is named where it is first asked for.
        for one in asked {
            if users.remove(one).is_some_and(|users| users > 1) {
                let name = words(schemes, one).to_shouty_snake_case();
                shared.push((one, ident(&free.next(&name, "_"))));
            }
        }
        let places = shared.iter().enumerate().map(|(place, (one, _))| (*one, place)).collect();
        Self { schemes, shared, places }
    }

    /// The statics of what several operations ask for.
    pub(super) fn items(&self) -> impl Iterator<Item = TokenStream> + use<'_, 'a> {
        self.shared.iter().map(|(alternatives, name)| {
            let text = format!(" What several operations ask for: {}.", self.told(alternatives));
            let text = docs::attributes(&docs::wrapped(text.trim_start()));
            let value = self.literal(alternatives);
            quote! {
                #text
                static #name: &[&[Requirement]] = #value;
            }
        })
    }

    /// What an operation asks for as a value; nothing where it takes every request.
    pub(super) fn value(&self, alternatives: &Alternatives) -> Option<TokenStream> {
        let shared = self.places.get(alternatives).map(|place| &self.shared[*place]);
        let value =
            || shared.map_or_else(|| self.literal(alternatives), |(_, name)| quote! { #name });
        (!alternatives.is_empty()).then(value)
    }

    fn literal(&self, alternatives: &Alternatives) -> TokenStream {
        let alternatives = alternatives.iter().map(|all| {
            let all = all.iter().map(|one| self.requirement(one));
            quote! { &[#(#all),*] }
        });
        quote! { &[#(#alternatives),*] }
    }

    fn requirement(&self, required: &Requirement) -> TokenStream {
        let (scheme, scopes) = (&self.schemes[required.scheme].name, &required.scopes);
        let scheme = scheme_name(scheme);
        let scopes = (!scopes.is_empty()).then(|| quote! { .with_scopes(&[#(#scopes),*]) });
        quote! { Requirement::of(&#scheme) #scopes }
    }

    /// The alternatives in words.
    fn told(&self, alternatives: &Alternatives) -> String {
        let scheme = |one: &Requirement| {
            let scopes: Vec<String> = one.scopes.iter().map(|scope| docs::code(scope)).collect();
            let with = if scopes.is_empty() { "" } else { " with " };
            format!("{}{with}{}", docs::code(&self.schemes[one.scheme].id), scopes.join(", "))
        };
        let all = alternatives.iter().map(|all| match all.as_slice() {
            [] => "nothing".to_owned(),
            all => all.iter().map(scheme).collect::<Vec<_>>().join(" and "),
        });
        all.collect::<Vec<_>>().join("; or ")
    }
}

fn asks_for_any(alternatives: &Alternatives) -> bool {
    alternatives.iter().any(|all| !all.is_empty())
}

/// The schemes of the alternatives as the words of a name.
fn words(schemes: &[Scheme], alternatives: &Alternatives) -> String {
    let all = alternatives.iter().map(|all| match all.as_slice() {
        [] => "none".to_owned(),
        all => {
            let names = all.iter().map(|one| schemes[one.scheme].name.trim_end_matches('_'));
            names.collect::<Vec<_>>().join("_and_")
        }
    });
    let words = all.collect::<Vec<_>>().join("_or_") + "_security";
    if words.chars().count() > LONGEST { "security".to_owned() } else { words }
}
