//! What is compared: a document, its page, and the crate that was made of it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use specwright::model;
use specwright::report::Report;
use specwright::source::{self, Tree};
use specwright::{SourceSet, model_of};

use super::enforced::Code;
use super::page::{self, Row};
use crate::registry::Api;
use crate::repository::Repository;

/// An API in its three forms.
pub struct Subject {
    /// The document's path.
    pub document: String,
    /// The page's path.
    pub page: String,
    /// The folder of the crate.
    pub folder: String,
    /// The document as it is written.
    pub tree: Tree,
    /// The document as it is understood.
    pub model: model::Api,
    /// What the page states.
    pub rows: Vec<Row>,
    /// The crate.
    pub code: Code,
}

/// The texts of an API.
pub struct Texts {
    /// The document.
    pub document: String,
    /// `page.tsv`.
    pub page: String,
    /// The crate's Rust files, by their paths inside it.
    pub files: Vec<(String, String)>,
}

impl Texts {
    /// The texts of the working tree.
    pub fn read(repository: &Repository, api: &Api) -> Result<Self> {
        let read = |path: &str| {
            fs::read_to_string(repository.path(path)).with_context(|| format!("cannot read {path}"))
        };
        let folder = repository.path(crate_folder(api));
        let mut files = Vec::new();
        rust_files(&folder.join("src"), "src", &mut files)?;
        files.sort();
        Ok(Self { document: read(&api.spec)?, page: read(&page_path(api))?, files })
    }
}

impl Subject {
    /// Reads the texts of an API.
    pub fn new(api: &Api, texts: &Texts) -> Result<Self> {
        let sources =
            SourceSet::new(&api.spec, texts.document.as_str()).with_overrides(&api.overrides);
        let (model, report) = model_of(&sources);
        let tree = source::load(&sources, &mut Report::default());
        let (Some(model), Some(tree)) = (model, tree) else {
            bail!("{}", report.to_text(&sources))
        };
        let page = page_path(api);
        let files = texts.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        Ok(Self {
            document: api.spec.clone(),
            folder: crate_folder(api),
            rows: page::parse(&texts.page).with_context(|| page.clone())?,
            code: Code::parse(files)?,
            page,
            tree,
            model,
        })
    }
}

fn crate_folder(api: &Api) -> String {
    format!("{}/{}", crate::codegen::FOLDER, api.crate_name)
}

/// `page.tsv` beside the document.
pub fn page_path(api: &Api) -> String {
    let folder = api.spec.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/page.tsv")
}

/// What makes values for tests enforces nothing.
const TESTING: &str = "src/testing.rs";

fn rust_files(folder: &Path, name: &str, files: &mut Vec<(String, String)>) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        let inner = format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            rust_files(&path, &inner, files)?;
        } else if inner.ends_with(".rs") && inner != TESTING {
            files.push((inner, fs::read_to_string(&path)?));
        }
    }
    Ok(())
}
