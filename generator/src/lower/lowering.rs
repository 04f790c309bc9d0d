//! What the functions of this stage share: the document, the report, and the types made so far.

use super::family::{self, Children};
use super::naming::Scope;
use super::patterns::Compiled;
use super::place::{Direction, Place};
use super::shared_words::SharedWords;
use super::xml::XmlTable;
use crate::formats::FormatPolicy;
use crate::model::{DefinitionId, Rules, Shape, TypeDef, TypeId, TypeRef};
use crate::report::{Code, Diagnostic, Report};
use crate::resolve::Document;
use crate::source::{Node, NodeId, NodeSet, Span};
use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use specwright_runtime::schema::Types;
use specwright_runtime::text::Format;
use std::collections::VecDeque;

/// What a type is remembered by: the schemas that hold together, and who sends its values.
pub(super) type Key = (Vec<NodeId>, Direction);

/// Who calls the operation that is being lowered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    /// Callers of the API.
    Client,
    /// The server: a webhook or a callback.
    Server,
}

/// How far the type of an inline schema has come.
pub(super) enum Progress {
    /// It is being made; a schema within it that refers to it has asked for a place.
    Open(Option<TypeId>),
    /// It is made.
    Done(TypeRef),
}

/// About how many nodes of a document there are for each type, so that there is room from the start.
const NODES_OF_A_TYPE: usize = 32;

