//! Documents that mean harm: names and texts that look like code, and sizes that ask too much.

use super::judge::MARK;
use serde_json::{Map, Value, json};

/// One document.
pub(crate) struct Document {
    /// What is hostile about it, and the file's extension behind a dot.
    pub(crate) name: String,
    /// The text.
    pub(crate) text: String,
}

impl Document {
    pub(crate) fn json(name: impl Into<String>, value: &Value) -> Self {
        Self { name: format!("{}.json", name.into()), text: format!("{value}\n") }
    }
}

/// Every keyword of Rust: strict, weak and reserved, of all editions, and words near them.
const KEYWORDS: &str = "\
    abstract as async auto await become box break const continue crate default do dyn else enum extern \
    false final fn for gen if impl in let loop macro macro_rules match mod move mut override priv pub \
    raw ref return safe self static struct super trait true try type typeof union unsafe unsized use \
    virtual where while yield Self static_ new _ __";

/// Names of the prelude, of the runtime and of markers that generated code uses itself.
const KNOWN: &str = "\
    T R L A S C E Self String Result Option Vec Box Some None Ok Err Json Text Checked Rules Schema Rule \
    Types Decode Encode Reader Writer Nullable BTreeMap Null Integer Number Pattern Class Run Step \
    Program Table Look Secret Unlimited Unlisted Choice Field Fields Branch Branches Collector \
    Violations Format Date Time Uuid DateTime Decimal BigInteger Bytes Default Clone Debug PartialEq \
    Into From TryFrom Iterator Send Sync Sized Copy Drop Fn ToString AsRef Eq Ord Hash Api Client Server \
    Call Fault Reply Router Operation XLimits XRules XFields XValue Str U8 Bool I64";

/// Names that are one when their case is folded.
const FOLDING: &str = "\
    fooBar foo_bar FooBar FOO_BAR foo-bar Foo.Bar foobar FOOBAR foo__bar \
    _foo_bar foo_bar_";

/// Texts that would be code, or the end of one, where they are not kept in their place.
pub(crate) fn texts() -> Vec<String> {
    let code = format!("fn {MARK}() {{}}");
    let plain = [
        "*/",
        "/*",
        "//",
        "//!",
        "///",
        "\"#",
        "\"##",
        "\"\"\"",
        "'''",
        "\\",
        "\\\"",
        "\"",
        "'",
        "`",
        "``",
        "```",
        "{}",
        "{{",
        "}}",
        "{0}",
        "{x}",
        "#",
        "#!",
        "$crate",
        "$(x)",
        "$(rm -rf ~)",
        "]]",
        "]",
        ")",
        "}",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "\t",
        "\u{7f}",
        "\u{1b}[2J",
        "\u{202e}abc",
        "\u{2066}",
        "\u{2028}",
        "\u{feff}",
        "\u{200b}",
        "😀",
        "مرحبا",
        "ÅÄ",
        "ß",
        "ǅ",
        "İ",
        "%s%n",
        "%",
        "../../x",
        "C:\\x",
        "<script>",
        "&amp;",
        "[a](b)",
        "[`String`]",
        "    indented",
        "- a\n- b",
        "# h",
        "r#type",
        "'static",
        "a'b",
        "\u{e000}",
        "\u{10ffff}",
    ];
    let codes = [
        code.clone(),
        format!("*/ {code} /*"),
        format!("\"; {code} //"),
        format!("\"# ; {code} //"),
        format!("\n{code}\n"),
        format!("\r{code}\r"),
        format!("\u{2028}{code}"),
        format!("`\n```\n{code}\n```"),
        format!("\")] {code} #[doc(\""),
        format!("#[cfg(x)] mod {MARK} {{}}"),
        format!("{{ unsafe {{ {MARK}() }} }}"),
        format!("\"]\n[dependencies]\n{MARK} = \"1"),
        MARK.to_owned(),
    ];
    plain.iter().map(|text| (*text).to_owned()).chain(codes).collect()
}

/// Lists of names, each list in every place that a name may stand in.
pub(crate) fn names_in_scopes() -> Vec<Document> {
    let long = format!("{} {}a {}", "x".repeat(200), "Xy".repeat(99), "long_".repeat(40));
    let lists = [("keywords", KEYWORDS), ("known", KNOWN), ("folding", FOLDING), ("long", &long)];
    let document = |(name, list): (&str, &str)| {
        Document::json(name, &named(&list.split_whitespace().collect::<Vec<_>>()))
    };
    lists.map(document).into()
}

