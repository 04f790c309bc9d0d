//! What reading a text gives: values with their places.

mod source;

use expect_test::expect;
use source::check;

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
