//! How the two crates are made whose documents are compared: by default, or as a `specwright.toml` says.

use super::super::Ending;
use super::super::generate::named;
use super::compare::Arguments;
use specwright::config::{self, Api, Config};
use specwright::disk::{self, DiskError};
use specwright::overrides::Overrides;
use specwright::report::Report;
use specwright::{Options, RuntimeSource, SourceSet, model};
use std::path::{Path, PathBuf};

/// How both crates are made.
pub(super) struct Made {
    /// What they are called, and made of.
    pub(super) options: Options,
    overrides: Overrides,
    root: Option<PathBuf>,
    is_lenient: bool,
}

impl Made {
    /// A document, the files that its references lead to, and what the settings say of it.
    pub(super) fn sources(&self, document: &Path) -> Result<SourceSet, DiskError> {
        let sources = match &self.root {
            Some(root) => disk::read_sources_below(root, document),
            None => disk::read_sources(document),
        }?;
        Ok(sources.with_overrides(&self.overrides))
    }

    /// The model that the crate is made of.
    pub(super) fn model(&self, sources: &SourceSet) -> (Option<model::Api>, Report) {
        match self.is_lenient {
            true => specwright::model_for_leniently(sources, &self.options),
            false => specwright::model_for(sources, &self.options),
        }
    }
}

/// What the arguments say of how the crates are made.
pub(super) fn made(arguments: &Arguments) -> Result<Made, Ending> {
    let name = arguments.name.as_deref();
    let made = match (&arguments.config, &arguments.api) {
        (None, None) => by_default(),
        (path, _) => {
            let path = path.as_deref().unwrap_or(Path::new(config::FILE_NAME));
            by_config(path, &chosen(path, arguments)?)
        }
    };
    let options =
        Options { crate_name: name.map_or(made.options.crate_name, str::to_owned), ..made.options };
    named(&options.crate_name, "--name")?;
    Ok(Made { options, root: arguments.root.clone().or(made.root), ..made })
}

fn by_default() -> Made {
    let (options, overrides) = (Options::new("api", ""), Overrides::default());
    Made { options, overrides, root: None, is_lenient: false }
}

fn by_config(path: &Path, api: &Api) -> Made {
    Made {
        options: api.options(RuntimeSource::Embedded, &api.spec),
        overrides: api.overrides.clone(),
        root: api.root.as_ref().map(|root| beside(path, root)),
        is_lenient: api.lenient,
    }
}

/// The API that is named, or the one whose document is compared.
fn chosen(path: &Path, arguments: &Arguments) -> Result<Api, Ending> {
    let shown = path.display().to_string();
    let Some(text) = disk::read_text(path).map_err(Ending::unusable)? else {
        return Err(Ending::Unusable(format!("{shown}: there is no such file")));
    };
    let config = Config::parse(&shown, &text).map_err(Ending::unusable)?;
    if let Some(name) = &arguments.api {
        let found = config.select(std::slice::from_ref(name)).map_err(Ending::unusable)?;
        return Ok(found[0].clone());
    }
    let documents = [&arguments.head, &arguments.base];
    let is_of =
        |document: &PathBuf, api: &Api| disk::is_same_file(document, &beside(path, &api.spec));
    let apis = config.apis();
    let found = documents.iter().find_map(|document| apis.iter().find(|api| is_of(document, api)));
    found.cloned().ok_or_else(|| {
        Ending::Unusable(format!("{shown} lists neither document: name the API by --api"))
    })
}

/// A path of a file as seen from where the command runs.
fn beside(config: &Path, path: &str) -> PathBuf {
    config.parent().unwrap_or(Path::new("")).join(path)
}
