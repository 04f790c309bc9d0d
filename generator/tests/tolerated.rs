//! Every folder of `data/tolerated` is a test: a document that is broken and harmless, and the warnings that it gets.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the warnings anew.

mod scratch;

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use scratch::Scratch;
use specwright::model::{Api, Location, Param, Shape, TypeRef, Variant};
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

/// The parameters that an operation has in its path.
fn in_path<'a>(api: &'a Api, id: &str) -> impl Iterator<Item = &'a Param> {
    let operation = api.operations.iter().find(|operation| operation.id == id);
    let params = &operation.unwrap_or_else(|| panic!("no {id}")).params;
    params.iter().filter(|param| param.location == Location::Path)
}

#[test]
fn path_parameters_are_those_of_the_path() {
    let api = model("paths");
    let names = |id| -> Vec<_> { in_path(&api, id).map(|param| param.wire.as_str()).collect() };
    assert_eq!(names("showKey"), ["key", "app_id"]);
    assert_eq!(names("put apps app_id keys key"), ["key", "app_id"]);
    assert_eq!(names("get ones one"), ["one"]);
    assert_eq!(names("get twos two"), ["two"]);
}

#[test]
fn a_path_of_a_framework_has_the_parameters_that_are_declared() {
    let api = model("paths-of-frameworks");
    let check = |id, expected: &[&str]| {
        let shown = in_path(&api, id).map(|param| match param.ty.named() {
            Some(_) => format!("{} with limits", param.wire),
            None => param.wire.clone(),
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected, "{id}");
    };
    check("showProxy", &["proxy with limits"]);
    check("askProxy", &["proxy"]);
    check("showBounded", &["id with limits"]);
    check("showCode", &["code with limits"]);
    check("showPart", &["id with limits", "part with limits"]);
    check("lendBook", &["name with limits"]);
    check("showKept", &["proxy+ with limits", "dc:title with limits"]);
}

#[test]
fn a_type_list_in_3_0_means_what_it_means_in_3_1() {
    let api = model("later-keywords");
    let name = api.types.iter().find(|def| def.name == "Name").expect("the type");
    assert!(matches!(&name.shape, Shape::Alias(TypeRef::Nullable(_))), "{:?}", name.shape);
}

#[test]
fn what_was_brought_from_swagger_means_what_it_meant_there() {
    let api = model("brought-from-swagger");
    let def = |name: &str| api.types.iter().find(|def| def.name == name).expect("the type");
    let Shape::Object(pet) = &def("Pet").shape else { panic!("{:?}", def("Pet").shape) };
    let shown = pet.fields.iter().map(|field| {
        let ty = field.ty.named().map(|id| api.type_def(id).name.clone());
        (field.name.as_str(), ty, field.presence.is_nullable())
    });
    let owner = Some("Owner".to_owned());
    let expected = [
        ("name", None, true),
        ("kind", None, false),
        ("owner", owner.clone(), true),
        ("keeper", owner, false),
    ];
    assert_eq!(shown.collect::<Vec<_>>(), expected);
}

#[test]
fn a_reference_by_a_name_is_one_by_the_place_of_that_name() {
    let api = model("idle-keywords");
    let place = api.types.iter().position(|def| def.name == "Thing").expect("the type");
    let content = &api.operations[0].replies[0].contents[0];
    assert!(matches!(content.ty, TypeRef::Named(id) if id.0 == place), "{:?}", content.ty);
    let tree = api.types.iter().find(|def| def.name == "Tree").expect("the type");
    let Shape::Object(object) = &tree.shape else { panic!("{:?}", tree.shape) };
    let TypeRef::List(item) = &object.fields[0].ty else { panic!("{:?}", object.fields[0].ty) };
    assert!(matches!(**item, TypeRef::Named(id) if api.type_def(id).name == "Tree"), "{item:?}");
}

#[test]
fn what_stands_beside_a_reference_to_a_path_item_adds_to_it() {
    let api = model("beside-path-items");
    let calls = api.operations.iter().map(|operation| {
        let params = operation.params.iter().map(|param| format!("{} {:?}", param.wire, param.ty));
        format!(
            "{} {}: {}",
            operation.method,
            operation.path,
            params.collect::<Vec<_>>().join(", ")
        )
    });
    let (number, text) = ("id Plain(Integer(I64))", "id Plain(Text)");
    let expected = [
        format!("GET /a/{{id}}: {number}"),
        format!("COPY /a/{{id}}: {number}"),
        format!("POST /a/{{id}}: {number}, deep Plain(Boolean)"),
        format!("GET /b/{{id}}: {text}"),
        format!("COPY /b/{{id}}: {text}"),
    ];
    assert_eq!(calls.collect::<Vec<_>>(), expected);
}

#[test]
fn values_that_are_written_as_of_another_type_are_of_their_own() {
    let api = model("values-of-enumerations");
    let params = api.operations[0].params.iter();
    let shapes = params.filter_map(|param| match &param.ty {
        TypeRef::Named(id) => Some((param.wire.as_str(), &api.type_def(*id).shape)),
        _ => None,
    });
    let values = shapes.filter_map(|(name, shape)| match shape {
        Shape::Enumeration(listed) => {
            let values = listed.variants.iter().map(|variant| format!("{:?}", variant.value));
            Some(format!("{name} {}", values.collect::<Vec<_>>().join(" ")))
        }
        _ => None,
    });
    let expected = [
        r#"version Text("1.0") Text("1.10") Text("2")"#,
        "size Integer(1) Integer(2)",
        r#"shade Text("on") Text("0x10") Text("true")"#,
    ];
    assert_eq!(values.collect::<Vec<_>>(), expected);
}

#[test]
fn defaults_that_are_written_as_of_another_type_are_of_their_own() {
    let api = model("values-of-enumerations");
    let defaults = api.operations[0].params.iter().filter_map(|param| {
        let stated = param.default.as_ref()?;
        Some(format!("{} {}", param.wire, stated.value))
    });
    let expected = [r#"edition "1.10""#, "count 5", "deep true", r#"other "5""#];
    assert_eq!(defaults.collect::<Vec<_>>(), expected);
}

#[test]
fn words_of_values_are_found_by_their_place_or_by_the_value() {
    let api = model("words-of-values");
    let words = api.types.iter().flat_map(|def| match &def.shape {
        Shape::Enumeration(listed) => {
            let words = |of: &Variant| format!("{} {}: {}", def.name, of.name, of.docs.text);
            listed.variants.iter().map(words).collect()
        }
        _ => Vec::new(),
    });
    let expected = [
        "Level Low: Not much.",
        "Level High: A lot.",
        "Size Value1: ",
        "Size Value20: Twenty of them.",
        "Shade Dark: It is dark.",
        "Shade Light: It is light.",
        "Shade Empty: ",
        "Kinds A: ",
        "Kinds B: ",
        "SortsItem Up: Upwards.",
        "SortsItem Down: ",
        "AgesItem Old: ",
        "AgesItem New: ",
    ];
    assert_eq!(words.collect::<Vec<_>>(), expected);
}

#[test]
fn of_extensions_of_others_nothing_is_made() {
    let api = model("foreign-extensions");
    let [operation] = api.operations.as_slice() else { panic!("{:?}", api.operations) };
    assert_eq!((operation.name.as_str(), operation.is_skipped), ("list_things", false));
    assert_eq!((&operation.pagination, &operation.rpc), (&None, &None));
    assert_eq!(operation.idempotency_key, None);
    assert!(operation.also.is_empty() && operation.faults.is_empty());
    assert!(!format!("{api:?}").contains("said: Some"));
}

#[test]
fn what_is_never_sent_is_no_body() {
    let api = model("never-sent");
    let replies = api.operations.iter().flat_map(|operation| {
        let replies = operation.replies.iter();
        replies.map(|reply| {
            format!(
                "{} {} {} of {}",
                operation.method,
                reply.name,
                reply.contents.len(),
                reply.contents.len() + reply.left_out.len()
            )
        })
    });
    let expected = [
        "HEAD Ok 0 of 1",
        "HEAD NotFound 0 of 1",
        "GET Ok 1 of 1",
        "GET NotModified 0 of 1",
        "DELETE NoContent 0 of 2",
        "DELETE ResetContent 0 of 0",
        "DELETE Success 1 of 1",
    ];
    assert_eq!(replies.collect::<Vec<_>>(), expected);
}

#[test]
fn a_parameter_that_is_repeated_is_read_once() {
    let api = model("repeated-parameters");
    let names = api.operations.iter().map(|operation| {
        let names = operation.params.iter().map(|param| param.wire.as_str());
        format!("{}: {}", operation.id, names.collect::<Vec<_>>().join(" "))
    });
    assert_eq!(names.collect::<Vec<_>>(), ["showThing: id page", "listThings: limit"]);
}

#[test]
fn the_documents_of_this_repository_need_no_tolerance() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    for name in ["alibaba-ims", "huawei-apig", "huawei-roma", "huawei-rtc"] {
        let sources = SourceSet::new("openapi.yaml", document(&specs.join(name)));
        assert_eq!(model_of(&sources).1.to_text(&sources), "", "{name}");
    }
}
