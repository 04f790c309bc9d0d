//! One crate to be made: of arguments, or of an API in `specwright.toml`.

use super::{Arguments, ModulesPer, TraitsPer};
use crate::command::{Ending, ReportFormat};
use specwright::config::{self, Api, Config};
use specwright::disk::{self, DiskError};
use specwright::overrides::Overrides;
use specwright::{
    FormatPolicy, Modules, Options, RuntimeSource, Selection, ServerOptions, SourceSet, Traits,
    Wanted,
};
use std::path::{Path, PathBuf};

/// One crate to be made.
pub(super) struct Job {
    /// The document.
    pub(super) spec: PathBuf,
    /// The folder of the crate.
    pub(super) out: PathBuf,
    /// The folder that no reference may lead out of; none where it is that of the document.
    pub(super) root: Option<PathBuf>,
    /// Whether operations that cannot be generated are left out.
    pub(super) is_lenient: bool,
    /// What things of the document are in Rust.
    pub(super) overrides: Overrides,
    /// How it is made.
    pub(super) options: Options,
    /// The sentence that says how to make it fresh again.
    pub(super) mend: String,
}

impl Job {
    /// The document, the files that its references lead to, and what `specwright.toml` says of it.
    pub(super) fn sources(&self) -> Result<SourceSet, DiskError> {
        let sources = match &self.root {
            Some(root) => disk::read_sources_below(root, &self.spec),
            None => disk::read_sources(&self.spec),
        }?;
        Ok(sources.with_overrides(&self.overrides))
    }

    /// What else than the options decides what a run makes and says.
    pub(super) fn form(&self, report: ReportFormat) -> String {
        format!("{report:?} {:?} {} {:?}", self.root, self.is_lenient, self.overrides)
    }
}

/// The crates that the arguments ask for.
pub(super) fn jobs(arguments: &Arguments) -> Result<Vec<Job>, Ending> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => Ok(vec![of_arguments(arguments, spec, out)?]),
        _ => of_config(arguments),
    }
}

fn of_arguments(arguments: &Arguments, spec: &Path, out: &Path) -> Result<Job, Ending> {
    let document = spec.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = Options {
        version: version(&arguments.crate_version)?,
        runtime: runtime(out, arguments.runtime.as_deref())?,
        formats: formats(arguments)?,
        selection: selection(arguments),
        modules: modules(arguments),
        server: server(arguments),
        has_testing: !arguments.without_testing,
        ..Options::new(crate_name(arguments, out)?, document)
    };
    let (spec, out, mend) = (spec.to_owned(), out.to_owned(), mend(arguments, spec, out));
    let (root, is_lenient) = (arguments.root.clone(), arguments.lenient);
    let overrides = overrides_beside(&spec)?;
    Ok(Job { spec, out, root, is_lenient, overrides, options, mend })
}

/// The file that lists the APIs: the one that is named, or the one of this folder.
pub(super) fn config_path(arguments: &Arguments) -> PathBuf {
    arguments.config.clone().unwrap_or_else(|| PathBuf::from(config::FILE_NAME))
}

fn of_config(arguments: &Arguments) -> Result<Vec<Job>, Ending> {
    let path = config_path(arguments);
    let shown = path.display().to_string();
    let Some(text) = disk::read_text(&path).map_err(Ending::unusable)? else {
        return Err(Ending::Unusable(format!(
            "there is no {shown}: name a document and --out, or begin with `specwright init`"
        )));
    };
    let config = Config::parse(&shown, &text).map_err(Ending::unusable)?;
    let apis = config.select(&arguments.apis).map_err(Ending::unusable)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let jobs = apis.into_iter().map(|api| of_api(api, folder, &shown));
    let asked = |job: Job| Job { is_lenient: arguments.lenient || job.is_lenient, ..job };
    jobs.map(|job| job.map(asked)).collect()
}

fn of_api(api: &Api, folder: &Path, config: &str) -> Result<Job, Ending> {
    named(&api.crate_name, "`crate`")?;
    version(&api.version)?;
    let out = folder.join(&api.out);
    let runtime = api.runtime.as_ref().map(|runtime| folder.join(runtime));
    let runtime = self::runtime(&out, runtime.as_deref())?;
    let options = api.options(runtime, &api.spec);
    let mend = format!("mend it with: specwright generate --config {config} --api {}", api.name);
    let root = api.root.as_ref().map(|root| folder.join(root));
    let spec = folder.join(&api.spec);
    let (is_lenient, overrides) = (api.lenient, api.overrides.clone());
    Ok(Job { spec, out, root, is_lenient, overrides, options, mend })
}

/// What `specwright.toml` beside a document says of things in it, if it lists the document.
fn overrides_beside(spec: &Path) -> Result<Overrides, Ending> {
    let path = spec.with_file_name(config::FILE_NAME);
    let Some(text) = disk::read_text(&path).map_err(Ending::unusable)? else {
        return Ok(Overrides::default());
    };
    let config = Config::parse(&path.display().to_string(), &text).map_err(Ending::unusable)?;
    let is_it = |api: &&Api| Some(api.spec.as_ref()) == spec.file_name();
    Ok(config.apis().iter().find(is_it).map(|api| api.overrides.clone()).unwrap_or_default())
}

