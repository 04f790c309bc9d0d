//! What no generated file may hold: anything that no emitter makes.

use specwright::GeneratedFile;
use std::thread;
use syn::visit::{self, Visit};

/// A word that hostile documents hold where Rust code is meant to get in. No emitter spells a name like it, since names
/// are folded: as an identifier of a generated file it came out of a text.
pub(crate) const MARK: &str = "inJected_Code";

/// The attributes that emitters write.
const ATTRIBUTES: [&str; 12] = [
    "doc",
    "derive",
    "non_exhaustive",
    "must_use",
    "cfg",
    "cfg_attr",
    "default",
    "expect",
    "allow",
    "recursion_limit",
    "rustfmt::skip",
    "tokio::main",
];

/// The macros that emitters call.
const MACROS: [&str; 8] = [
    "specwright_runtime::serde_bridge",
    "specwright_runtime::object",
    "specwright_runtime::listed",
    "specwright_runtime::described",
    "specwright_runtime::describes",
    "matches",
    "println",
    "format",
];

/// The modules that a crate may have.
const MODULES: [&str; 16] = [
    "client",
    "decode",
    "encode",
    "faults",
    "body_forms",
    "forms",
    "operations",
    "patterns",
    "schemas",
    "server",
    "text",
    "testing",
    "types",
    "wire",
    "fill",
    "xml",
];

/// Where a path may begin that has more than one part: crates, modules, and the parameters of types.
const ROOTS: [&str; 19] = [
    "xml",
    "fmt",
    "tokio",
    "std",
    "specwright_runtime",
    "crate",
    "super",
    "self",
    "body_forms",
    "client",
    "decode",
    "faults",
    "operations",
    "patterns",
    "schemas",
    "server",
    "text",
    "testing",
    "types",
];

/// Whatever is wrong with the files of a crate; nothing where they are safe.
///
/// They are read on a stack of its own: what is read by recursion may be as deep as a document.
pub(crate) fn faults(files: &[GeneratedFile]) -> Vec<String> {
    thread::scope(|scope| {
        let judging = thread::Builder::new().stack_size(64 << 20);
        let judged = judging.spawn_scoped(scope, || in_files(files)).map(|judged| judged.join());
        match judged {
            Ok(Ok(faults)) => faults,
            _ => vec!["the judge itself came to an end".to_owned()],
        }
    })
}

fn in_files(files: &[GeneratedFile]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        let mut found = match file.path.rsplit_once('.') {
            _ if !is_usual(&file.path) => vec!["no emitter writes a file of this name".to_owned()],
            Some((_, "rs")) => in_rust(&file.text),
            Some((_, "toml")) => in_manifest(&file.text),
            _ => vec!["no emitter writes such a file".to_owned()],
        };
        found.iter_mut().for_each(|fault| *fault = format!("{}: {fault}", file.path));
        faults.append(&mut found);
    }
    faults
}

/// Whether a path stays in its crate and has one of the known forms.
fn is_usual(path: &str) -> bool {
    let is_plain = |stem: &str| {
        !stem.is_empty() && stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let stem = match path {
        "Cargo.toml" => return true,
        _ => path.strip_suffix(".rs"),
    };
    let stem = stem.and_then(|stem| {
        let folders = ["src/wire/", "src/", "examples/"];
        folders.iter().find_map(|folder| stem.strip_prefix(folder))
    });
    stem.is_some_and(is_plain)
}

/// A manifest has the lines of the template and no others.
fn in_manifest(text: &str) -> Vec<String> {
    const STARTS: [&str; 23] = [
        "#",
        "[package]",
        "[features]",
        "[dependencies]",
        "[dev-dependencies]",
        "[[example]]",
        "name = \"",
        "version = \"",
        "edition = \"",
        "rust-version = \"",
        "description = \"",
        "publish = false",
        "default = ",
        "server = [",
        "client = [",
        "client-core = [",
        "blocking = [",
        "tower = [",
        "testing = [",
        "specwright-runtime = { ",
        "tokio = { ",
        "required-features = [",
        "proptest = { ",
    ];
    let is_usual =
        |line: &str| line.is_empty() || STARTS.iter().any(|start| line.starts_with(start));
    let strange = text.lines().filter(|line| !is_usual(line));
    strange.map(|line| format!("no template has the line `{line}`")).collect()
}

fn in_rust(text: &str) -> Vec<String> {
    let mut faults: Vec<String> = text.chars().filter(|one| is_hidden(*one)).map(hidden).collect();
    match syn::parse_file(text) {
        Ok(file) => {
            let mut search = Search { faults: Vec::new() };
            search.visit_file(&file);
            faults.append(&mut search.faults);
        }
        Err(error) => faults.push(format!("it is no Rust: {error}")),
    }
    faults
}

/// Characters that make a reader see another order or another line than the compiler does.
fn is_hidden(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0' | '\r' | '\u{feff}')
}

fn hidden(character: char) -> String {
    format!("it holds {}, which readers do not see", character.escape_unicode())
}

/// The search through one file.
struct Search {
    faults: Vec<String>,
}

impl Search {
    fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(what.into());
    }
}

fn spelled(path: &syn::Path) -> String {
    let parts: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
    parts.join("::")
}

impl<'ast> Visit<'ast> for Search {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        match item {
            syn::Item::Const(_)
            | syn::Item::Enum(_)
            | syn::Item::Fn(_)
            | syn::Item::Impl(_)
            | syn::Item::Macro(_)
            | syn::Item::Static(_)
            | syn::Item::Struct(_)
            | syn::Item::Trait(_)
            | syn::Item::Type(_)
            | syn::Item::Use(_) => {}
            syn::Item::Mod(item) => {
                let name = item.ident.to_string();
                if item.content.is_some() || !MODULES.contains(&name.as_str()) {
                    self.fault(format!("a module `{name}`"));
                }
            }
            _ => self.fault("an item of a kind that no emitter makes"),
        }
        visit::visit_item(self, item);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let name = spelled(attribute.path());
        if !ATTRIBUTES.contains(&name.as_str()) {
            self.fault(format!("an attribute `{name}`"));
        }
        visit::visit_attribute(self, attribute);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let name = spelled(&call.path);
        if !MACROS.contains(&name.as_str()) {
            self.fault(format!("a macro `{name}!`"));
        }
        visit::visit_macro(self, call);
    }

    fn visit_ident(&mut self, name: &'ast syn::Ident) {
        if *name == MARK {
            self.fault(format!("the name `{name}`, which is the text of the document"));
        }
        if name.to_string().starts_with("r#") {
            self.fault(format!("the raw name `{name}`"));
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let first = path.segments.first().map(|part| part.ident.to_string()).unwrap_or_default();
        let is_type = first.starts_with(|first: char| first.is_ascii_uppercase());
        let is_primitive = ["i32", "i64", "u32", "u64", "u8", "f64", "usize", "str", "char"];
        let is_known = is_type || ROOTS.contains(&first.as_str());
        if path.segments.len() > 1 && !is_known && !is_primitive.contains(&first.as_str()) {
            self.fault(format!("a path that begins with `{first}`"));
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_unsafe(&mut self, _: &'ast syn::ExprUnsafe) {
        self.fault("an unsafe block");
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        if !matches!(signature.safety, syn::Safety::Default) || signature.abi.is_some() {
            self.fault(format!("`{}` is unsafe or extern", signature.ident));
        }
        visit::visit_signature(self, signature);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if item.unsafety.is_some() {
            self.fault("an unsafe implementation");
        }
        visit::visit_item_impl(self, item);
    }
}
