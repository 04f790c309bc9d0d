//! Reads YAML 1.2 into a tree.

use foldhash::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as Marks, StrInput, Tag};

use super::builder::{Builder, Scalar, Stop};
use super::indentation::{self, Indented, Shallow};
use super::lexeme::{self, Plain};
use super::{FileId, NodeId, Span, Tree, set, tag};
use crate::report::{Code, Report};

/// Reads one file as YAML into a tree; every fault goes into the report.
pub(super) fn read(tree: &mut Tree, file: FileId, report: &mut Report) -> Option<NodeId> {
    let sources = tree.sources().clone();
    let text = sources.text(file);
    if let Some(place) = text.find('\0') {
        refuse_nul(set::end_of(file, &text[..place]), report);
        return None;
    }
    let mut found = Report::default();
    let (root, is_shallow) = attempt(tree, file, text, &mut found);
    let indented = if is_shallow { indentation::deeper(text) } else { None };
    let Some(Indented { text, found: shallow }) = indented else {
        report.append(found);
        return root;
    };
    for Shallow { mark, is_bracket } in shallow {
        let message = match is_bracket {
            true => "a closing bracket is not indented deeper than its key",
            false => "the lines of a quoted text are not indented deeper than its key",
        };
        report
            .warning(Code::Indentation, span(file, Marks::empty(mark)), message)
            .help("YAML asks for that; indent them deeper");
    }
    attempt(tree, file, &text, report).0
}

/// The parser takes such a character for the end of the file.
fn refuse_nul(span: Span, report: &mut Report) {
    report
        .error(Code::Syntax, span, "the file is not well-formed YAML")
        .label("the character NUL (U+0000), which YAML does not have")
        .help("remove it; a file in UTF-16 must be saved in the UTF-8 encoding");
}

/// Reads a text as YAML; says also whether it ended at something that is not indented deep enough.
fn attempt(
    tree: &mut Tree,
    file: FileId,
    text: &str,
    report: &mut Report,
) -> (Option<NodeId>, bool) {
    let builder = Builder::new(tree, report);
    let mut reader =
        Reader { file, builder, anchors: HashMap::default(), documents: 0, is_shallow: false };
    if reader.document(Parser::new_from_str(text)).is_err() {
        return (None, reader.is_shallow);
    }
    let root = reader.builder.finish().filter(|root| !tree.node(*root).is_null());
    if root.is_none() {
        super::report_empty(file, report);
    }
    (root, false)
}

struct Reader<'r> {
    file: FileId,
    builder: Builder<'r>,
    anchors: HashMap<usize, NodeId>,
    documents: usize,
    /// Whether a quoted text was met that is not indented deep enough.
    is_shallow: bool,
}

/// A scalar as the parser gives it.
struct Written<'e> {
    text: &'e str,
    style: ScalarStyle,
    tag: Option<&'e Tag>,
}

