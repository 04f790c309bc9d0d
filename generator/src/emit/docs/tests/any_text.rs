//! What holds of any text.

use crate::emit::docs;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::time::{Duration, Instant};

/// What texts are put together from: each mark of Markdown, and what is none.
const FRAGMENTS: [&str; 58] = [
    "a",
    "b c",
    " ",
    " ",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "```",
    "~",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "!",
    "<",
    ">",
    "&",
    "&amp;",
    "&#x202e;",
    "\\",
    "|",
    "\n|-|-|\n",
    "#",
    "# ",
    "- ",
    "\n- ",
    "\n  - ",
    "\n> ",
    "\n1. ",
    "\n2) ",
    "\n    ",
    "\n```json\n",
    "\n***\n",
    "===",
    "---",
    "https://a.example/b",
    "http://",
    "](https://a.example)",
    "](#c)",
    "[a]: https://a.example\n",
    "mailto:a@b.example",
    "\u{e9}",
    "\u{4e2d}",
    "\u{202e}",
    "\u{a0}",
    "\t",
    "1.",
    "+ ",
    ": ",
    "\"",
    "[ ] ",
    "[^1]",
];

const TAGS: [&str; 20] = [
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<br>",
    "<p>",
    "</p>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<code>",
    "</code>",
    "<a href=\"https://a.example\">",
    "</a>",
    "<token>",
    "<script>",
    "<!--",
    "-->",
    "\n<pre>",
];

/// Numbers that look random and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    fn text(&mut self, fragments: &[&str]) -> String {
        let count = self.below(24) + 1;
        (0..count).map(|_| fragments[self.below(fragments.len())]).collect()
    }
}

/// What rustdoc reads.
fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    Parser::new_ext(text, options)
}

/// What a reader sees of a text, without white space and what is not to be seen.
fn shown(text: &str) -> String {
    let parts = events(text).map(|event| match event {
        Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
            text.into_string()
        }
        Event::TaskListMarker(done) => format!("[{}]", if done { "x" } else { "" }),
        _ => String::new(),
    });
    let is_shown = |character: &char| !character.is_whitespace() && !docs::is_unseen(*character);
    parts.collect::<String>().chars().filter(is_shown).collect()
}

/// Whatever rustdoc would warn of, run or lead elsewhere.
fn faults(text: &str) -> Vec<String> {
    let mut is_prose = true;
    let is_fault = |event: &Event<'_>| match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => true,
        Event::Start(tag @ (Tag::Link { .. } | Tag::CodeBlock(_))) => {
            is_prose = false;
            !is_harmless(tag)
        }
        Event::End(TagEnd::Link | TagEnd::CodeBlock) => {
            is_prose = true;
            false
        }
        Event::Start(tag) => matches!(tag, Tag::Image { .. } | Tag::FootnoteDefinition(_)),
        Event::Text(text) => is_prose && text.contains("https://a.example"),
        _ => false,
    };
    events(text).filter(is_fault).map(|event| format!("{event:?}")).collect()
}

fn is_harmless(tag: &Tag<'_>) -> bool {
    match tag {
        Tag::Link { link_type, dest_url, .. } => {
            matches!(link_type, LinkType::Inline | LinkType::Autolink | LinkType::Email)
                && dest_url.contains(['/', '@'])
        }
        Tag::CodeBlock(CodeBlockKind::Fenced(language)) => ["text", "json"].contains(&&**language),
        _ => false,
    }
}

fn check(text: &str) {
    check_lines(text, &docs::described(text));
    check_lines(text, &docs::page(text));
    check_lines(text, &docs::led("`200`:", text));
    check_lines(text, &docs::items([("`200`:".to_owned(), text), ("`404`:".to_owned(), text)]));
}

fn check_lines(text: &str, made: &[String]) {
    let joined = made.join("\n");
    assert_eq!(faults(&joined), Vec::<String>::new(), "{text:?}\n{joined}");
    let is_in_line = |line: &String| {
        !line.contains(|c| docs::is_unseen(c) || c == '\u{a0}') && line.trim_end() == line
    };
    assert!(made.iter().all(is_in_line), "{text:?}\n{joined}");
}

#[test]
fn any_text_shows_the_same_words_and_no_more_marks() {
    let mut chance = Chance(1);
    for _ in 0..10_000 {
        let text = chance.text(&FRAGMENTS);
        check(&text);
        let has_tags =
            events(&text).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
        if !has_tags && !text.contains("[^1]") {
            let made = docs::described(&text).join("\n");
            assert_eq!(shown(&made), shown(&text), "{text:?}\n{made}");
        }
    }
}

#[test]
fn nothing_of_html_is_left() {
    let mut chance = Chance(2);
    let fragments: Vec<&str> = FRAGMENTS.into_iter().chain(TAGS).chain(TAGS).collect();
    for _ in 0..10_000 {
        check(&chance.text(&fragments));
    }
}

#[test]
fn what_is_made_shows_the_same_words_again() {
    let mut chance = Chance(3);
    for _ in 0..5_000 {
        let once = docs::described(&chance.text(&FRAGMENTS)).join("\n");
        assert_eq!(shown(&docs::described(&once).join("\n")), shown(&once), "{once:?}");
    }
}

/// How many bytes a description has that is made to take long.
const SIZE: usize = 20_000;

#[test]
fn no_text_takes_long() {
    let marks = [
        ">",
        "> ",
        "- ",
        "1. ",
        "[",
        "]",
        "*",
        "**a ",
        "_a ",
        "`",
        "``a ",
        "<",
        "<a ",
        "<b>",
        "</b>",
        "<ul><li>",
        "<!--",
        "&",
        "\\",
        "|",
        "|-",
        "#",
        "!",
        "![",
        "[a](",
        "[a](https://b)",
        "a\n",
        "- a\n\n",
        "~~a",
        "<code>",
        "<br>",
        "https://",
        "(",
        ")",
        "a*",
        "*a_",
        "<b>a</i>",
        "`a``",
        "**a**",
        "<pre>",
    ];
    let repeated = marks.map(|mark| mark.repeat(SIZE / mark.len()));
    let deep = ["> ", "- ", "1. "].map(|mark| {
        let depth = mark.repeat(SIZE / mark.len());
        format!("{depth}a{}b{}", "\n".repeat(SIZE), "\n\nc".repeat(SIZE / 3))
    });
    for text in repeated.iter().chain(&deep) {
        let started = Instant::now();
        check(text);
        check(&format!("a {text}\n\n{text}"));
        let taken = started.elapsed();
        assert!(taken < Duration::from_secs(20), "{}: {taken:?}", &text[..20]);
    }
}
