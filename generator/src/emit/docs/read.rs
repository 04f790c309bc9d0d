//! Reads Markdown and writes it anew.

use super::blocks::Blocks;
use super::inline::Inline;
use super::pieces::Mark;
use super::table::Table;
use super::{address, lines, plain};
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// Languages that rustdoc takes for the name of one and does nothing about.
const LANGUAGES: [&str; 18] = [
    "bash",
    "console",
    "csv",
    "curl",
    "graphql",
    "html",
    "http",
    "javascript",
    "js",
    "json",
    "python",
    "ruby",
    "sh",
    "shell",
    "sql",
    "toml",
    "xml",
    "yaml",
];

/// Code whose end has not been read.
pub(super) struct Code {
    pub language: &'static str,
    pub text: String,
}

/// What has been read and is not written yet, and what is written.
#[derive(Default)]
pub(super) struct Reader {
    pub blocks: Blocks,
    /// Whether headings begin sections, as on a page of its own; else they are lines that stand out.
    pub has_sections: bool,
    pub inline: Inline,
    pub code: Option<Code>,
    pub table: Option<Table>,
    /// Whether an item of Markdown has just been opened.
    begins_item: bool,
    /// HTML between paragraphs.
    html: String,
    /// Lists of HTML that are open, and whether an item of each is.
    pub html_lists: Vec<bool>,
    /// The name of a tag whose inside nobody is to read.
    pub unread: Option<String>,
}

fn parser(text: &str) -> Parser<'_> {
    let extensions =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    Parser::new_ext(text, extensions)
}

impl Reader {
    pub(super) fn read(&mut self, text: &str) {
        match plain::is_plain(text) {
            true => self.inline.written(text.to_owned()),
            false => parser(text).for_each(|event| self.event(event)),
        }
        self.end_block();
    }

    /// Reads up to the end of the first block that shows anything.
    pub(super) fn read_first(&mut self, text: &str) {
        let mut depth = 0_usize;
        for event in parser(text) {
            match &event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            self.event(event);
            if depth == 0 && !self.blocks.is_empty() {
                break;
            }
        }
        self.end_block();
    }

    /// Reads a text whose first paragraph has some words of ours in front.
    pub(super) fn read_led(&mut self, lead: &str, text: &str) {
        self.inline.written(format!("{} ", lines::kept(lead)));
        self.read(text);
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.inline.code(&text),
            Event::Html(text) => self.html.push_str(&text),
            Event::InlineHtml(text) => self.tags(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.line_break(),
            Event::TaskListMarker(true) => self.text("[x] "),
            Event::TaskListMarker(false) => self.text("[ ] "),
            Event::Rule | Event::FootnoteReference(_) => {}
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let begins_item = std::mem::replace(&mut self.begins_item, tag == Tag::Item);
        if let Some(mark) = mark(&tag.to_end()) {
            return match tag {
                Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                    self.inline.open_link(address::of_link(&format!("mailto:{dest_url}")));
                }
                Tag::Link { dest_url, .. } => self.inline.open_link(address::of_link(&dest_url)),
                _ => self.inline.open(mark),
            };
        }
        match tag {
            Tag::Paragraph if begins_item => return self.blocks.loosen(),
            Tag::Paragraph => return,
            Tag::TableHead | Tag::TableRow => {
                return self.table.iter_mut().for_each(Table::open_row);
            }
            Tag::TableCell | Tag::Image { .. } => return,
            _ => self.end_block(),
        }
        match tag {
            Tag::Heading { .. } if !self.has_sections => self.inline.open(Mark::Strong),
            Tag::BlockQuote(_) => self.blocks.open_quotation(),
            Tag::List(first) => self.blocks.open_list(first),
            Tag::Item => self.blocks.open_item(),
            Tag::CodeBlock(kind) => {
                self.code = Some(Code { language: language(&kind), text: String::new() });
            }
            Tag::Table(alignments) => self.table = Some(Table::new(alignments)),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.begins_item = false;
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.end_block();
                self.blocks.close();
            }
            TagEnd::HtmlBlock => {
                let html = std::mem::take(&mut self.html);
                self.tags(&html);
                self.end_block();
            }
            TagEnd::TableCell => {
                let cell = self.inline.take();
                self.table.iter_mut().for_each(|table| table.cell(&cell));
            }
            TagEnd::Table => {
                let table = self.table.take();
                self.blocks.write(table.map(|table| table.lines()).unwrap_or_default());
            }
            TagEnd::Heading(level) => {
                let heading = self.inline.take().replace('\n', " ");
                match self.has_sections && !heading.trim().is_empty() {
                    true => self.blocks.heading(level as usize, &heading),
                    false => self.blocks.paragraph(&heading),
                }
            }
            TagEnd::Paragraph | TagEnd::CodeBlock => self.end_block(),
            _ => mark(&tag).into_iter().for_each(|mark| self.inline.close(mark)),
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        match &mut self.code {
            _ if self.unread.is_some() => {}
            Some(code) => code.text.push_str(text),
            None => self.inline.text(text),
        }
    }

    /// A line break; two of them end a paragraph.
    pub(super) fn line_break(&mut self) {
        if self.table.is_some() {
            self.text(" ");
        } else if self.inline.line_break() {
            self.end_paragraph();
        }
    }

    /// Writes what has been read of a paragraph.
    pub(super) fn end_paragraph(&mut self) {
        let text = self.inline.take();
        self.blocks.paragraph(&text);
    }

    /// Writes what has been read of any block, and closes what tags have opened in it.
    pub(super) fn end_block(&mut self) {
        if let Some(Code { language, text }) = self.code.take() {
            self.blocks.code(language, &text);
        }
        self.end_paragraph();
        while self.html_lists.pop().is_some_and(|has_item| self.close_list(has_item)) {}
        self.unread = None;
    }

    pub(super) fn close_list(&mut self, has_item: bool) -> bool {
        if has_item {
            self.blocks.close();
        }
        self.blocks.close();
        true
    }
}

/// The mark that a tag is.
fn mark(tag: &TagEnd) -> Option<Mark> {
    match tag {
        TagEnd::Emphasis => Some(Mark::Emphasis),
        TagEnd::Strong => Some(Mark::Strong),
        TagEnd::Strikethrough => Some(Mark::Struck),
        TagEnd::Link => Some(Mark::Link),
        _ => None,
    }
}

/// The language of code, where it is one that rustdoc lets be.
fn language(kind: &CodeBlockKind<'_>) -> &'static str {
    let CodeBlockKind::Fenced(info) = kind else { return "text" };
    let word = info.split([' ', ',']).next().unwrap_or_default().to_ascii_lowercase();
    LANGUAGES.iter().find(|language| **language == word).copied().unwrap_or("text")
}
