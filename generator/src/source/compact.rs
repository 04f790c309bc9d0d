//! A document as JSON without white space, in the order in which it is written, with the files that it refers to.

use super::reference::Destination;
use super::{FileId, Node, Tree, Value};
use specwright_runtime::json::Json;

/// The member of the document that holds the other files, each by its path.
const FILES: &str = "x-files";

/// A document as JSON: numbers as they are written, texts with the escapes that JSON needs. What other files hold stands
/// below `x-files`, and references lead there.
pub fn bundled(tree: &Tree) -> String {
    let others: Vec<FileId> = tree.sources().files().filter(|file| *file != FileId::ROOT).collect();
    let mut text = String::new();
    write(tree.root(), &mut text);
    if !others.is_empty() && text.ends_with('}') {
        text.pop();
        text.push_str(separator(text.len() - 1));
        text.push_str(&quoted(FILES));
        text.push_str(":{");
        let read = others.into_iter().filter_map(|file| Some((file, tree.file(file)?)));
        for (place, (file, root)) in read.enumerate() {
            text.push_str(separator(place));
            text.push_str(&quoted(tree.sources().path(file)));
            text.push(':');
            write(root, &mut text);
        }
        text.push_str("}}");
    }
    text
}

fn write(node: Node<'_>, text: &mut String) {
    match node.value() {
        Value::Null => text.push_str("null"),
        Value::Bool(flag) => text.push_str(if flag { "true" } else { "false" }),
        Value::Number(lexeme) => text.push_str(lexeme),
        Value::String(value) => text.push_str(&quoted(value)),
        Value::List => {
            text.push('[');
            for (place, item) in node.items().enumerate() {
                text.push_str(separator(place));
                write(item, text);
            }
            text.push(']');
        }
        Value::Map => write_map(node, text),
    }
}

fn write_map(node: Node<'_>, text: &mut String) {
    text.push('{');
    for (place, entry) in node.entries().enumerate() {
        text.push_str(separator(place));
        text.push_str(&quoted(entry.key));
        text.push(':');
        match (entry.key, entry.node.value()) {
            ("$ref", Value::String(_)) => text.push_str(&quoted(&led(entry.node))),
            ("mapping", Value::Map) => write_mapping(entry.node, text),
            _ => write(entry.node, text),
        }
    }
    text.push('}');
}

/// The targets of a discriminator, which may be names as well as references.
fn write_mapping(node: Node<'_>, text: &mut String) {
    text.push('{');
    for (place, entry) in node.entries().enumerate() {
        text.push_str(separator(place));
        text.push_str(&quoted(entry.key));
        text.push(':');
        match entry.node.as_str() {
            Some(target) if target.contains(['/', '#']) => text.push_str(&quoted(&led(entry.node))),
            _ => write(entry.node, text),
        }
    }
    text.push('}');
}

/// A reference as it leads within the one document; one that leads nowhere else stays as it is.
fn led(reference: Node<'_>) -> String {
    let written = reference.as_str().unwrap_or_default();
    let fragment = written.split_once('#').map_or("", |(_, fragment)| fragment);
    match Destination::of(reference) {
        Ok(destination) if destination.file == FileId::ROOT => format!("#{fragment}"),
        Ok(destination) => {
            let path = reference.tree().sources().path(destination.file);
            format!("#/{FILES}/{}{fragment}", escaped(path))
        }
        Err(_) => written.to_owned(),
    }
}

/// A key as a step of a pointer in the fragment of a URI (RFC 6901, section 6).
fn escaped(key: &str) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    let step = super::node::escape(key);
    let bytes = step.bytes().map(|byte| match is_plain(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    bytes.collect()
}

fn separator(place: usize) -> &'static str {
    if place == 0 { "" } else { "," }
}

fn quoted(text: &str) -> String {
    Json::String(text.into()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SourceSet;
    use crate::report::Report;

    /// Checks a document, beside which there are these files.
    fn check(document: &str, files: &[(&str, &str)], expected: &str) {
        let mut sources = SourceSet::new("a.yaml", document);
        files.iter().for_each(|(path, text)| sources.add(path, *text));
        let tree = crate::source::load(&sources, &mut Report::default()).unwrap();
        assert_eq!(bundled(&tree), expected);
    }

    #[test]
    fn what_is_written_keeps_its_order_and_its_numbers() {
        check(
            "b: [1.50, ~, true, 'a \"b\"']\na: { c: \"\\n\", d: {} }\n",
            &[],
            r#"{"b":[1.50,null,true,"a \"b\""],"a":{"c":"\n","d":{}}}"#,
        );
    }

    #[test]
    fn what_other_files_hold_stands_below_and_references_lead_there() {
        check(
            "pet: { $ref: 'types/a pet.yaml#/Pet' }\nown: { $ref: '#/pet' }\n",
            &[
                ("types/a pet.yaml", "Pet: { $ref: '#/Dog' }\nDog: { $ref: one.json }\n"),
                ("types/one.json", r##"{"$ref": "../a.yaml#/own"}"##),
            ],
            concat!(
                r##"{"pet":{"$ref":"#/x-files/types~1a%20pet.yaml/Pet"},"own":{"$ref":"#/pet"},"##,
                r##""x-files":{"types/a pet.yaml":{"Pet":{"$ref":"#/x-files/types~1a%20pet.yaml/Dog"},"##,
                r##""Dog":{"$ref":"#/x-files/types~1one.json"}},"types/one.json":{"$ref":"#/own"}}}"##,
            ),
        );
    }

    #[test]
    fn the_targets_of_a_discriminator_lead_there_too_and_names_stay() {
        check(
            "mapping: { dog: 'b.yaml#/Dog', cat: Cat }\nx: { $ref: 'b.yaml#/Dog' }\n",
            &[("b.yaml", "Dog: {}\n")],
            concat!(
                r##"{"mapping":{"dog":"#/x-files/b.yaml/Dog","cat":"Cat"},"x":{"$ref":"#/x-files/b.yaml/Dog"},"##,
                r##""x-files":{"b.yaml":{"Dog":{}}}}"##,
            ),
        );
    }

    #[test]
    fn what_leads_away_stays_as_it_is() {
        check(
            "x: { $ref: 'https://pets.example/pet.yaml' }\n",
            &[],
            r#"{"x":{"$ref":"https://pets.example/pet.yaml"}}"#,
        );
    }
}
