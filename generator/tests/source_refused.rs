//! What reading refuses, and where it says so.

mod source;

use expect_test::expect;
use source::check;

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
        b"\xff\xfea\0:\0 \x001\0\n\0".to_vec(),
        &expect![[r#"
        error[E001]: the file is not UTF-8 text
         --> a.yaml:1:1
        1 | ��a�:� �1�      the first byte that is not UTF-8 stands here
          = help: the file is in UTF-16: save it in the UTF-8 encoding
    "#]],
    );
    check(
        "a.yaml",
        b"\xfe\xff\0a\0:\0 \x001\0\n".to_vec(),
        &expect![[r#"
        error[E001]: the file is not UTF-8 text
         --> a.yaml:1:1
        1 | ���a�:� �1�      the first byte that is not UTF-8 stands here
          = help: the file is in UTF-16: save it in the UTF-8 encoding
    "#]],
    );
    check(
        "a.yaml",
        "a: 1\nb: \"\0\"\n",
        &expect![[r#"
        error[E003]: the file is not well-formed YAML
         --> a.yaml:2:5
        2 | b: "�"      the character NUL (U+0000), which YAML does not have
          = help: remove it; a file in UTF-16 must be saved in the UTF-8 encoding
    "#]],
    );
    check(
        "a.yaml",
        "a: 1\n# a\0\nb: 2\n",
        &expect![[r#"
        error[E003]: the file is not well-formed YAML
         --> a.yaml:2:4
        2 | # a�      the character NUL (U+0000), which YAML does not have
          = help: remove it; a file in UTF-16 must be saved in the UTF-8 encoding
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
        "a.txt",
        "{a: 1}",
        &expect![[r#"
        error[E003]: the file is not well-formed JSON
         --> a.txt:1:2
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
        "a: !custom 5\nb: .inf\nc: !!int x\nd: !!float 1\ne: !!seq { a: 1 }\nf: !list [!<tag:example.com,2000:x> 017]\n",
        &expect![[r#"
            warning[W013]: the tag `!custom` is none of YAML's core schema
             --> a.yaml:1:4
            1 | a: !custom 5
              = help: the value is read as a text; leave the tag out

            warning[W011]: JSON has no form for this number
             --> a.yaml:2:4
            2 | b: .inf      the number `.inf`
              = help: it is read as a text; write a decimal number, or quote the text

            error[E010]: the tag `!!int` does not fit here
             --> a.yaml:3:4
            3 | c: !!int x
              = help: leave the tag out; only the core schema of YAML 1.2 is read

            error[E010]: the tag `!!seq` does not fit here
             --> a.yaml:5:4
            5 | e: !!seq { a: 1 }
              = help: leave the tag out; only the core schema of YAML 1.2 is read

            warning[W013]: the tag `!list` is none of YAML's core schema
             --> a.yaml:6:4
            6 | f: !list [!<tag:example.com,2000:x> 017]
              = help: the value is read as if the tag were not there; leave the tag out

            warning[W013]: the tag `!<tag:example.com,2000:x>` is none of YAML's core schema
             --> a.yaml:6:11
            6 | f: !list [!<tag:example.com,2000:x> 017]
              = help: the value is read as a text; leave the tag out
            1:1+1  map
            1:4+9 /a String("5")
            2:4+4 /b String(".inf")
            3:4+7 /c String("x")
            4:4+9 /d 1
            5:4+8 /e map
            5:15+1 /e/a 1
            6:4+7 /f list
            6:11+29 /f/0 String("017")
        "#]],
    );
}
