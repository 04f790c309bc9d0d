//! The settings of the crate that is made of a document.

use super::Ending;
use specwright::disk;
use specwright::settings::{ApiSettings, FILE_NAME, Settings};
use std::path::{Path, PathBuf};

/// What a file says of a document: the one that is named, or the one beside the document. One that is named has to speak
/// of the document.
pub(super) fn of(
    document: &Path,
    named: Option<&Path>,
) -> Result<Option<(Settings, ApiSettings)>, Ending> {
    let beside = document.with_file_name(FILE_NAME);
    let file = named.unwrap_or(&beside);
    let Some(settings) = read(file, named.is_some())? else { return Ok(None) };
    match (settings.of_document(&seen_from(file, document)?).cloned(), named) {
        (Some(api), _) => Ok(Some((settings, api))),
        (None, None) => Ok(None),
        (None, Some(_)) => {
            let specs: Vec<&str> = settings.apis().iter().map(|api| api.spec.as_str()).collect();
            let (file, document) = (file.display(), document.display());
            Err(Ending::Unusable(format!(
                "{file} has no API whose `spec` is {document}; it has {}",
                specs.join(", ")
            )))
        }
    }
}

fn read(file: &Path, has_to_be: bool) -> Result<Option<Settings>, Ending> {
    match disk::read_text(file).map_err(Ending::unusable)? {
        Some(text) => {
            let name = file.display().to_string();
            Settings::parse(&name, &text).map(Some).map_err(Ending::unusable)
        }
        None if has_to_be => {
            Err(Ending::Unusable(format!("{}: there is no such file", file.display())))
        }
        None => Ok(None),
    }
}

/// The path of a document from the folder of a file.
fn seen_from(file: &Path, document: &Path) -> Result<String, Ending> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.map_or_else(|| PathBuf::from("."), Path::to_path_buf);
    disk::path_from(&folder, document).map_err(Ending::unusable)
}
