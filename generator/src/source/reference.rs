//! Where references lead: which file, and which place in it.

use super::{FileId, Node, SourceSet, Tree};
use crate::report::Report;
use memchr::memmem;

/// How many files a specification may have.
const MAX_FILES: usize = 10_000;

/// Where a reference leads.
pub(crate) struct Destination {
    /// The file.
    pub(crate) file: FileId,
    /// The RFC 6901 pointer into it.
    pub(crate) pointer: String,
}

/// Why a reference leads nowhere.
pub(crate) enum Refusal {
    /// To what is not a file beside the document.
    Remote,
    /// To where references may not lead.
    Outside,
    /// To a file of this path that is not there.
    Absent(String, String),
    /// To a file without anything in it that could be read.
    Unread,
}

impl Destination {
    /// Where the text of a reference leads, as seen from the file that it stands in.
    pub(crate) fn of(reference: Node<'_>) -> Result<Self, Refusal> {
        let text = reference.as_str().unwrap_or_default();
        let (address, fragment) = text.split_once('#').unwrap_or((text, ""));
        let tree = reference.tree();
        let file = file_of(tree, reference.span().file, address)?;
        let root = tree.file(file).ok_or(Refusal::Unread)?;
        let pointer = percent_decode(fragment);
        let pointer = component_of(root, &pointer).unwrap_or(pointer);
        Ok(Self { file, pointer })
    }

    /// The node there, in the tree as it now is.
    pub(crate) fn node<'t>(&self, tree: &'t Tree) -> Option<Node<'t>> {
        tree.file(self.file)?.at(&self.pointer)
    }
}

/// The component of OpenAPI 3 that a pointer names as Swagger 2.0 does, where nothing stands at the pointer itself.
fn component_of(root: Node<'_>, pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix(DEFINITIONS)?;
    let component = format!("{COMPONENTS}{name}");
    let is_meant = root.at(pointer).is_none() && root.at(&component).is_some();
    is_meant.then_some(component)
}

/// Where schemas stand in Swagger 2.0.
const DEFINITIONS: &str = "/definitions/";

/// Where they stand in OpenAPI 3.
const COMPONENTS: &str = "/components/schemas/";

/// Whether a reference names a component of OpenAPI 3 as Swagger 2.0 does.
pub(crate) fn is_of_swagger(reference: Node<'_>) -> bool {
    let is_named_so = |text: &str| {
        text.split_once('#').is_some_and(|(_, fragment)| fragment.starts_with(DEFINITIONS))
    };
    reference.as_str().is_some_and(is_named_so)
        && Destination::of(reference).is_ok_and(|found| found.pointer.starts_with(COMPONENTS))
}

fn file_of(tree: &Tree, from: FileId, address: &str) -> Result<FileId, Refusal> {
    if address.is_empty() {
        return Ok(from);
    }
    if tree.root().get("$self").and_then(Node::as_str) == Some(address) {
        return Ok(FileId::ROOT);
    }
    let sources = tree.sources();
    let path = path_of(sources, from, address)?;
    sources.find(&path).ok_or_else(|| {
        let why = sources.why_lacking(&path).unwrap_or("it is not among the files that were read");
        Refusal::Absent(path.clone(), why.to_owned())
    })
}

/// The path from the folder of the document to what a file names by an address.
fn path_of(sources: &SourceSet, from: FileId, address: &str) -> Result<String, Refusal> {
    if has_scheme(address) || address.starts_with("//") {
        return Err(Refusal::Remote);
    }
    let address = percent_decode(address.split('?').next().unwrap_or_default());
    let folder = sources.path(from).rsplit_once('/').map_or("", |(folder, _)| folder);
    let path = joined(folder, &address).filter(|path| sources.admits(path));
    path.ok_or(Refusal::Outside)
}

/// Whether an address begins with the scheme of a URI, such as `https:`.
fn has_scheme(address: &str) -> bool {
    let Some((scheme, _)) = address.split_once(':') else { return false };
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.bytes().all(is_part)
}

