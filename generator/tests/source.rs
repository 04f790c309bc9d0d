//! What reading a text gives: values with their places, or a report.

use expect_test::{Expect, expect};
use specwright::report::Report;
use specwright::source::{self, Node, SourceSet, Value};

/// Reads a text and compares one line for each node (`line:column+length pointer value`) or the
/// report.
fn check(name: &str, text: impl Into<Vec<u8>>, expected: &Expect) {
    let sources = SourceSet::new(name, text);
    let mut report = Report::default();
    let tree = source::load(&sources, &mut report);
    let mut seen = report.to_text(&sources);
    if let Some(tree) = tree {
        list(tree.root(), &mut seen);
    }
    expected.assert_eq(&seen);
}

fn list(node: Node<'_>, seen: &mut String) {
    let span = node.span();
    let value = match node.value() {
        Value::List => "list".to_owned(),
        Value::Map => "map".to_owned(),
        Value::Number(lexeme) => lexeme.to_owned(),
        other => format!("{other:?}"),
    };
    *seen += &format!("{}:{}+{} {} {value}\n", span.line, span.column, span.len, node.pointer());
    node.items().for_each(|item| list(item, seen));
    node.entries().for_each(|entry| list(entry.node, seen));
}

#[test]
fn yaml_scalars_follow_the_core_schema() {
    let text = "a: yes\nb: 'true'\nc: true\nd: ~\ne: 0o17\nf: -9223372036854776000\ng: 1e400\nh: !!str 5\ni:\nj: |\n  two\n  lines\n";
    check(
        "a.yaml",
        text,
        &expect![[r#"
        1:1+1  map
        1:4+3 /a String("yes")
        2:4+6 /b String("true")
        3:4+4 /c Bool(true)
        4:4+1 /d Null
        5:4+4 /e 15
        6:4+20 /f -9223372036854776000
        7:4+5 /g 1e400
        8:4+7 /h String("5")
        9:2+1 /i Null
        11:3+1 /j String("two\nlines\n")
    "#]],
    );
}

#[test]
fn every_yaml_node_knows_its_place_and_pointer() {
    check(
        "a.yaml",
        "a/b:\n  - ä: [x, {y~: 2}]\n  - \"q\"  # c\n200: ok\n",
        &expect![[r#"
        1:1+1  map
        2:3+1 /a~1b list
        2:5+1 /a~1b/0 map
        2:8+1 /a~1b/0/ä list
        2:9+1 /a~1b/0/ä/0 String("x")
        2:12+1 /a~1b/0/ä/1 map
        2:17+1 /a~1b/0/ä/1/y~0 2
        3:5+8 /a~1b/1 String("q")
        4:6+2 /200 String("ok")
    "#]],
    );
}

#[test]
fn every_json_node_knows_its_place_and_pointer() {
    check(
        "a.json",
        "{\"a/b\": [ {\"ä\": -1.50e400,\r\n \"n\": null}, true],\n \"s\": \"\\ud83d\\ude00\\n\" }",
        &expect![[r#"
        1:1+1  map
        1:9+1 /a~1b list
        1:11+1 /a~1b/0 map
        1:17+9 /a~1b/0/ä -1.50e400
        2:7+4 /a~1b/0/n Null
        2:14+4 /a~1b/1 Bool(true)
        3:7+16 /s String("😀\n")
    "#]],
    );
}

#[test]
fn carriage_returns_and_a_byte_order_mark_do_not_matter() {
    check(
        "a.yaml",
        "\u{feff}a: 1\r\nb: x\r\n",
        &expect![[r#"
        1:1+1  map
        1:4+1 /a 1
        2:4+1 /b String("x")
    "#]],
    );
    check(
        "a.json",
        "\u{feff}{\"a\": 1,\r\n\"b\": 2}",
        &expect![[r#"
        1:1+1  map
        1:7+1 /a 1
        2:6+1 /b 2
    "#]],
    );
}

#[test]
fn duplicate_keys_are_reported_and_the_first_is_kept() {
    check(
        "a.yaml",
        "a: 1\nb:\n  c: 1\n  c: 2\na: 3\n",
        &expect![[r#"
        error[E004]: the key `c` stands twice in one map
         --> a.yaml:4:3
        3 |   c: 1      first here
        4 |   c: 2      again here
          = help: remove one of the two

        error[E004]: the key `a` stands twice in one map
         --> a.yaml:5:1
        1 | a: 1      first here
        5 | a: 3      again here
          = help: remove one of the two
        1:1+1  map
        1:4+1 /a 1
        3:3+1 /b map
        3:6+1 /b/c 1
    "#]],
    );
    check(
        "a.json",
        "{\"a\": 1, \"a\": 2}",
        &expect![[r#"
        error[E004]: the key `a` stands twice in one map
         --> a.json:1:10
        1 | {"a": 1, "a": 2}      first here
        1 | {"a": 1, "a": 2}      again here
          = help: remove one of the two
        1:1+1  map
        1:7+1 /a 1
    "#]],
    );
}

#[test]
fn merge_keys_give_what_is_not_there_yet() {
    check(
        "a.yaml",
        "base: &b {x: 1, y: 2}\nover:\n  <<: *b\n  y: 3\nlist:\n  <<: [{z: 1}, {z: 2, w: 3}]\n",
        &expect![[r#"
        1:1+1  map
        1:7+4 /base map
        1:14+1 /base/x 1
        1:20+1 /base/y 2
        3:3+1 /over map
        4:6+1 /over/y 3
        1:14+1 /base/x 1
        6:3+1 /list map
        6:12+1 /list/<</0/z 1
        6:26+1 /list/<</1/w 3
    "#]],
    );
    check(
        "a.yaml",
        "a:\n  <<: 5\n",
        &expect![[r#"
        error[E008]: the value of `<<` is neither a map nor a list of maps
         --> a.yaml:2:7
        2 |   <<: 5
          = help: name the anchor of a map: `<<: *anchor`
        1:1+1  map
        2:3+1 /a map
    "#]],
    );
}

#[test]
fn an_alias_is_the_node_of_its_anchor() {
    check(
        "a.yaml",
        "a: &x [1]\nb: *x\n",
        &expect![[r#"
        1:1+1  map
        1:4+4 /a list
        1:8+1 /a/0 1
        1:4+4 /a list
        1:8+1 /a/0 1
    "#]],
    );
    check(
        "a.yaml",
        "a: &x [*x]\n",
        &expect![[r#"
        error[E006]: the alias stands within its own anchor
         --> a.yaml:1:8
        1 | a: &x [*x]
          = help: write the value out, or use a `$ref` for a schema that contains itself
    "#]],
    );
    check(
        "a.yaml",
        "a: *x\n",
        &expect![[r#"
        error[E003]: the file is not well-formed YAML
         --> a.yaml:1:4
        1 | a: *x      while parsing node, found unknown anchor
          = help: look at the indentation, and quote a text that has `: ` or ` #` in it
    "#]],
    );
}

#[test]
fn aliases_that_multiply_are_stopped() {
    let mut text = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
    for level in 1..30 {
        let inner = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("a{level}: &a{level} [{inner}]\n");
    }
    check(
        "a.yaml",
        text,
        &expect![[r#"
        error[E006]: the aliases of this file add more than 1000000 nodes
         --> a.yaml:6:45
        6 | a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]      this alias is one too many
          = help: use `$ref` in the place of aliases
    "#]],
    );
}

#[test]
fn nesting_beyond_the_limit_is_a_finding() {
    check(
        "a.yaml",
        "[".repeat(10_000),
        &expect![[r#"
            error[E005]: lists and maps are nested more than 128 deep
             --> a.yaml:1:256
            1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…      this one is too deep
              = help: move inner schemas to `components/schemas` and refer to them
        "#]],
    );
    check(
        "a.json",
        format!("{{\"a\": {}", "[".repeat(10_000)),
        &expect![[r#"
        error[E005]: lists and maps are nested more than 128 deep
         --> a.json:1:134
        1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…      this one is too deep
          = help: move inner schemas to `components/schemas` and refer to them
    "#]],
    );
    let block: String =
        (0..10_000).map(|level| format!("{}a:\n", " ".repeat(level.min(300)))).collect();
    check(
        "a.yaml",
        block,
        &expect![[r#"
        error[E005]: lists and maps are nested more than 128 deep
           --> a.yaml:129:129
        129 | …                                                 a:      this one is too deep
            = help: move inner schemas to `components/schemas` and refer to them
    "#]],
    );
    check(
        "a.yaml",
        "- ".repeat(10_000),
        &expect![[r#"
        error[E005]: lists and maps are nested more than 128 deep
         --> a.yaml:1:257
        1 | … - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -…      this one is too deep
          = help: move inner schemas to `components/schemas` and refer to them
    "#]],
    );
}

#[test]
fn nesting_by_aliases_counts_too() {
    let mut text = "a0: &a0 [1]\n".to_owned();
    for level in 1..200 {
        text += &format!("a{level}: &a{level} [*a{}]\n", level - 1);
    }
    check(
        "a.yaml",
        text,
        &expect![[r#"
        error[E005]: lists and maps are nested more than 128 deep
           --> a.yaml:128:14
        128 | a127: &a127 [*a126]      this one is too deep
            = help: move inner schemas to `components/schemas` and refer to them
    "#]],
    );
}

#[test]
fn a_text_that_is_no_document_is_refused() {
    check(
        "a.yaml",
        "",
        &expect![[r#"
        error[E002]: the file holds no document
         --> a.yaml:1:1
        1 |       nothing but space and comments
          = help: an OpenAPI document begins with `openapi: 3.0.3`
    "#]],
    );
    check(
        "a.json",
        " \n",
        &expect![[r#"
        error[E002]: the file holds no document
         --> a.json:1:1
        1 |       nothing but space and comments
          = help: an OpenAPI document begins with `openapi: 3.0.3`
    "#]],
    );
    check(
        "a.yaml",
        "# only a comment\n",
        &expect![[r#"
        error[E002]: the file holds no document
         --> a.yaml:1:1
        1 | # only a comment      nothing but space and comments
          = help: an OpenAPI document begins with `openapi: 3.0.3`
    "#]],
    );
    check(
        "a.yaml",
        b"a: 1\nb: \xff\n".to_vec(),
        &expect![[r#"
        error[E001]: the file is not UTF-8 text
         --> a.yaml:2:4
        2 | b: �      the first byte that is not UTF-8 stands here
          = help: save the file in the UTF-8 encoding
    "#]],
    );
    check(
        "a.yaml",
        "a: 1\n---\nb: 2\n",
        &expect![[r#"
        error[E007]: the file holds more than one YAML document
         --> a.yaml:2:1
        2 | ---      the second one begins here
          = help: keep one document in each file
    "#]],
    );
    check(
        "a.yaml",
        "a: [1\nb: 2\n",
        &expect![[r#"
        error[E003]: the file is not well-formed YAML
         --> a.yaml:2:2
        2 | b: 2      illegal placement of ':' indicator
          = help: look at the indentation, and quote a text that has `: ` or ` #` in it
    "#]],
    );
    check(
        "a.yaml",
        "a: 1\n  b: 2\n",
        &expect![[r#"
        error[E003]: the file is not well-formed YAML
         --> a.yaml:2:4
        2 |   b: 2      mapping values are not allowed in this context
          = help: look at the indentation, and quote a text that has `: ` or ` #` in it
    "#]],
    );
    check(
        "a.json",
        "{\"a\": NaN}",
        &expect![[r#"
        error[E003]: the file is not well-formed JSON
         --> a.json:1:7
        1 | {"a": NaN}      expected value
          = help: a file that is named `.json` or begins with `{` is read as JSON
    "#]],
    );
    check(
        "a.json",
        "{\"a\": 1,}",
        &expect![[r#"
        error[E003]: the file is not well-formed JSON
         --> a.json:1:9
        1 | {"a": 1,}      trailing comma
          = help: a file that is named `.json` or begins with `{` is read as JSON
    "#]],
    );
    check(
        "a.json",
        "{\"a\": 1} x",
        &expect![[r#"
        error[E003]: the file is not well-formed JSON
         --> a.json:1:10
        1 | {"a": 1} x      trailing characters
          = help: a file that is named `.json` or begins with `{` is read as JSON
    "#]],
    );
    check(
        "a.yaml",
        "{a: 1}",
        &expect![[r#"
        error[E003]: the file is not well-formed JSON
         --> a.yaml:1:2
        1 | {a: 1}      key must be a string
          = help: a file that is named `.json` or begins with `{` is read as JSON
    "#]],
    );
}

#[test]
fn a_key_is_a_scalar() {
    check(
        "a.yaml",
        "? [a]\n: 1\n",
        &expect![[r#"
        error[E009]: the key of a map cannot be a list or a map
         --> a.yaml:1:3
        1 | ? [a]
          = help: write the key as plain text
    "#]],
    );
    check(
        "a.yaml",
        "a: &x k\n*x : 1\n",
        &expect![[r#"
        error[E009]: the key of a map cannot be an alias
         --> a.yaml:2:1
        2 | *x : 1
          = help: write the key as plain text
    "#]],
    );
}

#[test]
fn tags_and_numbers_that_json_lacks_are_reported() {
    check(
        "a.yaml",
        "a: !custom 5\nb: .inf\nc: !!int x\nd: !!float 1\n",
        &expect![[r#"
        error[E010]: the tag `!custom` does not fit here
         --> a.yaml:1:4
        1 | a: !custom 5
          = help: leave the tag out; only the core schema of YAML 1.2 is read

        error[E011]: JSON has no form for this number
         --> a.yaml:2:4
        2 | b: .inf      the number `.inf`
          = help: write a decimal number, or quote the text

        error[E010]: the tag `tag:yaml.org,2002:!int` does not fit here
         --> a.yaml:3:4
        3 | c: !!int x
          = help: leave the tag out; only the core schema of YAML 1.2 is read
        1:1+1  map
        1:4+9 /a 5
        2:4+4 /b String(".inf")
        3:4+7 /c String("x")
        4:4+9 /d 1
    "#]],
    );
}
