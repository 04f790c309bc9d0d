//! A limit that is wrong in a document turns cases red, though the crate would be made from the same document.

use specwright::interpret::Interpreter;
use specwright::{SourceSet, model_of};
use specwright_player::api::Api;
use specwright_player::interpreted;
use specwright_player::mutants::cases;
use specwright_player::play::specs;
use specwright_player::{ALIBABA_IMS, APIS, HUAWEI_APIG, HUAWEI_ROMA};
use std::fs;

/// The cases that fail with a document in which some words are replaced.
fn failing(api: &Api, old: &str, new: &str) -> Vec<String> {
    let path = specs().join(api.folder).join("openapi.yaml");
    let document = fs::read_to_string(path).expect("the document is part of the repository");
    assert!(document.contains(old), "the document has no {old:?}");
    let sources = SourceSet::new("openapi.yaml", document.replacen(old, new, 1));
    let (wrong, report) = model_of(&sources);
    let wrong = wrong.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
    let right = interpreted::model(api).expect("the document is sound");
    let cases = cases(api, &Interpreter::new(&right)).expect("the cases can be read");
    let wrong = Interpreter::new(&wrong);
    cases.iter().filter(|case| case.fails(api, &wrong)).map(|case| case.name().to_owned()).collect()
}

fn check(api: &Api, (old, new): (&str, &str), case: &str) {
    let failing = failing(api, old, new);
    assert!(failing.iter().any(|name| name == case), "only these fail: {failing:?}");
}

#[test]
fn a_document_without_an_error_fails_no_case() {
    for api in APIS {
        let failing = failing(api, "openapi: 3.0.3", "openapi: 3.0.3");
        assert!(failing.is_empty(), "{failing:?}");
    }
}

#[test]
fn a_maximum_that_is_one_too_large_is_noticed() {
    let planted = ("maxLength: 64", "maxLength: 65");
    check(&HUAWEI_APIG, planted, "a name of 65 characters is too long");
}

#[test]
fn a_field_that_is_no_longer_required_is_noticed() {
    let failing = failing(&HUAWEI_APIG, "      required: [name]\n", "");
    assert!(!failing.is_empty());
}

#[test]
fn a_longest_token_that_is_one_too_short_is_noticed() {
    assert!(!failing(&HUAWEI_ROMA, "maxLength: 100000", "maxLength: 99999").is_empty());
}

#[test]
fn a_default_that_is_one_second_longer_is_noticed() {
    assert!(!failing(&ALIBABA_IMS, "default: 3600", "default: 3601").is_empty());
}

#[test]
fn another_separator_is_noticed() {
    assert!(!failing(&ALIBABA_IMS, "x-separator: ;", "x-separator: ','").is_empty());
}