/// What is said of formats; the last word on one counts.
fn formats(arguments: &Arguments) -> Result<FormatPolicy, Ending> {
    let mut policy = FormatPolicy::default();
    for setting in &arguments.formats {
        policy.read(setting).map_err(|error| Ending::Unusable(format!("--format: {error}")))?;
    }
    Ok(policy)
}

/// The operations that are asked for.
fn selection(arguments: &Arguments) -> Selection {
    let mut selection = Selection::default();
    let tags = arguments.tags.iter().cloned().map(Wanted::Tag);
    let paths = arguments.paths.iter().cloned().map(Wanted::Path);
    let operations = arguments.operations.iter().cloned().map(Wanted::Operation);
    tags.chain(paths).chain(operations).for_each(|wanted| selection.add(wanted));
    selection
}

fn modules(arguments: &Arguments) -> Modules {
    match arguments.modules {
        None => Modules::BySize,
        Some(ModulesPer::One) => Modules::One,
        Some(ModulesPer::Tag) => Modules::Tag,
    }
}

fn server(arguments: &Arguments) -> ServerOptions {
    let traits = match arguments.traits {
        TraitsPer::Api => Traits::Api,
        TraitsPer::Tag => Traits::Tag,
    };
    ServerOptions {
        traits,
        embeds_document: arguments.embed_document,
        has_outgoing: arguments.webhooks,
    }
}

fn crate_name(arguments: &Arguments, out: &Path) -> Result<String, Ending> {
    let name = arguments.name.clone().unwrap_or_else(|| disk::folder_name(out));
    named(&name, "--name")?;
    Ok(name)
}

/// That a text can name a crate; whoever wrote another one is told where to write it.
pub(in crate::command) fn named(name: &str, place: &str) -> Result<(), Ending> {
    match refusal(name) {
        Some(why) => {
            Err(Ending::Unusable(format!("`{name}` cannot name a crate: {why} by {place}")))
        }
        None => Ok(()),
    }
}

/// Why a text cannot name a crate, and what to give instead; nothing where it can.
fn refusal(name: &str) -> Option<&'static str> {
    let in_rust = name.replace('-', "_");
    let is_keyword = in_rust == "gen" || syn::parse_str::<syn::Ident>(&in_rust).is_err();
    if !is_spelt_as_crate(name) {
        Some("give a name of letters, digits, `-` and `_`")
    } else if is_keyword {
        Some("it is a keyword of Rust; give another name")
    } else if in_rust == "specwright_runtime" {
        Some("it is the name of the runtime; give another name")
    } else {
        None
    }
}

fn is_spelt_as_crate(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && characters
            .all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'))
}

/// Three numbers, and whatever may follow them.
fn version(version: &str) -> Result<String, Ending> {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<bool> = core.split('.').map(|part| part.parse::<u64>().is_ok()).collect();
    let tail = version
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '+'));
    match numbers.as_slice() {
        [true, true, true] if tail => Ok(version.to_owned()),
        _ => Err(Ending::Unusable(format!("`{version}` is no version: write one such as 0.1.0"))),
    }
}

fn runtime(out: &Path, runtime: Option<&Path>) -> Result<RuntimeSource, Ending> {
    let Some(path) = runtime else { return Ok(RuntimeSource::Embedded) };
    let seen = disk::path_between(out, path).map_err(Ending::unusable)?;
    Ok(RuntimeSource::Path(seen))
}

/// The command that makes the crate fresh again.
fn mend(arguments: &Arguments, spec: &Path, out: &Path) -> String {
    let (spec, out) = (spec.display(), out.display());
    let name = arguments.name.iter().map(|name| format!(" --name {name}"));
    let runtime = arguments.runtime.iter().map(|path| format!(" --runtime {}", path.display()));
    let formats = arguments.formats.iter().map(|setting| format!(" --format {setting}"));
    let parts = [
        ("tag", &arguments.tags),
        ("path", &arguments.paths),
        ("operation", &arguments.operations),
    ];
    let parts = parts.into_iter().flat_map(|(option, values)| {
        values.iter().map(move |value| format!(" --{option} '{value}'"))
    });
    let traits = (arguments.traits == TraitsPer::Tag).then(|| " --traits tag".to_owned());
    let modules = match arguments.modules {
        None => None,
        Some(ModulesPer::One) => Some(" --modules one".to_owned()),
        Some(ModulesPer::Tag) => Some(" --modules tag".to_owned()),
    };
    let document = arguments.embed_document.then(|| " --embed-document".to_owned());
    let webhooks = arguments.webhooks.then(|| " --webhooks".to_owned());
    let testing = arguments.without_testing.then(|| " --without-testing".to_owned());
    let server = traits.into_iter().chain(modules).chain(document).chain(webhooks).chain(testing);
    let root = arguments.root.iter().map(|path| format!(" --root {}", path.display()));
    let lenient = arguments.lenient.then(|| " --lenient".to_owned());
    let rest = root.chain(lenient).chain(server);
    let options: String = name.chain(runtime).chain(formats).chain(parts).chain(rest).collect();
    let version = &arguments.crate_version;
    format!(
        "mend it with: specwright generate {spec} --out {out}{options} --crate-version {version}"
    )
}
