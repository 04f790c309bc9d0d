//! A planted error turns the audit red.

use specwright::{Options, RuntimeSource, SourceSet};

use super::*;
use crate::codegen::maker;

fn repository() -> Repository {
    Repository::find().unwrap()
}

fn apig() -> Api {
    let registry = Registry::read(&repository()).unwrap();
    registry.select(&["huawei-apig".to_owned()]).unwrap().remove(0)
}

fn texts() -> Texts {
    Texts::read(&repository(), &apig()).unwrap()
}

/// The crate that is made of a document.
fn made(document: &str) -> Vec<(String, String)> {
    let api = apig();
    let options = Options { runtime: RuntimeSource::Embedded, ..maker::options(&api) };
    let outcome = maker::make_from(&SourceSet::new(&api.spec, document), &options);
    let files = outcome.made.unwrap().files.into_iter();
    let is_enforcing = |path: &str| path.starts_with("src/") && path != "src/testing.rs";
    let files = files.filter(|file| is_enforcing(&file.path));
    files.map(|file| (file.path, file.text)).collect()
}

/// The text with a planted error; the lines keep their numbers.
fn replaced(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "the document has no {old:?}");
    text.replacen(old, new, 1)
}

/// What an audit finds in changed texts beyond what it finds in those of the working tree: one fault, with these words.
fn check(texts: &Texts, words: &[&str]) {
    let usual = of(&apig(), &self::texts()).unwrap().faults;
    let mut found = of(&apig(), texts).unwrap().faults;
    found.retain(|fault| !usual.contains(fault));
    assert_eq!(found.len(), 1, "{}", found.join("\n"));
    assert!(words.iter().all(|word| found[0].contains(word)), "{}", found[0]);
}

#[test]
fn a_wrong_limit_in_the_spec_is_found_though_the_crate_was_made_from_it() {
    let mut texts = texts();
    texts.document = replaced(&texts.document, "maxLength: 64", "maxLength: 65");
    texts.files = made(&texts.document);
    check(&texts, &["does not say 64 at /components/schemas/AppName/maxLength"]);
}

#[test]
fn a_spec_that_is_changed_without_its_crate_is_found() {
    let mut texts = texts();
    texts.document = replaced(&texts.document, "maxLength: 64", "maxLength: 65");
    texts.page = texts.page.replace("\tmaxLength\t64\t", "\tmaxLength\t65\t");
    check(&texts, &["types.rs:", ": 64, but", "says 65"]);
}

#[test]
fn a_limit_that_no_page_states_is_found() {
    let mut texts = texts();
    texts.document = replaced(&texts.document, "example: Demo app\n", "minLength: 1\n");
    texts.files = made(&texts.document);
    check(&texts, &["/components/schemas/AppRemark/minLength has no row"]);
}

#[test]
fn a_limit_that_the_spec_lost_is_found() {
    let mut texts = texts();
    texts.document = replaced(&texts.document, "maxLength: 255\n", "# no limit\n");
    texts.files = made(&texts.document);
    check(&texts, &["has nothing at /components/schemas/AppRemark/maxLength"]);
}

#[test]
fn a_class_of_the_crate_that_admits_more_is_found() {
    let mut texts = texts();
    for (_, text) in &mut texts.files {
        *text = text.replacen("Class::of(\"A-Za-z\")", "Class::of(\"A-Za-z0\")", 1);
    }
    check(&texts, &["/components/schemas/AppName/pattern"]);
}
