//! What the functions of this stage share: the document, the report, and the types made so far.

use super::naming::Scope;
use crate::model::{TypeDef, TypeId, TypeRef};
use crate::report::{Code, Diagnostic, Report};
use crate::resolve::Document;
use crate::source::{Node, NodeId};
use openapiv3::{ReferenceOr, Schema};
use std::collections::{HashMap, HashSet};

/// A schema in both of its views.
#[derive(Clone, Copy)]
pub(super) struct SchemaAt<'d> {
    /// The typed view.
    pub view: View<'d>,
    /// The exact one.
    pub node: Node<'d>,
}

/// The typed view of a schema.
#[derive(Clone, Copy)]
pub(super) enum View<'d> {
    /// `$ref` to a component.
    Reference(&'d str),
    /// The schema itself.
    Schema(&'d Schema),
}

impl<'d> From<&'d ReferenceOr<Schema>> for View<'d> {
    fn from(schema: &'d ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'d> From<&'d ReferenceOr<Box<Schema>>> for View<'d> {
    fn from(schema: &'d ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

/// The state of the stage.
pub(super) struct Lowering<'d, 'r> {
    /// The document.
    pub document: &'d Document,
    /// Names of types that are given out.
    pub type_names: Scope,
    /// Types of inline schemas by their nodes, so that a shared node gives one type.
    pub inline: HashMap<NodeId, TypeRef>,
    warned: HashSet<(Code, NodeId)>,
    report: &'r mut Report,
    types: Vec<Option<TypeDef>>,
    components: HashMap<&'d str, TypeId>,
}

impl<'d, 'r> Lowering<'d, 'r> {
    pub(super) fn new(document: &'d Document, report: &'r mut Report) -> Self {
        let (type_names, inline) = (Scope::default(), HashMap::new());
        let (types, components) = (Vec::new(), HashMap::new());
        let warned = HashSet::new();
        Self { document, type_names, inline, warned, report, types, components }
    }

    /// Says that a construct cannot be generated.
    pub(super) fn error(&mut self, code: Code, node: Node<'_>, message: String) -> &mut Diagnostic {
        self.report.error(code, node.span(), message)
    }

    /// Says what is generated otherwise than an author may think, once for each place.
    pub(super) fn warn(&mut self, code: Code, node: Node<'_>, message: String, help: &str) {
        if self.warned.insert((code, node.id())) {
            self.report.warning(code, node.span(), message).help(help);
        }
    }

    /// A place for a type that is defined later.
    pub(super) fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        TypeId(self.types.len() - 1)
    }

    /// Puts a type into its place.
    pub(super) fn define(&mut self, id: TypeId, def: TypeDef) {
        self.types[id.0] = Some(def);
    }

    /// Remembers the type of a component.
    pub(super) fn name_component(&mut self, name: &'d str, id: TypeId) {
        self.components.insert(name, id);
    }

    /// The type of a component by the text of its `$ref`.
    pub(super) fn component(&self, reference: &str) -> Option<TypeId> {
        self.components.get(component_name(reference)?.as_str()).copied()
    }

    /// The schema that a `$ref` leads to.
    pub(super) fn target(&self, reference: &str) -> Option<SchemaAt<'d>> {
        let name = component_name(reference)?;
        let view = self.document.view.components.as_ref()?.schemas.get(&name)?.into();
        let node = self.document.tree.at("/components/schemas")?.get(&name)?;
        Some(SchemaAt { view, node })
    }

    /// The types in order of definition. One that was refused leaves no hole behind: then the stage ends in errors.
    pub(super) fn finished_types(&mut self) -> Vec<TypeDef> {
        std::mem::take(&mut self.types).into_iter().flatten().collect()
    }
}

/// `Pet` of `#/components/schemas/Pet`.
fn component_name(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/schemas/")?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}
