//! A schema as data: the runtime's constants.

use super::known;
use super::names::{Names, ident};
use super::pattern;
use crate::model::{Api, BoundSide, DefinitionId, Members, Rule, Rules, Shape, TypeDef};
use foldhash::HashMap;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use specwright_runtime::schema::Types;
use std::collections::BTreeMap;

/// The place of each definition in the table that rules refer to.
pub(super) type Places = BTreeMap<DefinitionId, usize>;

/// The definitions that some rules lead to, in the order of the document, each with its place.
pub(super) fn places<'a>(api: &Api, start: impl Iterator<Item = &'a Rules>) -> Places {
    let mut found: BTreeMap<DefinitionId, usize> = BTreeMap::new();
    let mut open: Vec<DefinitionId> = start.flat_map(Rules::referenced).collect();
    while let Some(id) = open.pop() {
        if found.insert(id, 0).is_none() {
            open.extend(api.definitions[id.0].referenced());
        }
    }
    found.values_mut().enumerate().for_each(|(place, value)| *value = place);
    found
}

/// What writes rules as constants.
pub(super) struct Constants<'n, 'a> {
    /// The words of the file.
    pub names: &'n Names<'a>,
    /// Where the definitions stand.
    pub places: &'n Places,
}

impl Constants<'_, '_> {
    /// A schema.
    pub(super) fn schema(&self, rules: &Rules) -> TokenStream {
        let schema = self.names.runtime(known::SCHEMA);
        match rules.0.as_slice() {
            [] => quote! { #schema::ANY },
            [Rule::Never] => quote! { #schema::NEVER },
            rules => {
                let rules = rules.iter().map(|rule| self.rule(rule));
                quote! { #schema::new(&[#(#rules),*]) }
            }
        }
    }

    /// Every definition that has a place, in the order of the places. Where one is the schema of a type with limits, it refers
    /// to them, so that each is written once; only types that are always there may be named.
    pub(super) fn definitions(&self, types: &[&TypeDef]) -> Vec<TokenStream> {
        let has_limits = |def: &&TypeDef| matches!(def.shape, Shape::Text(_) | Shape::List(_));
        // The first type of a definition owns it.
        let owners = types.iter().copied().filter(has_limits).rev();
        let owners: HashMap<DefinitionId, &TypeDef> =
            owners.map(|def| (def.definition, def)).collect();
        self.places.keys().map(|id| self.definition(*id, owners.get(id).copied())).collect()
    }

    fn definition(&self, id: DefinitionId, owner: Option<&TypeDef>) -> TokenStream {
        let rules = &self.names.api.definitions[id.0];
        let Some(owner) = owner else { return self.schema(rules) };
        let schema = self.names.runtime(known::SCHEMA);
        let rules = rules.0.iter().map(|rule| self.limit_of(owner, rule));
        quote! { #schema::new(&[#(#rules),*]) }
    }

    /// The place of a definition in the table.
    pub(super) fn place(&self, id: DefinitionId) -> Literal {
        count(self.places.get(&id).copied().unwrap_or_default() as u64)
    }

    /// A rule, by the constant of a type where it has one.
    fn limit_of(&self, owner: &TypeDef, rule: &Rule) -> TokenStream {
        let limit = match (rule, &owner.shape) {
            (Rule::MinChars(_), Shape::Text(_)) => Some(("MinChars", "MIN_CHARS")),
            (Rule::MaxChars(_), Shape::Text(_)) => Some(("MaxChars", "MAX_CHARS")),
            (Rule::MinItems(_), Shape::List(_)) => Some(("MinItems", "MIN_ITEMS")),
            (Rule::MaxItems(_), Shape::List(_)) => Some(("MaxItems", "MAX_ITEMS")),
            _ => None,
        };
        let Some((rule_name, limit)) = limit else { return self.rule(rule) };
        let (outer, name) = (self.names.runtime(known::RULE), ident(&owner.name));
        let (rule_name, limit) = (ident(rule_name), ident(limit));
        quote! { #outer::#rule_name(types::#name::#limit) }
    }

    fn rule(&self, rule: &Rule) -> TokenStream {
        let outer = self.names.runtime(known::RULE);
        match rule {
            Rule::Never => quote! { #outer::Never },
            Rule::Definition(id) => {
                let place = self.place(*id);
                quote! { #outer::Definition(#place) }
            }
            Rule::Types(types) => {
                let types = self.types(*types);
                quote! { #outer::Types(#types) }
            }
            Rule::Values(values) => {
                let values = values.iter().map(ToString::to_string);
                quote! { #outer::Values(&[#(#values),*]) }
            }
            Rule::Pattern(value) => {
                let value = pattern::within(self.names, value);
                quote! { #outer::Pattern(#value) }
            }
            Rule::Format(format) => {
                let (format_type, format) =
                    (self.names.runtime(known::FORMAT), format_ident!("{format:?}"));
                quote! { #outer::Format(#format_type::#format) }
            }
            Rule::Bound(side, lexeme) => {
                let side = ident(match side {
                    BoundSide::Minimum => "Minimum",
                    BoundSide::Above => "Above",
                    BoundSide::Maximum => "Maximum",
                    BoundSide::Below => "Below",
                });
                quote! { #outer::#side(#lexeme) }
            }
            Rule::MultipleOf(lexeme) => quote! { #outer::MultipleOf(#lexeme) },
            Rule::UniqueItems => quote! { #outer::UniqueItems },
            _ => self.compound(&outer, rule),
        }
    }

    fn compound(&self, outer: &TokenStream, rule: &Rule) -> TokenStream {
        match rule {
            Rule::MinChars(number) => self.counted(outer, "MinChars", *number),
            Rule::MaxChars(number) => self.counted(outer, "MaxChars", *number),
            Rule::MinItems(number) => self.counted(outer, "MinItems", *number),
            Rule::MaxItems(number) => self.counted(outer, "MaxItems", *number),
            Rule::MinProperties(number) => self.counted(outer, "MinProperties", *number),
            Rule::MaxProperties(number) => self.counted(outer, "MaxProperties", *number),
            Rule::Required(names) => quote! { #outer::Required(&[#(#names),*]) },
            Rule::DependentRequired(entries) => {
                let entries =
                    entries.iter().map(|(name, names)| quote! { (#name, &[#(#names),*]) });
                quote! { #outer::DependentRequired(&[#(#entries),*]) }
            }
            Rule::DependentSchemas(entries) => {
                let entries = self.named(entries);
                quote! { #outer::DependentSchemas(&[#(#entries),*]) }
            }
            Rule::Members(members) => self.members(outer, members),
            Rule::Items(first, rest) => {
                let (first, rest) = (self.schemas(first), self.optional(rest.as_ref()));
                quote! { #outer::Items { first: &[#(#first),*], rest: #rest } }
            }
            Rule::Contains(schema, min, max) => {
                let (schema, min, max) = (self.schema(schema), count(*min), most(*max));
                quote! { #outer::Contains { schema: &#schema, min: #min, max: #max } }
            }
            Rule::If(condition, then, otherwise) => {
                let condition = self.schema(condition);
                let (then, otherwise) =
                    (self.optional(then.as_ref()), self.optional(otherwise.as_ref()));
                quote! {
                    #outer::If { condition: &#condition, then: #then, otherwise: #otherwise }
                }
            }
            Rule::AllOf(schemas) => self.listed(outer, "AllOf", schemas),
            Rule::AnyOf(schemas) => self.listed(outer, "AnyOf", schemas),
            Rule::OneOf(schemas) => self.listed(outer, "OneOf", schemas),
            Rule::Not(schema) => self.single(outer, "Not", schema),
            Rule::PropertyNames(schema) => self.single(outer, "PropertyNames", schema),
            Rule::UnevaluatedItems(schema) => self.single(outer, "UnevaluatedItems", schema),
            Rule::UnevaluatedProperties(schema) => {
                self.single(outer, "UnevaluatedProperties", schema)
            }
            _ => TokenStream::new(),
        }
    }

    fn counted(&self, outer: &TokenStream, name: &str, number: u64) -> TokenStream {
        let (name, number) = (ident(name), most(number));
        quote! { #outer::#name(#number) }
    }

    fn single(&self, outer: &TokenStream, name: &str, schema: &Rules) -> TokenStream {
        let (name, schema) = (ident(name), self.schema(schema));
        quote! { #outer::#name(&#schema) }
    }

    fn listed(&self, outer: &TokenStream, name: &str, schemas: &[Rules]) -> TokenStream {
        let (name, schemas) = (ident(name), self.schemas(schemas));
        quote! { #outer::#name(&[#(#schemas),*]) }
    }

    fn schemas(&self, schemas: &[Rules]) -> Vec<TokenStream> {
        schemas.iter().map(|schema| self.schema(schema)).collect()
    }

    fn named(&self, entries: &[(String, Rules)]) -> Vec<TokenStream> {
        let entry = |(name, schema): &(String, Rules)| {
            let schema = self.schema(schema);
            quote! { (#name, #schema) }
        };
        entries.iter().map(entry).collect()
    }

    fn optional(&self, schema: Option<&Rules>) -> TokenStream {
        let (some, none) = (self.names.prelude("Some"), self.names.prelude("None"));
        match schema.map(|schema| self.schema(schema)) {
            Some(schema) => quote! { #some(&#schema) },
            None => none,
        }
    }

    fn members(&self, outer: &TokenStream, members: &Members) -> TokenStream {
        let named = self.named(&members.named);
        let matching = members.matching.iter().map(|(matched, schema)| {
            let (matched, schema) = (pattern::within(self.names, matched), self.schema(schema));
            quote! { (#matched, #schema) }
        });
        let rest = self.optional(members.rest.as_ref());
        quote! {
            #outer::Members { named: &[#(#named),*], matching: &[#(#matching),*], rest: #rest }
        }
    }

    /// A set of types.
    pub(super) fn types(&self, types: Types) -> TokenStream {
        types_of(self.names, types)
    }
}

/// A set of types, as the runtime's constant.
pub(super) fn types_of(names: &Names<'_>, types: Types) -> TokenStream {
    const EACH: [(Types, &str); 7] = [
        (Types::NULL, "NULL"),
        (Types::BOOLEAN, "BOOLEAN"),
        (Types::NUMBER, "NUMBER"),
        (Types::INTEGER, "INTEGER"),
        (Types::STRING, "STRING"),
        (Types::ARRAY, "ARRAY"),
        (Types::OBJECT, "OBJECT"),
    ];
    let outer = names.runtime(known::TYPES);
    if types == Types::ALL {
        return quote! { #outer::ALL };
    }
    let mut rest = types;
    let mut shown: Option<TokenStream> = None;
    for (one, name) in EACH {
        if rest.contains(one) {
            rest = rest.without(one);
            let name = ident(name);
            shown = Some(match shown {
                None => quote! { #outer::#name },
                Some(before) => quote! { #before.or(#outer::#name) },
            });
        }
    }
    shown.unwrap_or_else(|| quote! { #outer::NONE })
}

fn count(value: u64) -> Literal {
    Literal::u64_unsuffixed(value)
}

/// A count that may have no bound.
fn most(value: u64) -> TokenStream {
    match u32::try_from(value) {
        Ok(value) => {
            let value = Literal::u32_unsuffixed(value);
            quote! { #value }
        }
        Err(_) => quote! { usize::MAX },
    }
}