/// All texts together, in all places where a crate may still come of it.
pub(crate) fn texts_in_one() -> Vec<Document> {
    let (all, codes) = (texts(), texts().split_off(60));
    let documents = [("texts", all), ("codes", codes)].map(|(name, texts)| {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        Document::json(name, &spoken(&texts))
    });
    documents.into()
}

/// One document with these words as the names of schemas, members, values, parameters, operations, tags, headers and
/// security schemes.
pub(crate) fn named(words: &[&str]) -> Value {
    let map = |value: &dyn Fn(usize, &str) -> Value| -> Map<String, Value> {
        words
            .iter()
            .enumerate()
            .map(|(index, word)| ((*word).to_owned(), value(index, word)))
            .collect()
    };
    let reference = |word: &str| json!({ "$ref": format!("#/components/schemas/{word}") });
    let text = || json!({ "type": "string", "maxLength": 9 });
    let kinds = |index: usize, word: &str| match index % 8 {
        0 => {
            json!({ "type": "object", "required": [word], "properties": map(&|_, other| reference(other)) })
        }
        1 => text(),
        2 => json!({ "type": "string", "enum": words }),
        3 => json!({ "type": "array", "maxItems": 4, "items": reference(words[0]) }),
        4 => json!({ "type": "integer", "minimum": 1, "maximum": 7 }),
        5 => json!({ "type": "number", "multipleOf": 0.5 }),
        6 => {
            json!({ "oneOf": [text(), { "type": "object", "properties": { word: text() } }, { "type": "array", "items": reference(word) }] })
        }
        _ => {
            json!({ "type": "object", "minProperties": 1, "additionalProperties": reference(words[1]) })
        }
    };
    let parameter =
        |place: &str, word: &str| json!({ "name": word, "in": place, "schema": text() });
    let mut paths = Map::new();
    for (index, word) in words.iter().enumerate() {
        let path = json!({ "name": "id", "in": "path", "required": true, "schema": text() });
        let parameters: Vec<Value> =
            words.iter().take(20).map(|other| parameter("query", other)).chain([path]).collect();
        let headers: Map<String, Value> = words
            .iter()
            .take(5)
            .map(|other| (format!("X-{other}"), json!({ "schema": text() })))
            .collect();
        let replies = json!({ "200": { "description": word, "headers": headers, "content": { "application/json": { "schema": reference(word) } } } });
        let body = json!({ "content": { "application/json": { "schema": reference(word) } } });
        let operation = json!({ "operationId": word, "tags": [word], "security": [{ *word: [] }], "parameters": parameters, "requestBody": body, "responses": replies });
        paths.insert(format!("/{index}/{{id}}"), json!({ "post": operation }));
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": words[0], "version": words[0] },
        "tags": words.iter().map(|word| json!({ "name": word })).collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "schemas": map(&kinds),
            "securitySchemes": map(&|_, word| json!({ "type": "apiKey", "in": "header", "name": format!("X-Key-{word}") })),
        },
    })
}

/// One document with these texts wherever any text is sound.
fn spoken(texts: &[&str]) -> Value {
    let mut schemas = Map::new();
    for (index, text) in texts.iter().enumerate() {
        let mut properties = Map::new();
        properties.insert(
            (*text).to_owned(),
            json!({ "type": "string", "description": text, "default": text, "example": text }),
        );
        let object = json!({ "type": "object", "title": text, "description": text, "required": [text], "properties": properties });
        schemas.insert(format!("Object{index}"), object);
        schemas.insert(
            format!("Any{index}"),
            json!({ "enum": [{ *text: text }, [text], 5], "description": text }),
        );
    }
    let (one, rest) = texts.split_at(1);
    schemas.insert(
        "All".to_owned(),
        json!({ "type": "string", "enum": texts, "x-enum-descriptions": texts }),
    );
    let all = json!({ "$ref": "#/components/schemas/All" });
    let list = json!({ "name": "all", "in": "query", "schema": { "type": "array", "items": all } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": texts.join(" "), "version": one[0], "description": rest.join("\n\n") },
        "paths": { "/a": { "post": {
            "summary": texts.join(" "),
            "description": texts.join("\n"),
            "parameters": [list],
            "requestBody": { "description": texts.join(" "), "content": { "application/json": { "schema": all } } },
            "responses": { "200": { "description": texts.join(" "), "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Object3" } } } } },
        } } },
        "components": { "schemas": schemas },
    })
}
