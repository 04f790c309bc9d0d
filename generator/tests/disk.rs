//! What writing and comparing a crate does to a folder.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect;
use specwright::GeneratedFile;
use specwright::disk::{Written, check_crate, foreign, read_sources, write_crate};

const HEADER: &str = "// Made by Specwright from a.yaml\n";

/// A folder of its own for each test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("disk-{name}"));
        fs::remove_dir_all(&path).unwrap_or_default();
        Self(path)
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, text).expect("a writable folder");
    }

    fn has(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap_or_default();
    }
}

fn file(path: &str, text: &str) -> GeneratedFile {
    GeneratedFile { path: path.to_owned(), text: format!("{HEADER}{text}") }
}

#[test]
fn only_what_changed_is_written() {
    let folder = Folder::new("changed");
    let files = [file("Cargo.toml", "a"), file("src/lib.rs", "b")];
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let all = names(&["Cargo.toml", "src/lib.rs"]);
    assert_eq!(
        write_crate(&folder.0, &files).unwrap(),
        Written { changed: all.clone(), ..Written::default() }
    );
    assert_eq!(
        write_crate(&folder.0, &files).unwrap(),
        Written { unchanged: all, ..Written::default() }
    );
    let changed = write_crate(&folder.0, &[file("Cargo.toml", "a"), file("src/lib.rs", "c")])
        .unwrap()
        .changed;
    assert_eq!(changed, names(&["src/lib.rs"]));
}

#[test]
fn what_is_no_longer_made_is_removed_and_nothing_else() {
    let folder = Folder::new("removed");
    folder.put("src/old/gone.rs", HEADER);
    folder.put("src/mine.rs", "fn mine() {}\n");
    folder.put("target/debug/out.rs", HEADER);
    folder.put("other/Cargo.toml", "[package]\n");
    folder.put("other/src/lib.rs", HEADER);
    let written = write_crate(&folder.0, &[file("src/lib.rs", "")]).unwrap();
    assert_eq!(written.removed, ["src/old/gone.rs"]);
    assert!(!folder.has("src/old"));
    assert!(
        folder.has("src/mine.rs")
            && folder.has("target/debug/out.rs")
            && folder.has("other/src/lib.rs")
    );
}

#[test]
fn a_comparison_writes_nothing_and_shows_what_would_change() {
    let folder = Folder::new("compared");
    folder.put("src/lib.rs", &format!("{HEADER}one\ntwo\n"));
    folder.put("src/gone.rs", HEADER);
    let files = [file("src/lib.rs", "one\nthree\n"), file("src/new.rs", "new\n")];
    let found = check_crate(&folder.0, &files).unwrap();
    let text: String = found
        .iter()
        .map(|difference| format!("{}\n{}", difference.path, difference.text))
        .collect();
    expect![[r#"
        src/lib.rs
        --- on disk
        +++ made now
        @@ -1,3 +1,3 @@
         // Made by Specwright from a.yaml
         one
        -two
        +three
        src/new.rs
        --- on disk
        +++ made now
        @@ -0,0 +1,2 @@
        +// Made by Specwright from a.yaml
        +new
        src/gone.rs
        --- on disk
        +++ made now
        @@ -1 +0,0 @@
        -// Made by Specwright from a.yaml
    "#]]
    .assert_eq(&text);
    assert!(!folder.has("src/new.rs"));
}

#[test]
fn a_crate_that_cannot_be_written_stays_as_it_was() {
    let folder = Folder::new("failed");
    folder.put("src/lib.rs", "old");
    folder.put("blocked", "a file where a folder is wanted");
    let files = [file("src/lib.rs", "new"), file("blocked/b.rs", "new")];
    write_crate(&folder.0, &files).unwrap_err();
    assert_eq!(fs::read_to_string(folder.0.join("src/lib.rs")).unwrap(), "old");
    assert_eq!(fs::read_dir(folder.0.join("src")).unwrap().count(), 1);
}

#[test]
fn a_file_that_is_not_there_is_an_error_with_its_name() {
    let error = read_sources(Path::new("no/such/file.yaml")).unwrap_err();
    assert!(error.to_string().starts_with("no/such/file.yaml: "), "{error}");
}

#[test]
fn files_made_by_hand_are_told_from_generated_ones_in_conflict() {
    let folder = Folder::new("foreign");
    folder.put("Cargo.toml", "[package]");
    folder.put("src/lib.rs", &format!("<<<<<<< ours\n{HEADER}=======\n"));
    let files = [file("Cargo.toml", "a"), file("src/lib.rs", "b"), file("src/new.rs", "c")];
    assert_eq!(foreign(&folder.0, &files).unwrap(), ["Cargo.toml"]);
}
