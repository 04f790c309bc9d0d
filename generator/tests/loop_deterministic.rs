//! The same document gives the same bytes: twice in a row, and in any folder.

mod apig;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn making_a_crate_twice_gives_the_same_bytes() {
    let document = apig::document();
    assert_eq!(apig::make(&document), apig::make(&document));
}

#[test]
fn making_a_crate_in_another_folder_gives_the_same_bytes() {
    let here = make_in("here").unwrap();
    let there = make_in("far/away/from here").unwrap();
    assert!(here.contains_key("huawei-apig/Cargo.toml"));
    assert_eq!(here, there);
}

/// What the command writes when it is started in a folder of its own.
fn make_in(name: &str) -> io::Result<BTreeMap<String, String>> {
    let folder = empty_folder(name)?;
    let spec = folder.join(apig::SPEC);
    fs::create_dir_all(spec.parent().expect("a file stands in a folder"))?;
    fs::write(&spec, apig::document())?;

    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    command.current_dir(&folder).args(["generate", apig::SPEC, "--out", "made/huawei-apig"]);
    let answer = command.output()?;
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    files(&folder.join("made"), "")
}

fn empty_folder(name: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("deterministic").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Every file below a folder by its path inside it.
fn files(folder: &Path, prefix: &str) -> io::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path(), &format!("{path}/"))?);
        } else {
            found.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(found)
}