/// The state of the stage.
pub(super) struct Lowering<'d, 'r> {
    /// The document.
    pub document: &'d Document,
    /// Which formats are asserted.
    pub formats: &'d FormatPolicy,
    /// Names of types that are given out.
    pub type_names: Scope,
    /// First parts of the names of operations' types that are given out.
    pub prefixes: Scope,
    /// Types of schemas, so that a shared schema gives one type.
    pub known: HashMap<Key, Progress>,
    /// Schemas as data, by the node that states them.
    pub definition_ids: HashMap<(NodeId, Direction), DefinitionId>,
    /// Schemas as data; empty while they are being made.
    pub definitions: Vec<Rules>,
    /// Definitions that are asked for and not yet written.
    pub unwritten: Vec<(DefinitionId, Node<'d>, Direction)>,
    /// Schemas that references lead to, and that are not yet made.
    pub unmade: VecDeque<(TypeId, Node<'d>, Place)>,
    /// Whether a schema says something else of requests than of replies.
    pub directed: HashMap<NodeId, bool>,
    /// The components that build on each component.
    pub children: Children<'d>,
    /// The schemas whose nested discriminators are being followed.
    pub nested_tags: HashSet<NodeId>,
    /// The types of JSON that alternatives leave.
    pub types_of_schemas: HashMap<NodeId, Types>,
    /// Whether schemas admit `null`, by all that holds with them.
    pub nulls: HashMap<NodeId, bool>,
    /// The schemas whose values stand in parts of bodies only.
    pub only_in_parts: NodeSet,
    /// The schemas of parts that lead to bytes which also stand elsewhere.
    pub shared_files: HashSet<NodeId>,
    /// The words that types of what operations share are named by.
    pub shared_words: SharedWords,
    /// The objects that bodies of XML are made of.
    pub xml: XmlTable,
    /// How deep the schema that is being made stands within others.
    pub depth: usize,
    /// Who calls the operation that is being lowered.
    pub caller: Caller,
    /// Patterns by their texts.
    pub patterns: HashMap<String, Compiled>,
    /// Names of properties as those of fields, most of which many objects have.
    pub spellings: HashMap<&'d str, String>,
    /// Where patterns stand of which something is said already.
    pub said_of_patterns: HashSet<Span>,
    warned: HashSet<(Code, NodeId)>,
    report: &'r mut Report,
    types: Vec<Option<TypeDef>>,
    components: HashMap<(NodeId, Direction), TypeId>,
}

impl<'d, 'r> Lowering<'d, 'r> {
    pub(super) fn new(
        document: &'d Document,
        formats: &'d FormatPolicy,
        report: &'r mut Report,
    ) -> Self {
        let size = document.tree.len() / NODES_OF_A_TYPE;
        Self {
            document,
            formats,
            type_names: Scope::default(),
            prefixes: Scope::default(),
            known: HashMap::with_capacity_and_hasher(size, RandomState::default()),
            definition_ids: HashMap::default(),
            definitions: Vec::new(),
            unwritten: Vec::new(),
            only_in_parts: NodeSet::default(),
            shared_files: HashSet::default(),
            unmade: VecDeque::new(),
            directed: HashMap::default(),
            children: family::children(document),
            nested_tags: HashSet::default(),
            types_of_schemas: HashMap::default(),
            nulls: HashMap::default(),
            shared_words: SharedWords::of(document),
            xml: XmlTable::default(),
            depth: 0,
            caller: Caller::Client,
            patterns: HashMap::default(),
            spellings: HashMap::default(),
            said_of_patterns: HashSet::default(),
            warned: HashSet::default(),
            report,
            types: Vec::with_capacity(size),
            components: HashMap::default(),
        }
    }

    /// The format of strings of this name, if they are held to it.
    pub(super) fn text_format(&self, name: &str) -> Option<Format> {
        Format::from_name(self.formats.asserted(name)?.name)
    }

    /// The formats that a schema asserts of texts, each once: its `format`, and that of its `contentEncoding`.
    pub(super) fn text_formats(&self, schema: Node<'_>) -> Vec<Format> {
        let stated = schema.get("format").and_then(Node::as_str);
        let names = stated.into_iter().chain(format_of_encoding(schema));
        let mut formats: Vec<Format> = names.filter_map(|name| self.text_format(name)).collect();
        formats.dedup();
        formats
    }

    /// Who sends the requests of the operation that is being lowered.
    pub(super) fn request(&self) -> Direction {
        match self.caller {
            Caller::Client => Direction::Request,
            Caller::Server => Direction::Reply,
        }
    }

    /// Who sends its replies.
    pub(super) fn reply(&self) -> Direction {
        match self.caller {
            Caller::Client => Direction::Reply,
            Caller::Server => Direction::Request,
        }
    }

    /// Says that a construct cannot be generated.
    pub(super) fn error(&mut self, code: Code, node: Node<'_>, message: String) -> &mut Diagnostic {
        self.report.error(code, node.span(), message)
    }

    /// Says that what stands at a place cannot be generated.
    pub(super) fn error_at(&mut self, code: Code, place: Span, message: String) -> &mut Diagnostic {
        self.report.error(code, place, message)
    }

    /// Says what is generated otherwise than an author may think, once for each place.
    pub(super) fn warn(&mut self, code: Code, node: Node<'_>, message: String, help: &str) {
        if self.is_news(code, node) {
            self.report.warning(code, node.span(), message).help(help);
        }
    }

    /// Whether nothing of this code was said of a node before; from now on it was.
    pub(super) fn is_news(&mut self, code: Code, node: Node<'_>) -> bool {
        self.warned.insert((code, node.id()))
    }

    /// Says what is generated otherwise than it is written, at a place.
    pub(super) fn warning_at(
        &mut self,
        code: Code,
        place: Span,
        message: String,
    ) -> &mut Diagnostic {
        self.report.warning(code, place, message)
    }

    /// Says what is generated otherwise than it is written.
    pub(super) fn warning(
        &mut self,
        code: Code,
        node: Node<'_>,
        message: String,
    ) -> &mut Diagnostic {
        self.report.warning(code, node.span(), message)
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

    /// What a type is, once it is made.
    pub(super) fn shape(&self, id: TypeId) -> Option<&Shape> {
        self.types.get(id.0)?.as_ref().map(|def| &def.shape)
    }

    /// Remembers the type of a component, or of another schema that references lead to.
    pub(super) fn name_component(&mut self, node: NodeId, direction: Direction, id: TypeId) {
        self.components.insert((node, direction), id);
    }

    /// The type of a schema that references lead to.
    pub(super) fn component(&self, node: NodeId, direction: Direction) -> Option<TypeId> {
        self.components.get(&(node, direction)).copied()
    }

    /// Whether references lead to a schema, or it is a component.
    pub(super) fn is_component(&self, schema: Node<'d>) -> bool {
        let directions = [Direction::Both, Direction::Reply, Direction::Request, Direction::Parts];
        directions.into_iter().any(|direction| self.component(schema.id(), direction).is_some())
    }

    /// The schema that the `$ref` of a schema leads to.
    pub(super) fn target(&self, schema: Node<'d>) -> Option<Node<'d>> {
        let target = self.document.schemas.get(&schema.id())?;
        Some(self.document.tree.node(*target))
    }

    /// The types in order of definition. One that was refused leaves no hole behind: then the stage ends in errors.
    pub(super) fn finished_types(&mut self) -> Vec<TypeDef> {
        let types = std::mem::take(&mut self.types);
        let mut finished = Vec::with_capacity(types.len());
        finished.extend(types.into_iter().flatten());
        finished
    }
}

/// The format of OpenAPI 3.0 that says what `contentEncoding` says of a string. Without the type it is a remark on values of any.
fn format_of_encoding(schema: Node<'_>) -> Option<&'static str> {
    let encoding = schema.get("contentEncoding")?.as_str()?;
    let types = schema.get("type")?;
    let is_text = types.items().chain([types]).any(|name| name.as_str() == Some("string"));
    (is_text && encoding.eq_ignore_ascii_case("base64")).then_some("byte")
}
