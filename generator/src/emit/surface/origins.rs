//! Where the document states what a public item is made from.

use super::super::contents::Contents;
use super::super::{Options, Traits, context, faults, operations, services, statics};
use super::text::written;
use super::{PartKind, has_calls};
use crate::model::{Api, Operation, Origin, Param, Reply, Shape, TypeDef};
use foldhash::HashMap;

/// What the things of a surface are made from, by module and name.
pub struct Origins<'a> {
    things: HashMap<(&'static str, String), Thing<'a>>,
    functions: HashMap<&'a str, &'a Operation>,
    credentials: HashMap<String, &'a Origin>,
    services: HashMap<String, &'a Origin>,
}

#[derive(Clone, Copy)]
enum Thing<'a> {
    Type(&'a TypeDef),
    Request(&'a Operation),
    Replies(&'a Operation),
    Reply(&'a Reply),
    Other(&'a Origin),
}

/// How the functions of a sender begin, before the name of what is sent.
pub const SENDS: [&str; 2] = ["send_", "url_of_"];

/// The things of the crate that is made of an API with these options, and their origins.
pub fn origins<'a>(api: &'a Api, options: &'a Options) -> Origins<'a> {
    let types = api.types.iter().map(|def| (("types", def.name.clone()), Thing::Type(def)));
    let operations = api.operations.iter().flat_map(of_operation);
    let schemes = api.schemes.iter().map(|scheme| {
        let name = statics::scheme_name(&scheme.name).to_string();
        (("operations", name), Thing::Other(&scheme.origin))
    });
    let rows = api.faults.iter().flat_map(|faults| &faults.rows);
    let rows = rows.chain(api.operations.iter().flat_map(|operation| &operation.faults));
    let rows = rows.map(|row| {
        (("faults", faults::function_name(&row.name).to_string()), Thing::Other(&row.origin))
    });
    let functions = api.operations.iter().flat_map(|operation| {
        let pages = operation.pagination.as_ref().map(|pagination| pagination.name.as_str());
        std::iter::once(operation.name.as_str()).chain(pages).map(move |name| (name, operation))
    });
    let credentials = api.schemes.iter().map(|scheme| {
        let function = format!("with_{}", scheme.name);
        (function, &scheme.origin)
    });
    Origins {
        things: types.chain(operations).chain(schemes).chain(rows).collect(),
        functions: functions.collect(),
        credentials: credentials.collect(),
        services: match options.server.traits {
            Traits::Api => HashMap::default(),
            Traits::Tag => of_services(api, options),
        },
    }
}

/// The traits of tags and their routes; each is there because of its first operation.
fn of_services<'a>(api: &'a Api, options: &'a Options) -> HashMap<String, &'a Origin> {
    let made = services::services(&context(api, options, &written)).into_iter();
    let places = made.filter_map(|service| {
        let first = *service.operations.first()?;
        Some([service.name, service.routes].map(|name| (name.to_string(), &first.origin)))
    });
    places.flatten().collect()
}

/// The names of the statics that an operation has.
pub fn statics_of(operation: &Operation) -> [String; 2] {
    [statics::static_name(operation), faults::table_name(operation)].map(|name| name.to_string())
}

fn of_operation(operation: &Operation) -> Vec<((&'static str, String), Thing<'_>)> {
    let own = |name: String, thing| (("operations", name), thing);
    let structs = operation.replies.iter().map(|reply| {
        own(operations::reply_struct(operation, reply).to_string(), Thing::Reply(reply))
    });
    let [operation_static, table] = statics_of(operation);
    let mut things: Vec<_> = structs.collect();
    let body = Contents::of_request(operation).enumeration().zip(operation.body.as_ref());
    things.extend(body.map(|(name, body)| own(name.to_string(), Thing::Other(&body.origin))));
    things.extend(operation.replies.iter().filter_map(|reply| {
        let name = Contents::of_reply(operation, reply).enumeration()?;
        Some(own(name.to_string(), Thing::Other(&reply.origin)))
    }));
    things.extend([
        own(operations::request_name(operation).to_string(), Thing::Request(operation)),
        own(operations::reply_name(operation).to_string(), Thing::Replies(operation)),
        own(operation_static, Thing::Other(&operation.origin)),
        (("faults", table), Thing::Other(&operation.origin)),
    ]);
    things
}

impl<'a> Origins<'a> {
    /// Where a part of a thing stands, or the thing as a whole; nothing where the document does not say so.
    pub fn find(
        &self,
        (module, owner): (&'static str, &str),
        (kind, name): (PartKind, &str),
    ) -> Option<&'a Origin> {
        if has_calls(module) {
            let operation = self.operation(name).map(|operation| &operation.origin);
            let other = || self.credentials.get(name).or_else(|| self.services.get(owner));
            return operation.or_else(|| other().copied());
        }
        let thing = self.things.get(&(module, owner.to_owned()))?;
        thing.part(kind, name).or_else(|| Some(thing.whole()))
    }

    /// The operation that a function calls, receives or sends.
    pub fn operation(&self, function: &str) -> Option<&'a Operation> {
        let sent = SENDS.iter().find_map(|prefix| function.strip_prefix(prefix));
        let named = |name: &str| self.functions.get(name).copied();
        named(function).or_else(|| sent.and_then(|name| named(name).or(named(&format!("{name}_")))))
    }
}

impl<'a> Thing<'a> {
    fn whole(self) -> &'a Origin {
        match self {
            Self::Type(def) => &def.origin,
            Self::Request(operation) | Self::Replies(operation) => &operation.origin,
            Self::Reply(reply) => &reply.origin,
            Self::Other(origin) => origin,
        }
    }

    fn part(self, kind: PartKind, name: &str) -> Option<&'a Origin> {
        let field = match kind {
            PartKind::Field | PartKind::Variant => name,
            PartKind::Function => name.strip_suffix("_or_default")?,
            _ => return None,
        };
        let is_named = |known: &str| known == field || known.trim_end_matches('_') == field;
        let param = |params: &'a [Param]| params.iter().find(|param| is_named(&param.name));
        match self {
            Self::Type(TypeDef { shape: Shape::Object(object), .. }) => {
                let field = object.fields.iter().find(|field| is_named(&field.name));
                field.map(|field| &field.origin)
            }
            Self::Type(TypeDef { shape: Shape::Enumeration(enumeration), .. }) => {
                let variant = enumeration.variants.iter().find(|variant| variant.name == field);
                variant.map(|variant| &variant.origin)
            }
            Self::Request(operation) => {
                let body = operation.body.as_ref().filter(|_| field == "body");
                let body = body.map(|body| &body.origin);
                param(&operation.params).map(|param| &param.origin).or(body)
            }
            Self::Replies(operation) => {
                let reply = operation.replies.iter().find(|reply| reply.name == field);
                reply.map(|reply| &reply.origin)
            }
            Self::Reply(reply) => param(&reply.headers).map(|header| &header.origin),
            Self::Type(_) | Self::Other(_) => None,
        }
    }
}
