//! Every document then and now, paired by the name of its API.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use super::git::Revision;
use crate::registry::{self, Api, Registry};
use crate::repository::Repository;

/// One API's document then and now; a side is absent when it has no such API.
#[derive(Debug)]
pub struct Pair {
    /// The API's name in the registry.
    pub name: String,
    /// The document of the older revision.
    pub base: Option<Document>,
    /// The document of the working tree.
    pub head: Option<Document>,
}

/// A document and what to call it.
#[derive(Debug, PartialEq, Eq)]
pub struct Document {
    /// The path from the repository's root; behind the revision, if it is an older one.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// Every API that the older revision or the working tree has, by name.
pub fn pairs(repository: &Repository, base: &Revision<'_>) -> Result<Vec<Pair>> {
    let then = match base.text(registry::PATH)? {
        Some(text) => Registry::parse(&text)?.apis(),
        None => Vec::new(),
    };
    let now = Registry::read(repository)?.apis();
    let names: BTreeSet<&str> = then.iter().chain(&now).map(|api| api.name.as_str()).collect();
    let pair = |name: &str| {
        let (base, head) = (old(base, find(&then, name))?, new(repository, find(&now, name))?);
        Ok(Pair { name: name.to_owned(), base, head })
    };
    names.into_iter().map(pair).collect()
}

fn find<'a>(apis: &'a [Api], name: &str) -> Option<&'a Api> {
    apis.iter().find(|api| api.name == name)
}

fn old(base: &Revision<'_>, api: Option<&Api>) -> Result<Option<Document>> {
    let Some(path) = api.map(|api| api.spec.clone()) else { return Ok(None) };
    Ok(base.text(&path)?.map(|text| Document { name: base.name_of(&path), text }))
}

fn new(repository: &Repository, api: Option<&Api>) -> Result<Option<Document>> {
    let Some(path) = api.map(|api| api.spec.clone()) else { return Ok(None) };
    let text = fs::read_to_string(repository.path(&path))
        .with_context(|| format!("cannot read {path}"))?;
    Ok(Some(Document { name: path, text }))
}

#[cfg(test)]
mod tests {
    use super::super::git::testing::Clone;
    use super::*;

    fn registry(spec: &str) -> String {
        format!("[api.one]\ncrate = \"one\"\nversion = \"0.1.0\"\nspec = \"{spec}\"\n")
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
        let pairs = pairs(clone.repository(), &base).unwrap();
        assert_eq!(pairs.len(), 1);
        let document = |name: String, text: &str| Some(Document { name, text: text.into() });
        assert_eq!(pairs[0].base, document(base.name_of("specs/one.yaml"), "then"));
        assert_eq!(pairs[0].head, document("specs/one/openapi.yaml".into(), "now"));
    }

    #[test]
    fn an_api_that_is_new_has_no_older_document() {
        let clone = Clone::new("new");
        clone.write("README.md", "nothing yet");
        clone.commit();
        clone.write(registry::PATH, &registry("one.yaml"));
        clone.write("specs/one.yaml", "now");

        let base = Revision::find(clone.repository(), Some("HEAD")).unwrap();
        let pairs = pairs(clone.repository(), &base).unwrap();
        assert_eq!(pairs[0].base, None);
        assert!(pairs[0].head.is_some());
    }
}