impl Reader<'_> {
    fn document(&mut self, mut events: Parser<'_, StrInput<'_>>) -> Result<(), Stop> {
        while let Some(event) = events.next_event() {
            let (event, marks) = event.map_err(|error| self.refuse(&error))?;
            self.event(&event, span(self.file, marks))?;
        }
        Ok(())
    }

    fn event(&mut self, event: &Event<'_>, span: Span) -> Result<(), Stop> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            Event::DocumentStart(_) => self.document_start(span)?,
            Event::Alias(anchor) => self.alias(*anchor, span)?,
            Event::Scalar(text, style, anchor, tag) => {
                let written = Written { text, style: *style, tag: tag.as_deref() };
                self.scalar(&written, *anchor, span);
            }
            Event::SequenceStart(anchor, tag) => {
                self.collection_tag(tag.as_deref(), "seq", span)?;
                let node = self.builder.start_list(span)?;
                self.anchors.insert(*anchor, node);
            }
            Event::MappingStart(anchor, tag) => {
                self.collection_tag(tag.as_deref(), "map", span)?;
                let node = self.builder.start_map(span)?;
                self.anchors.insert(*anchor, node);
            }
            Event::SequenceEnd | Event::MappingEnd => self.builder.end(),
        }
        Ok(())
    }

    fn document_start(&mut self, span: Span) -> Result<(), Stop> {
        self.documents += 1;
        if self.documents == 1 {
            return Ok(());
        }
        self.builder
            .report()
            .error(Code::SeveralDocuments, span, "the file holds more than one YAML document")
            .label("the second one begins here")
            .help("keep one document in each file");
        Err(Stop)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Stop> {
        if self.builder.wants_key() {
            return Err(self.bad_key(span, "an alias"));
        }
        match self.anchors.get(&anchor) {
            Some(&node) => self.builder.alias(node, span),
            None => {
                self.builder
                    .report()
                    .error(Code::Alias, span, "the alias names no value")
                    .help("put the anchor on a value; an anchor on a key cannot be named");
                Err(Stop)
            }
        }
    }

    fn scalar(&mut self, written: &Written<'_>, anchor: usize, span: Span) {
        if self.builder.wants_key() {
            if written.text == "<<" && written.style == ScalarStyle::Plain {
                self.builder.merge_key();
            } else {
                self.builder.key(written.text, span);
            }
            return;
        }
        let plain = self.resolve(written, span);
        let scalar = match &plain {
            Plain::Null => Scalar::Null,
            Plain::Bool(value) => Scalar::Bool(*value),
            Plain::Number(lexeme) => Scalar::Number(lexeme),
            Plain::Unwritable | Plain::String => Scalar::String(written.text),
        };
        let node = self.builder.scalar(scalar, span);
        self.anchors.insert(anchor, node);
        if is_octal_in_1_1(written, &plain) {
            self.builder.set_octal(node);
        }
    }

    /// Says what a scalar is, by its tag, its style and its text in this order.
    fn resolve(&mut self, written: &Written<'_>, span: Span) -> Plain {
        let Written { text, style, tag } = *written;
        let plain = match tag {
            None if style == ScalarStyle::Plain => lexeme::classify(text),
            None => Plain::String,
            Some(tag) => self.tagged(tag, text, span),
        };
        if plain == Plain::Unwritable {
            self.builder
                .report()
                .warning(Code::NumberForm, span, "JSON has no form for this number")
                .label(format!("the number `{text}`"))
                .help("it is read as a text; write a decimal number, or quote the text");
        }
        plain
    }

    fn tagged(&mut self, tag: &Tag, text: &str, span: Span) -> Plain {
        if tag::is_core(tag, "str") || tag::is_bare(tag) {
            return Plain::String;
        }
        if !tag::is_known(tag) {
            self.unknown_tag(tag, "as a text", span);
            return Plain::String;
        }
        let plain = lexeme::classify(text);
        let name = match plain {
            Plain::Null => "null",
            Plain::Bool(_) => "bool",
            Plain::Number(_) | Plain::Unwritable if tag::is_core(tag, "int") => "int",
            Plain::Number(_) | Plain::Unwritable => "float",
            Plain::String => "str",
        };
        if !tag::is_core(tag, name) {
            self.bad_tag(tag, span);
        }
        plain
    }

    fn collection_tag(&mut self, tag: Option<&Tag>, name: &str, span: Span) -> Result<(), Stop> {
        if self.builder.wants_key() {
            return Err(self.bad_key(span, "a list or a map"));
        }
        match tag {
            Some(tag) if tag::is_known(tag) && !tag::is_core(tag, name) => self.bad_tag(tag, span),
            Some(tag) if !tag::is_known(tag) && !tag::is_bare(tag) => {
                self.unknown_tag(tag, "as if the tag were not there", span);
            }
            _ => {}
        }
        Ok(())
    }

    fn bad_key(&mut self, span: Span, kind: &str) -> Stop {
        self.builder
            .report()
            .error(Code::Key, span, format!("the key of a map cannot be {kind}"))
            .help("write the key as plain text");
        Stop
    }

    fn bad_tag(&mut self, tag: &Tag, span: Span) {
        self.builder
            .report()
            .error(
                Code::YamlTag,
                span,
                format!("the tag `{}` does not fit here", tag::written(tag)),
            )
            .help("leave the tag out; only the core schema of YAML 1.2 is read");
    }

    fn unknown_tag(&mut self, tag: &Tag, how: &str, span: Span) {
        let tag = tag::written(tag);
        self.builder
            .report()
            .warning(
                Code::UnknownTag,
                span,
                format!("the tag `{tag}` is none of YAML's core schema"),
            )
            .help(format!("the value is read {how}; leave the tag out"));
    }

    fn refuse(&mut self, error: &ScanError) -> Stop {
        let span = span(self.file, Marks::empty(*error.marker()));
        self.is_shallow = Shallow::of(error).is_some();
        if error.info().contains("recursion limit") {
            return self.builder.too_deep(span);
        }
        self.builder
            .report()
            .error(Code::Syntax, span, "the file is not well-formed YAML")
            .label(error.info())
            .help("look at the indentation, and quote a text that has `: ` or ` #` in it");
        Stop
    }
}

/// The parser counts columns from 0.
fn span(file: FileId, Marks { start, end }: Marks) -> Span {
    let len = if start.line() == end.line() { end.col().saturating_sub(start.col()) } else { 1 };
    Span { file, line: count(start.line()), column: count(start.col() + 1), len: count(len.max(1)) }
}

/// Whether readers of YAML 1.1 take a scalar for an octal number that is a decimal one here.
fn is_octal_in_1_1(written: &Written<'_>, plain: &Plain) -> bool {
    let is_number = matches!(plain, Plain::Number(_)) && written.style == ScalarStyle::Plain;
    is_number && lexeme::is_octal_in_1_1(written.text)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