/// A path as seen from a folder, without steps to and fro; nothing for one that begins elsewhere.
fn joined(folder: &str, path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains(['\\', '\0']) {
        return None;
    }
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(path.split('/')) {
        match (step, steps.last()) {
            ("" | ".", _) => {}
            ("..", Some(last)) if *last != ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// Adds to a document the files that its references lead to, and those that these lead to.
///
/// `read` is given paths from the folder of the document, with `/` between folders, and gives bytes or the reason why there
/// are none. What is remote, or leads where references may not lead, is not asked for.
pub fn complete(
    mut sources: SourceSet,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
) -> SourceSet {
    let mut next = FileId::ROOT;
    while (next.0 as usize) < sources.files().len() {
        for path in wanted(&sources, next) {
            let is_known = sources.find(&path).is_some() || sources.why_lacking(&path).is_some();
            match is_known {
                true => {}
                false if sources.files().len() >= MAX_FILES => {
                    sources.lack(&path, format!("there are more than {MAX_FILES} files"));
                }
                false => match read(&path) {
                    Ok(bytes) => sources.add(&path, bytes),
                    Err(why) => sources.lack(&path, why),
                },
            }
        }
        next = FileId(next.0 + 1);
    }
    sources
}

/// The paths of the files that a file refers to. The text is looked at first, since most files refer to none.
fn wanted(sources: &SourceSet, file: FileId) -> Vec<String> {
    if sources.broken_at(file).is_some() || !may_lead_elsewhere(sources.text(file)) {
        return Vec::new();
    }
    let mut tree = Tree::empty(sources.clone());
    if super::read(&mut tree, file, &mut Report::default()).is_none() {
        return Vec::new();
    }
    let direct = tree.with_key("$ref").filter_map(|map| map.get("$ref"));
    let mapped = tree.with_key("mapping").filter_map(|map| map.get("mapping"));
    let mapped = mapped.flat_map(Node::entries).map(|entry| entry.node);
    let mapped = mapped.filter(|node| node.as_str().is_some_and(|text| text.contains(['/', '#'])));
    let addresses = direct.chain(mapped).filter_map(Node::as_str);
    let addresses = addresses.map(|text| text.split('#').next().unwrap_or_default());
    let paths = addresses.filter(|address| !address.is_empty());
    paths.filter_map(|address| path_of(sources, file, address).ok()).collect()
}

/// Whether the text of a file may hold a reference that does not begin with `#`.
fn may_lead_elsewhere(text: &str) -> bool {
    const KEY: &str = "$ref";
    memmem::find_iter(text.as_bytes(), KEY).any(|at| {
        let value = text[at + KEY.len()..].trim_start_matches(['"', '\'', ':', ' ', '\t']);
        !value.starts_with('#')
    })
}

/// Reads what URIs escape; what is not a valid escape stands for itself.
pub(crate) fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escape = after
            .get(..2)
            .filter(|digits| first == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        match escape
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())
        {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_a_uri_are_read() {
        assert_eq!(percent_decode("/paths/~1a~1%7Bid%7D"), "/paths/~1a~1{id}");
        assert_eq!(percent_decode("/100%/%zz/%C3%A4/%ff"), "/100%/%zz/%C3%A4/%ff");
        assert_eq!(percent_decode("/%C3%A4"), "/ä");
    }

    #[test]
    fn a_path_is_seen_from_the_folder_of_the_document() {
        for (folder, path, expected) in [
            ("", "pet.yaml", Some("pet.yaml")),
            ("a/b", "../pet.yaml", Some("a/pet.yaml")),
            ("a", "./c/./../pet.yaml", Some("a/pet.yaml")),
            ("a", "../../../pet.yaml", Some("../../pet.yaml")),
            ("a", "/etc/pet.yaml", None),
            ("a", "..\\pet.yaml", None),
        ] {
            assert_eq!(joined(folder, path).as_deref(), expected, "{folder} {path}");
        }
    }

    #[test]
    fn files_are_asked_for_once_though_they_refer_to_each_other() {
        let document = SourceSet::new("a/root.yaml", "x: { $ref: 'b/one.yaml#/x' }");
        let mut asked = Vec::new();
        let all = complete(document, &mut |path| {
            asked.push(path.to_owned());
            match path {
                "b/one.yaml" => Ok(b"x: { $ref: two.json }".to_vec()),
                "b/two.json" => {
                    Ok(br#"{ "$ref": "one.yaml", "y": { "$ref": "../root.yaml" } }"#.to_vec())
                }
                _ => Err("gone".to_owned()),
            }
        });
        assert_eq!(asked, ["b/one.yaml", "b/two.json"]);
        assert_eq!(
            all.files().map(|file| all.name(file)).collect::<Vec<_>>(),
            ["a/root.yaml", "a/b/one.yaml", "a/b/two.json"]
        );
    }

    #[test]
    fn what_leads_out_of_the_folder_or_away_is_not_asked_for() {
        let text =
            "a: { $ref: ../x.yaml }\nb: { $ref: 'https://x.example/y' }\nc: { $ref: /etc/x }";
        let mut asked = 0;
        complete(SourceSet::new("root.yaml", text), &mut |_| {
            asked += 1;
            Ok(Vec::new())
        });
        assert_eq!(asked, 0);
    }
}
