//! Every document then and now, paired by the name of its API.

use std::collections::BTreeSet;

use anyhow::Result;
use specwright::source;
use specwright::{Options, SourceSet};

use super::git::Revision;
use super::side::Side;
use crate::codegen::maker;
use crate::registry::{self, Api, Registry};

/// One API's document then and now.
#[derive(Debug)]
pub struct Pair {
    /// The API's name in the registry.
    pub name: String,
    /// The name of the generated crate.
    pub crate_name: String,
    /// The document of the older revision.
    pub base: Document,
    /// The document of the newer side.
    pub head: Document,
}

/// A document, and what the registry says of it.
#[derive(Debug)]
pub struct Document {
    /// Its text, under the path from the repository's root; behind the revision, if it is the older one.
    pub sources: SourceSet,
    /// How the crate is made of it.
    pub options: Options,
    /// Whether operations that cannot be generated are left out.
    pub lenient: bool,
    /// The version of the crate; none where the side has no such API.
    pub version: Option<String>,
}

/// What stands for the document of an API that a side does not have: nothing is served. It has one line, so
/// that places in it exist in the registry, whose name it has.
const NOTHING: &str = r#"{"openapi":"3.0.3","info":{"title":"Nothing","version":"0"},"paths":{}}"#;

/// Every API that either side has, by name.
pub fn pairs(base: &Revision<'_>, head: &Side<'_>) -> Result<Vec<Pair>> {
    let then = apis(base.text(registry::PATH)?)?;
    let now = apis(head.text(registry::PATH)?)?;
    let names: BTreeSet<&str> = then.iter().chain(&now).map(|api| api.name.as_str()).collect();
    let pair = |name: &str| {
        let older = document(find(&then, name), |path| base.name_of(path), |path| base.text(path))?;
        let newer = document(find(&now, name), str::to_owned, |path| head.text(path))?;
        let crate_name = find(&now, name).or(find(&then, name)).map(|api| api.crate_name.clone());
        let (name, crate_name) = (name.to_owned(), crate_name.unwrap_or_default());
        Ok(Pair { name, crate_name, base: older, head: newer })
    };
    names.into_iter().map(pair).collect()
}

fn apis(registry: Option<String>) -> Result<Vec<Api>> {
    registry.map_or_else(|| Ok(Vec::new()), |text| Ok(Registry::parse(&text)?.apis()))
}

fn find<'a>(apis: &'a [Api], name: &str) -> Option<&'a Api> {
    apis.iter().find(|api| api.name == name)
}

/// The document of an API. A file that is missing is read as an empty one, which the generator refuses.
fn document(
    api: Option<&Api>,
    name_of: impl Fn(&str) -> String,
    text_of: impl Fn(&str) -> Result<Option<String>>,
) -> Result<Document> {
    let Some(api) = api else {
        let sources = SourceSet::new(name_of(registry::PATH), NOTHING);
        let options = Options::new("", "");
        return Ok(Document { sources, options, lenient: false, version: None });
    };
    let Api { spec, overrides, .. } = api;
    let text = text_of(spec)?.unwrap_or_default();
    let sources = SourceSet::new(name_of(spec), text).climbing(api.climb()?);
    let sources = source::complete(sources, &mut |path| {
        let path = format!("{}/{path}", api.folder());
        match text_of(&registry::normal(&path).join("/")) {
            Ok(Some(text)) => Ok(text.into_bytes()),
            Ok(None) => Err("this side has no such file".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    });
    let sources = sources.with_overrides(overrides);
    let version = Some(api.version.clone());
    Ok(Document { sources, options: maker::options(api), lenient: api.lenient, version })
}

#[cfg(test)]
mod tests {
    use specwright::source::FileId;

    use super::super::git::testing::Clone;
    use super::*;

    fn registry(spec: &str) -> String {
        format!("[api.one]\ncrate = \"one\"\nversion = \"0.1.0\"\nspec = \"{spec}\"\n")
    }

    fn check(document: &Document, name: &str, text: &str) {
        assert_eq!(document.sources.name(FileId::ROOT), name);
        assert_eq!(document.sources.text(FileId::ROOT), text);
    }

    #[test]
    fn a_document_that_moved_is_still_the_same_api() {
        let clone = Clone::new("moved");
        clone.write(registry::PATH, &registry("one.yaml"));
        clone.write("specs/one.yaml", "then");
        clone.commit();
        clone.write(registry::PATH, &registry("one/openapi.yaml"));
        clone.write("specs/one/openapi.yaml", "now");

        let base = Revision::find(clone.repository(), None).unwrap();
        let head = Side::find(clone.repository(), None).unwrap();
        let pairs = pairs(&base, &head).unwrap();
        assert_eq!(pairs.len(), 1);
        check(&pairs[0].base, &base.name_of("specs/one.yaml"), "then");
        check(&pairs[0].head, "specs/one/openapi.yaml", "now");
    }

    #[test]
    fn files_beside_the_document_are_those_of_the_side() {
        let clone = Clone::new("files");
        clone.write(registry::PATH, &registry("one/openapi.yaml"));
        let document = "x-pet: { $ref: 'parts/pet.yaml#/x' }";
        clone.write("specs/one/openapi.yaml", document);
        clone.write("specs/one/parts/pet.yaml", "then: { $ref: gone.yaml }");
        clone.write("specs/one/parts/gone.yaml", "gone");
        clone.commit();
        clone.write("specs/one/parts/pet.yaml", "now: 1");

        let base = Revision::find(clone.repository(), None).unwrap();
        let head = Side::find(clone.repository(), None).unwrap();
        let pairs = pairs(&base, &head).unwrap();
        let texts = |document: &Document| -> Vec<String> {
            let files = document.sources.files();
            files.map(|file| document.sources.text(file).to_owned()).collect()
        };
        assert_eq!(texts(&pairs[0].base), [document, "then: { $ref: gone.yaml }", "gone"]);
        assert_eq!(texts(&pairs[0].head), [document, "now: 1"]);
        let (file, name) = (FileId::ROOT, base.name_of("specs/one/openapi.yaml"));
        assert_eq!(pairs[0].base.sources.name(file), name);
    }

    #[test]
    fn both_sides_may_be_revisions() {
        let clone = Clone::new("revisions");
        clone.write(registry::PATH, &registry("one.yaml"));
        clone.write("specs/one.yaml", "first");
        clone.commit();
        clone.write("specs/one.yaml", "second");
        clone.commit();
        clone.write("specs/one.yaml", "third");

        let base = Revision::find(clone.repository(), Some("HEAD~1")).unwrap();
        let head = Side::find(clone.repository(), Some("HEAD")).unwrap();
        let pairs = pairs(&base, &head).unwrap();
        check(&pairs[0].base, &base.name_of("specs/one.yaml"), "first");
        check(&pairs[0].head, "specs/one.yaml", "second");
    }

    #[test]
    fn an_api_that_is_new_served_nothing_before() {
        let clone = Clone::new("new");
        clone.write("README.md", "nothing yet");
        clone.commit();
        clone.write(registry::PATH, &registry("one.yaml"));
        clone.write("specs/one.yaml", "now");

        let base = Revision::find(clone.repository(), Some("HEAD")).unwrap();
        let head = Side::find(clone.repository(), None).unwrap();
        let pairs = pairs(&base, &head).unwrap();
        check(&pairs[0].base, &base.name_of(registry::PATH), NOTHING);
        assert_eq!(pairs[0].base.version, None);
        check(&pairs[0].head, "specs/one.yaml", "now");
    }
}
