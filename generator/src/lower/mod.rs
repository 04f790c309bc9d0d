//! From a document to the model: shapes are classified, names are made, every limit keeps its origin.

mod all_of;
mod boxes;
mod enumeration;
mod facts;
mod faults;
mod list;
mod lowering;
mod naming;
mod number;
mod object;
mod operation;
mod params;
mod recursion;
mod replies;
mod schema;
mod security;
mod text;
mod usage;

use crate::model::Api;
use crate::report::Report;
use crate::resolve::Document;
use lowering::Lowering;

/// The model of a document, or nothing where a construct cannot be generated; the report says which.
pub fn lower(document: &Document, report: &mut Report) -> Option<Api> {
    let mut lowering = Lowering::new(document, report);
    schema::components(&mut lowering);
    let schemes = security::schemes(&mut lowering);
    let operations = operation::operations(&mut lowering, &schemes);
    let faults = faults::faults(&mut lowering);
    let mut types = lowering.finished_types();
    // A type that was refused leaves a gap, and with it no place in the list is sure.
    if report.has_errors() {
        return None;
    }
    recursion::untie(&mut types, report);
    let info = &document.view.info;
    let api = Api {
        title: info.title.clone(),
        version: info.version.clone(),
        docs: facts::docs(info.description.as_deref(), false),
        servers: document.view.servers.iter().map(|server| server.url.clone()).collect(),
        types,
        operations,
        schemes,
        faults,
    };
    (!report.has_errors()).then(|| usage::mark(boxes::insert(api)))
}
