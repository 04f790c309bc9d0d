//! From a document to the model: shapes are classified, names are made, every limit keeps its origin.

mod bounds;
mod boxes;
mod checked;
mod classify;
mod components;
mod constants;
mod content;
pub(crate) mod cycles;
mod encodings;
mod enumeration;
mod events;
mod facts;
mod family;
mod faults;
mod groups;
mod header_names;
mod home;
mod list;
mod lowering;
mod markers;
mod media_type;
mod members;
mod mixed;
mod naming;
mod no_values;
mod number;
mod object;
mod operation;
mod outgoing;
mod pagination;
mod parameter_texts;
mod params;
mod patterns;
mod place;
mod reach;
mod recursion;
mod replies;
mod rules;
mod said;
mod schema;
mod security;
mod servers;
mod shared_files;
mod shared_words;
mod stated_names;
mod stream;
mod tags;
mod text;
mod text_contents;
mod types;
mod union;
mod unknown_forms;
mod usage;
mod xml;

use crate::formats::FormatPolicy;
use crate::model::{About, Api};
use crate::report::Report;
use crate::resolve::Document;
use lowering::Lowering;
use reach::Reach;

/// The model of a document, or nothing where a construct cannot be generated; the report says which.
pub fn lower(document: &Document, formats: &FormatPolicy, report: &mut Report) -> Option<Api> {
    let mut lowering = Lowering::new(document, formats, report);
    let reach = Reach::of(document);
    lowering.only_in_parts = reach.only_in_parts();
    lowering.shared_files =
        shared_files::leading_to(document, &lowering.children, &lowering.only_in_parts);
    let (own, called) = components::apart(document);
    components::components(&mut lowering, &reach, own);
    components::make(&mut lowering);
    let schemes = security::schemes(&lowering);
    let (mut operations, calls) = operation::operations(&mut lowering, &schemes);
    let faults = faults::faults(&mut lowering);
    components::make(&mut lowering);
    components::components(&mut lowering, &reach, called);
    outgoing::callbacks(&mut lowering, &mut operations, &calls, &schemes);
    let webhooks = outgoing::webhooks(&mut lowering, &schemes);
    components::make(&mut lowering);
    rules::write_definitions(&mut lowering);
    let mut types = lowering.finished_types();
    let definitions = std::mem::take(&mut lowering.definitions);
    let xml_objects = std::mem::take(&mut lowering.xml).finished();
    let mut names = std::mem::take(&mut lowering.type_names);
    // A type that was refused leaves a gap, and with it no place in the list is sure.
    if report.has_errors() {
        return None;
    }
    recursion::untie(&mut types, &mut names, report);
    markers::tell_apart(&mut types, &mut names);
    let info = &document.view.info;
    let mut api = Api {
        title: info.title.clone(),
        version: info.version.clone(),
        docs: facts::docs(info.description.as_deref(), false),
        about: about(document),
        servers: servers::stated(document.tree.root()),
        types,
        definitions,
        xml_objects,
        contents: text_contents::contents(document),
        tags: groups::stated(document.tree.root()),
        operations,
        webhooks,
        schemes,
        faults,
        dependencies: Vec::new(),
        unmade: document.unmade,
    };
    parameter_texts::as_deep(&mut api, report);
    parameter_texts::as_json(&mut api, report);
    unknown_forms::as_bytes(&mut api, report);
    encodings::say_of_none(&api, report);
    (!report.has_errors()).then(|| usage::mark(boxes::insert(api)))
}

/// What the document says of itself.
fn about(document: &Document) -> About {
    let root = document.tree.root();
    let version = document.tree.at("/info/version").unwrap_or(root);
    About { openapi: document.view.openapi.clone(), version: facts::origin(version) }
}
