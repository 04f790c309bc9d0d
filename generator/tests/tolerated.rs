//! Every folder of `data/tolerated` is a test: a document that is broken and harmless, and the warnings that it gets.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the warnings anew.

mod scratch;

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use scratch::Scratch;
use specwright::model::{Api, Location, Shape, TypeRef};
use specwright::report::Severity;
use specwright::{SourceSet, model_of};

#[test]
fn what_is_harmless_is_a_warning_with_its_line() {
    for folder in folders() {
        let sources = SourceSet::new("openapi.yaml", document(&folder));
        let (model, report) = model_of(&sources);
        expect_file![folder.join("expected.txt")].assert_eq(&report.to_text(&sources));
        assert!(model.is_some() && report.count(Severity::Error) == 0, "{}", folder.display());
    }
}

#[test]
fn the_generated_code_compiles_without_a_warning() {
    let scratch = Scratch::new("tolerated");
    for folder in folders() {
        let name = folder.file_name().expect("a folder has a name").to_string_lossy().into_owned();
        scratch.add_crate(&name, &document(&folder));
    }
    let mut check = scratch.cargo("check");
    let check =
        check.args(["--workspace", "--features", "server,client", "--message-format=short"]);
    let said = check.output().expect("cargo can be started").stderr;
    assert_eq!(String::from_utf8_lossy(&said), "");
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/tolerated");
    let entries = fs::read_dir(root).expect("the folder of the cases");
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    folders.sort();
    folders
}

fn document(folder: &Path) -> String {
    fs::read_to_string(folder.join("openapi.yaml")).expect("a case has a document")
}

fn model(name: &str) -> Api {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/tolerated").join(name);
    let sources = SourceSet::new("openapi.yaml", document(&folder));
    let (model, report) = model_of(&sources);
    model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

#[test]
fn path_parameters_are_those_of_the_path() {
    let api = model("paths");
    let names = |id: &str| -> Vec<String> {
        let operation = api.operations.iter().find(|operation| operation.id == id);
        let params = &operation.unwrap_or_else(|| panic!("no {id}")).params;
        let in_path = params.iter().filter(|param| param.location == Location::Path);
        in_path.map(|param| param.wire.clone()).collect()
    };
    assert_eq!(names("showKey"), ["key", "app_id"]);
    assert_eq!(names("put apps app_id keys key"), ["key", "app_id"]);
    assert_eq!(names("get ones one"), ["one"]);
    assert_eq!(names("get twos two"), ["two"]);
}

#[test]
fn a_type_list_in_3_0_means_what_it_means_in_3_1() {
    let api = model("later-keywords");
    let name = api.types.iter().find(|def| def.name == "Name").expect("the type");
    assert!(matches!(&name.shape, Shape::Alias(TypeRef::Nullable(_))), "{:?}", name.shape);
}

#[test]
fn the_documents_of_this_repository_need_no_tolerance() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    for name in ["alibaba-ims", "huawei-apig", "huawei-roma", "huawei-rtc"] {
        let sources = SourceSet::new("openapi.yaml", document(&specs.join(name)));
        assert_eq!(model_of(&sources).1.to_text(&sources), "", "{name}");
    }
}
