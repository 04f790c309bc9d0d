//! Every folder of `data/files` is a test: a document that refers to other files, and what is read or reported.
//!
//! `UPDATE_EXPECT=1 cargo test` writes what is expected anew.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::{Expect, expect, expect_file};
use specwright::diff::{Settings, VersionPolicy, diff};
use specwright::disk::{read_sources, read_sources_below};
use specwright::model::{Api, Origin};
use specwright::{Options, SourceSet, generate, model_of};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/files")
}

/// Names of files as they are in every checkout.
fn shown(text: &str) -> String {
    text.replace(&format!("{}/", data().display()), "")
}

#[test]
fn what_other_files_say_is_read_or_reported_where_it_stands() {
    let mut folders: Vec<_> =
        fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        let sources = read_sources(&folder.join("openapi.yaml")).unwrap();
        let (api, report) = model_of(&sources);
        let found = shown(&report.to_text(&sources));
        let read = api.map(|api| listed(&api, &sources)).unwrap_or_default();
        expect_file![folder.join("expected.txt")].assert_eq(&format!("{found}{read}"));
    }
}

/// Each operation and each type, with the place where it stands.
fn listed(api: &Api, sources: &SourceSet) -> String {
    let place = |origin: &Origin| {
        let name = sources.name(origin.span.file);
        format!("{} line {} {}\n", shown(name), origin.span.line, origin.pointer)
    };
    let operations = api.operations.iter().map(|one| format!("{} {}", one.id, place(&one.origin)));
    let types = api.types.iter().map(|def| format!("{} {}", def.name, place(&def.origin)));
    operations.chain(types).collect()
}

#[test]
fn generated_documentation_names_the_file() {
    let sources = read_sources(&data().join("one-api/openapi.yaml")).unwrap();
    let options = Options::new("pets", "specs/pets/openapi.yaml");
    let files = generate(&sources, &options).files.expect("a sound document");
    let types = files.iter().find(|file| file.path == "src/types.rs").expect("the types");
    assert!(
        types.text.contains("Stated in `specs/pets/schemas/a/error.yaml` at `/definitions/Limit`.")
    );
}

#[test]
fn a_crate_without_testing_knows_nothing_of_it() {
    let sources = read_sources(&data().join("one-api/openapi.yaml")).unwrap();
    let mentions = |has_testing| {
        let options = Options { has_testing, ..Options::new("pets", "openapi.yaml") };
        let files = generate(&sources, &options).files.expect("a sound document");
        let own = files.into_iter().filter(|file| !file.path.starts_with("runtime/"));
        own.filter(|file| file.path.contains("testing") || file.text.contains("testing"))
            .map(|file| file.path)
            .collect::<Vec<_>>()
    };
    assert_eq!(mentions(true), ["Cargo.toml", "src/lib.rs", "src/testing.rs"]);
    assert_eq!(mentions(false), [""; 0]);
}

#[test]
fn an_embedded_document_says_the_same_as_its_files() {
    let sources = read_sources(&data().join("one-api/openapi.yaml")).unwrap();
    let mut options = Options::new("pets", "specs/pets/openapi.yaml");
    options.server.embeds_document = true;
    let files = generate(&sources, &options).files.expect("a sound document");
    let document = files.iter().find(|file| file.path == "src/document.rs").expect("the document");
    let (_, quoted) = document.text.split_once('"').expect("a literal");
    let (json, _) = quoted.rsplit_once('"').expect("a literal");
    let (embedded, report) = model_of(&SourceSet::new("openapi.json", json));
    let embedded = embedded.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
    let as_files = model_of(&sources).0.expect("a sound document");
    let settings = Settings { today: None, versions: VersionPolicy::default() };
    let changes = diff(&as_files, &embedded, &settings);
    assert_eq!(changes.iter().map(|change| change.id).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(embedded.operations.len(), 3);
}

fn check(document: &str, root: &str, expected: &Expect) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files-roots");
    fs::create_dir_all(folder.join("api/inner")).expect("a folder");
    let name = folder.join("api/openapi.yaml");
    fs::write(&name, document).expect("a writable folder");
    fs::write(folder.join("shared.yaml"), "type: string\n").expect("a writable folder");
    let sources = read_sources_below(&folder.join(root), &name).expect("a readable file");
    let report = model_of(&sources).1.to_text(&sources);
    expected.assert_eq(&report.replace(&format!("{}/", folder.display()), ""));
}

const UP: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n\
    components: { schemas: { A: { $ref: ../shared.yaml } } }\n";

#[test]
fn a_reference_may_lead_up_to_the_root_that_is_named() {
    check(UP, "", &expect![""]);
    check(
        UP,
        "api",
        &expect![[r#"
        error[E212]: the reference leads out of the folder: `../shared.yaml`
         --> api/openapi.yaml:4:37
        4 | components: { schemas: { A: { $ref: ../shared.yaml } } }
          = help: keep the file below the folder of the document, or name the folder of all files by --root
    "#]],
    );
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files-links");
    fs::create_dir_all(&folder).unwrap();
    let outside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files-outside.yaml");
    fs::write(&outside, "type: string\n").unwrap();
    let link = folder.join("link.yaml");
    fs::remove_file(&link).unwrap_or_default();
    std::os::unix::fs::symlink(&outside, &link).unwrap();
    let name = folder.join("openapi.yaml");
    fs::write(&name, UP.replace("../shared", "link")).unwrap();
    let sources = read_sources(&name).unwrap();
    let report = model_of(&sources).1.to_text(&sources);
    assert!(report.contains("it is a link that leads out of the folder"), "{report}");
}
