//! Tags of HTML in a description: what each becomes.

use super::address;
use super::html::{self, Part};
use super::pieces::Mark;
use super::read::{Code, Reader};

impl Reader {
    /// Tags, and what stands between them.
    pub(super) fn tags(&mut self, html: &str) {
        for part in html::parts(html) {
            match part {
                Part::Tag { name, closes, .. } if self.unread.is_some() => {
                    self.unread.take_if(|unread| closes && *unread == name);
                }
                Part::Text(text) => self.text(&html::unescaped(text)),
                Part::Tag { written, .. }
                    if self.code.is_some() && !written.starts_with("</pre") => {}
                Part::Tag { name, closes, written } => self.tag(&name, closes, written),
            }
        }
    }

    fn tag(&mut self, name: &str, closes: bool, written: &str) {
        let mark = match name {
            "b" | "strong" => Mark::Strong,
            "i" | "em" => Mark::Emphasis,
            "s" | "del" | "strike" => Mark::Struck,
            "a" => Mark::Link,
            _ => return self.tag_of_block(name, closes, written),
        };
        match (closes, mark) {
            (true, _) => self.inline.close(mark),
            (false, Mark::Link) => {
                let address = html::attribute(written, "href");
                self.inline.open_link(address.and_then(|address| address::of_link(&address)));
            }
            (false, _) => self.inline.open(mark),
        }
    }

    fn tag_of_block(&mut self, name: &str, closes: bool, written: &str) {
        match (name, closes) {
            ("code" | "kbd" | "samp", false) => self.inline.open_code(),
            ("code" | "kbd" | "samp", true) => self.inline.close_code(),
            ("br", _) => self.line_break(),
            ("img", _) => self.text(&html::attribute(written, "alt").unwrap_or_default()),
            ("td" | "th", _) => self.text(" "),
            ("pre", _) if self.table.is_some() => {}
            _ if html::divides(name) && self.table.is_some() => self.text(" "),
            ("script" | "style", false) => self.unread = Some(name.to_owned()),
            ("pre", false) => {
                self.end_paragraph();
                self.code = Some(Code { language: "text", text: String::new() });
            }
            ("pre", true) => self.end_block(),
            _ if html::divides(name) => {
                self.end_paragraph();
                self.list(name, closes);
            }
            _ if html::is_left_out(name) => {}
            _ => self.text(written),
        }
    }

    /// A tag of a list, or another one that only ends a paragraph.
    fn list(&mut self, name: &str, closes: bool) {
        match (name, closes, self.html_lists.last_mut()) {
            ("ul" | "ol", true, Some(_)) => {
                let has_item = self.html_lists.pop();
                self.close_list(has_item.unwrap_or_default());
            }
            ("ul" | "ol", false, last) if last.as_ref().is_none_or(|has_item| **has_item) => {
                self.blocks.open_list((name == "ol").then_some(1));
                self.html_lists.push(false);
            }
            ("li", _, Some(has_item)) => {
                if std::mem::replace(has_item, !closes) {
                    self.blocks.close();
                }
                if !closes {
                    self.blocks.open_item();
                }
            }
            _ => {}
        }
    }
}
