//! Descriptions, and the documentation that is made of them.

use crate::emit::docs;
use expect_test::{Expect, expect};

fn check(text: &str, expected: Expect) {
    expected.assert_eq(&docs::described(text).join("\n"));
}

#[test]
fn plain_text_stays_as_it_is() {
    check(
        "The user_id of a team (or none): see the list.",
        expect!["The user_id of a team (or none): see the list."],
    );
    check(
        "One paragraph.\n\nAnother.",
        expect![[r#"
        One paragraph.

        Another."#]],
    );
    check("5 < 6, a > b, x = 3 & y | z -> 4", expect!["5 < 6, a > b, x = 3 & y | z -> 4"]);
}

#[test]
fn text_that_looks_like_marks_stays_text() {
    check(
        r"An array[0], \[x\], 2 * 3, __init__, C:\temp and ~5.",
        expect![[r#"An array\[0\], \[x\], 2 \* 3, **init**, C:\temp and \~5."#]],
    );
    check(
        "Not a tag: &lt;b&gt;, and `a < b` is code.",
        expect![[r#"Not a tag: \<b>, and `a < b` is code."#]],
    );
    check(
        "[undefined] and [undefined][] and [`Type`] and [a](Self::b)",
        expect![[r#"\[undefined\] and \[undefined\]\[\] and \[`Type`\] and a"#]],
    );
    check(
        "a\\\n\n\\# no heading\n\n1\\. no list",
        expect![[r#"
        a\\

        \# no heading

        1\. no list"#]],
    );
}

#[test]
fn emphasis_and_code_are_kept() {
    check(
        "**Required.** The _name_ of `a_b`, __bold__ and ~~gone~~.",
        expect!["**Required.** The *name* of `a_b`, **bold** and ~~gone~~."],
    );
    check(
        "``a`b`` and ***both*** and 前**粗体**后",
        expect!["``a`b`` and ***both*** and 前**粗体**后"],
    );
}

#[test]
fn links_to_the_web_are_kept_and_others_are_their_text() {
    check(
        "See [the page](https://a.example/b_c) and <https://a.example>.",
        expect!["See [the page](https://a.example/b_c) and <https://a.example>."],
    );
    check(
        "[https://a.example](https://a.example) or https://a.example/x, and more.",
        expect!["<https://a.example> or <https://a.example/x>, and more."],
    );
    check(
        "(https://a.example/a_(b)) \"https://a.example/q?a=1&b=2\"",
        expect![[r#"(<https://a.example/a_(b)>) "<https://a.example/q?a=1&b=2>""#]],
    );
    check("<https://a.example/b_(c)>", expect!["<https://a.example/b_(c)>"]);
    check("[a](#section/b) [c](/d) [e](javascript:alert(1)) [f](Vec::new)", expect!["a c e f"]);
    check(
        "[write](mailto:a@b.example) <a@b.example> [x](mailto:root@localhost)",
        expect!["[write](mailto:a@b.example) <a@b.example> x"],
    );
    check(
        "https://{host}/v1 and http://[::1]:80/",
        expect!["`https://{host}/v1` and `http://[::1]:80/`"],
    );
    check(
        "![An image](https://a.example/i.png) [![b](c.png)](https://a.example)",
        expect!["An image [b](https://a.example)"],
    );
    check(
        "Look![here](https://a.example/a(b)c \"title\") [ref]\n\n[ref]: https://a.example/r",
        expect!["Lookhere [ref](https://a.example/r)"],
    );
}

#[test]
fn lists_keep_their_numbers_and_depth() {
    check(
        "Steps:\n1. One\n2. Two\n   - a\n   - b\n     continued\n3. Three",
        expect![[r#"
        Steps:

        1. One
        2. Two
           - a
           - b continued
        3. Three"#]],
    );
    check(
        "* a\n\n* b\n\n  more\n\ntext",
        expect![[r#"
        - a

        - b

          more

        text"#]],
    );
    check(
        "- a\n- b\n\n* c\n\n3) d",
        expect![[r#"
        - a
        - b

        * c

        3. d"#]],
    );
    check(
        "- a\n-\n\nb\n\n> - c\n> -\n\nd",
        expect![[r#"
        - a

        b

        > - c

        d"#]],
    );
    check(
        "- [ ] open\n- [x] done\n-\n- ```\n  code\n  ```",
        expect![[r#"
        - \[ \] open
        - \[x\] done
        - ```text
          code
          ```"#]],
    );
}

#[test]
fn headings_quotations_and_code_are_blocks() {
    check(
        "# Title\nText\n\n## A *second* `one`\n\n> quoted\n> > twice\n\nTitle\n===",
        expect![[r#"
            **Title**

            Text

            **A *second* `one`**

            > quoted
            >
            > > twice

            **Title**"#]],
    );
    check(
        "```json\n{\"a\": [1]}\n```\n~~~rust\nfn main() {}\n~~~\n\n    indented\tcode\n",
        expect![[r#"
            ```json
            {"a": [1]}
            ```

            ```text
            fn main() {}
            ```

            ```text
            indented    code
            ```"#]],
    );
    check(
        "```\n    a\n      b\n\n    c\n```",
        expect![[r#"
        ```text
        a
          b

        c
        ```"#]],
    );
    check(
        "````\n```\n````",
        expect![[r#"
        ````text
        ```
        ````"#]],
    );
    check(
        "a\n\n---\n\nb",
        expect![[r#"
        a

        b"#]],
    );
}

#[test]
fn headings_begin_sections_where_a_description_is_a_page() {
    let page = docs::page("# A *title*\nText\n\n## C #\n\n- # D\n\n###");
    expect![[r#"
        # A *title*

        Text

        ## C

        - # D"#]]
    .assert_eq(&page.join("\n"));
}

#[test]
fn an_address_may_hold_placeholders() {
    check(
        "Use https://a.example/bot<token>/<path>. And &lt;https://a.example&gt;",
        expect![[r#"Use `https://a.example/bot<token>/<path>`. And \<<https://a.example>>"#]],
    );
}

#[test]
fn tables_stay_tables() {
    check(
        "| Name | What it is |\n|---|:-:|\n| `a\\|b` | [l](https://a.example) |\n| <br> c | d<p>e |",
        expect![[r#"
            | Name   | What it is             |
            | ------ | :--------------------: |
            | `a\|b` | [l](https://a.example) |
            | c      | d e                    |"#]],
    );
}

#[test]
fn tags_become_marks_or_nothing() {
    check(
        "One<br>two<br/><br />three <b>bold</b> <i>slanted</i> <code>a*b</code>",
        expect![[r#"
            One\
            two

            three **bold** *slanted* `a*b`"#]],
    );
    check(
        "<p>A <a href=\"https://a.example\">link</a> &amp; more</p><ul><li>a</li><li>b</ul>",
        expect![[r#"
            A [link](https://a.example) & more

            - a
            - b"#]],
    );
    check(
        "Values: <ul><li>a</li> <li>b</li></ul> after",
        expect![[r#"
        Values:

        - a
        - b

        after"#]],
    );
    check(
        "Use `<a>` or <token> and <span class=\"x\">text</span>. <code>",
        expect![[r#"Use `<a>` or \<token> and text. \<code>"#]],
    );
    check("<script>alert(1)</script>\n\n<!-- no\n\ncomment -->shown", expect!["shown"]);
    check(
        "<pre>a\n  b</pre>",
        expect![[r#"
        ```text
        a
          b
        ```"#]],
    );
    check("<b>not</i> <b>closed\n\n</ul></li>", expect!["**not closed**"]);
}

#[test]
fn long_lines_are_broken_and_begin_like_no_block() {
    let words = "word ".repeat(18);
    check(
        &format!("{words} aaa - b"),
        expect![[r#"
        word word word word word word word word word word word word word word word word word word aaa -
        b"#]],
    );
    check(
        &format!("{words} aaa `b c d - e f`"),
        expect![[r#"
        word word word word word word word word word word word word word word word word word word aaa
        `b c d - e f`"#]],
    );
    check(
        &format!("- {words} aaa 1. b"),
        expect![[r#"
            - word word word word word word word word word word word word word word word word word word
              aaa 1. b"#]],
    );
}

#[test]
fn words_of_ours_stand_before_a_description() {
    let led = |text| docs::led("`200`:", text).join("\n");
    expect!["`200`: All."].assert_eq(&led("All."));
    expect![[r#"
        `200`: All of **it**.

        - a"#]]
    .assert_eq(&led("All of **it**.\n\n- a"));
    expect![[r#"
        `200`:

        - a
        - b"#]]
    .assert_eq(&led("- a\n- b"));
    let items =
        ["All.", "A *list*:\n1. a\n2. b\n\nMore.", ""].map(|text| ("`200`:".to_owned(), text));
    expect![[r#"
        - `200`: All.
        - `200`: A *list*:
          1. a
          2. b

          More.
        - `200`:"#]]
    .assert_eq(&docs::items(items).join("\n"));
}

#[test]
fn the_first_block_of_a_description_is_a_summary() {
    let first = |text| docs::first_block(text).join("\n");
    expect!["Lists users."].assert_eq(&first("Lists users.\n\nAll of them."));
    expect!["Lists *users* of a team."]
        .assert_eq(&first("Lists *users*\nof a team.\n\nAll of them."));
    expect![[r#"
        ```json
        {

        }
        ```"#]]
    .assert_eq(&first("<!-- none -->\n\n```json\n{\n\n}\n```\n\nmore"));
}

#[test]
fn a_title_is_no_markdown() {
    expect![[r#"\# The \*API\* of \<b>\[A\]\</b> and \`B\`"#]]
        .assert_eq(&docs::plain("# The *API* of <b>[A]</b>\nand `B`"));
}

#[test]
fn unseen_characters_are_left_out() {
    check("a\u{202e}b &#x202e; `c\u{2066}d` \u{7}e\u{2028}f\u{200b}", expect!["ab `cd` e f"]);
}
