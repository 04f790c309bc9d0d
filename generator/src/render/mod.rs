//! From items to text: one item at a time through prettyplease, an empty line between them.

use crate::emit::{Content, Module};
use crate::files::GeneratedFile;
use proc_macro2::TokenStream;

/// The text of a module.
///
/// # Panics
/// When an item is no Rust: a defect of `emit` that no document may cause.
pub fn render(module: Module) -> GeneratedFile {
    let text = match module.content {
        Content::Text(text) => text,
        Content::Rust { head, items } => head + &items.into_iter().map(item).collect::<String>(),
    };
    GeneratedFile { path: module.path, text }
}

fn item(tokens: TokenStream) -> String {
    let file = syn::parse2::<syn::File>(tokens).expect("emit makes Rust items");
    spaced(&prettyplease::unparse(&file))
}

/// An empty line before each item, and between the items inside an `impl` or a `trait`.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 64);
    let mut previous = "";
    for line in text.lines() {
        if previous.is_empty() || starts_group(previous, line) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

/// True between the end of one thing and the start of the next at the same depth.
fn starts_group(previous: &str, line: &str) -> bool {
    let next = line.trim_start();
    let closed =
        matches!(previous, "}" | "};" | "    }" | "    };") && !next.starts_with(['}', ')']);
    let stated = previous.ends_with(';') && starts_function(next);
    (closed || stated) && !next.starts_with("use ")
}

fn starts_function(line: &str) -> bool {
    ["///", "fn ", "async fn ", "pub fn ", "pub async fn "]
        .iter()
        .any(|start| line.starts_with(start))
}
