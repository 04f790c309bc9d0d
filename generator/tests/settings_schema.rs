//! `docs/specwright.schema.json` admits the files that are read, and refuses those that are refused for their keys.

use jsonschema::validator_for;
use specwright::config::Config;

const SCHEMA: &str = include_str!("../../docs/specwright.schema.json");
const REGISTRY: &str = include_str!("../../specs/specwright.toml");
const API: &str = "[api.shop]\ncrate = \"shop\"\nversion = \"0.1.0\"\nspec = \"openapi.yaml\"\n";

/// Whether the schema admits a file; the reader has to say the same.
fn check(text: &str, is_fine: bool) {
    let schema = serde_json::from_str(SCHEMA).expect("the schema and its examples");
    let table: toml::Table = text.parse().expect("the schema and its examples");
    let value = serde_json::to_value(table).expect("the schema and its examples");
    assert_eq!(
        validator_for(&schema).expect("the schema and its examples").is_valid(&value),
        is_fine,
        "by the schema: {text}"
    );
    assert_eq!(Config::parse("a.toml", text).is_ok(), is_fine, "by the reader: {text}");
}

#[test]
fn the_registry_of_this_repository_is_fine() {
    check(REGISTRY, true);
}

#[test]
fn every_key_is_known_to_both() {
    let lines = r#"modules = "tag"
traits = "tag"
embed-document = true
webhooks = true
testing = false
skip = ["deleteThings"]
formats = { uuid = "annotate" }
names = { Thing_dto = "Thing" }
types = { Price = "money::Amount" }
derives = { Thing_dto = ["Eq", "Hash"], Other = "Eq" }
dependencies = { money = "1.2" }
"#;
    check(&format!("{API}{lines}"), true);
}

#[test]
fn what_is_misspelt_or_of_another_kind_is_refused_by_both() {
    for lines in [
        "nams = { Thing = \"Item\" }\n",
        "names = { Thing = 3 }\n",
        "skip = \"deleteThings\"\n",
        "modules = \"tags\"\n",
        "testing = \"no\"\n",
        "formats = { uuid = \"maybe\" }\n",
        "dependencies = { money = 1 }\n",
    ] {
        check(&format!("{API}{lines}"), false);
    }
    check("[apis.shop]\n", false);
    check("[api.shop]\ncrate = \"shop\"\n", false);
}
