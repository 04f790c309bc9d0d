//! The same document gives the same bytes: twice in a row, and in any folder.

mod apig;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn making_a_crate_twice_gives_the_same_bytes() {
    let document = apig::document();
    assert_eq!(apig::make(&document), apig::make(&document));
}

#[test]
fn making_a_crate_in_another_folder_gives_the_same_bytes() {
    let here = make_in("here");
    let there = make_in("far/away/from here");
    assert!(here.contains_key("huawei-apig/Cargo.toml"));
    assert_eq!(here, there);
}

/// What the command writes when it is started in a folder of its own.
fn make_in(name: &str) -> BTreeMap<String, String> {
    let folder = empty_folder(name);
    let spec = folder.join(apig::SPEC);
    fs::create_dir_all(spec.parent().expect("a file stands in a folder")).unwrap();
    fs::write(&spec, apig::document()).unwrap();

    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    command.current_dir(&folder).args(["generate", apig::SPEC, "--out", "made/huawei-apig"]);
    assert!(command.status().unwrap().success());
    files(&folder.join("made"), "")
}

fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("deterministic").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Every file below a folder by its path inside it.
fn files(folder: &Path, prefix: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path(), &format!("{path}/")));
        } else {
            found.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
    found
}
