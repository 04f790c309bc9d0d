//! Forms as bodies (`application/x-www-form-urlencoded`, `multipart/form-data`): pairs of names and values that stand for an
//! object.
//!
//! A form is read by way of JSON, so that what is wrong with a member is found and placed as it is in JSON.

mod brackets;
mod encoded;
mod read;
mod write;

pub use brackets::Brackets;
#[cfg(feature = "server")]
pub(crate) use read::FormValue;
#[cfg(feature = "client")]
pub(crate) use write::Piece;

/// How the members of an object stand in a form. Generated for every form of a document.
#[derive(Debug)]
pub struct BodyForm<'a> {
    /// The members that the schema names.
    pub members: &'a [FormMember<'a>],
    /// How every other member stands there.
    pub others: FormKind<'a>,
}

/// One member of a form.
#[derive(Clone, Copy, Debug)]
pub struct FormMember<'a> {
    /// Its name.
    pub name: &'a str,
    /// How it stands in the form.
    pub kind: FormKind<'a>,
}

/// How a value stands in a form.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FormKind<'a> {
    /// A string as its characters.
    Text,
    /// A number or a boolean as JSON has it.
    Literal,
    /// Any value as JSON. A string that is no JSON stands for itself.
    Json,
    /// A file, where the form has several parts.
    File,
    /// A list, each item of a kind.
    List(&'a FormKind<'a>, FormList),
    /// An object whose members are named `name[member]`: the style `deepObject`.
    Deep(&'a [FormMember<'a>]),
    /// A value, a list or an object whose parts are named in brackets, however deep.
    Brackets(&'a Brackets<'a>),
}

/// How the items of a list stand in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormList {
    /// A pair for each item.
    Exploded,
    /// Items between commas.
    Commas,
    /// Items between spaces: the style `spaceDelimited`.
    Spaces,
    /// Items between bars: the style `pipeDelimited`.
    Pipes,
    /// Items between commas in one part of several, where nothing is encoded, so that no item holds a comma.
    Joined,
}

impl FormList {
    /// What stands between two items of one value while it is encoded, in every spelling that it may have.
    const fn separators(self) -> &'static [&'static str] {
        match self {
            Self::Exploded => &[],
            Self::Commas | Self::Joined => &[","],
            Self::Spaces => &["%20", "+"],
            Self::Pipes => &["|", "%7C", "%7c"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Decode;
    use crate::json::Json;
    use crate::percent::NotText;

    const FORM: BodyForm<'_> = BodyForm {
        members: &[
            FormMember { name: "name", kind: FormKind::Text },
            FormMember { name: "count", kind: FormKind::Literal },
            FormMember { name: "owner", kind: FormKind::Json },
            FormMember { name: "tags", kind: FormKind::List(&FormKind::Text, FormList::Exploded) },
            FormMember { name: "words", kind: FormKind::List(&FormKind::Text, FormList::Spaces) },
            FormMember { name: "ids", kind: FormKind::List(&FormKind::Literal, FormList::Commas) },
            FormMember {
                name: "range",
                kind: FormKind::Deep(&[
                    FormMember { name: "min", kind: FormKind::Literal },
                    FormMember { name: "unit", kind: FormKind::Text },
                ]),
            },
        ],
        others: FormKind::Text,
    };

    const ORDER: BodyForm<'_> = BodyForm {
        members: &[
            FormMember {
                name: "expand",
                kind: FormKind::Brackets(&Brackets { item: Some(FormKind::Text), ..NONE }),
            },
            FormMember {
                name: "items",
                kind: FormKind::Brackets(&Brackets {
                    item: Some(FormKind::Brackets(&Brackets {
                        members: &[
                            FormMember { name: "price", kind: FormKind::Text },
                            FormMember { name: "count", kind: FormKind::Literal },
                            FormMember {
                                name: "tags",
                                kind: FormKind::Brackets(&Brackets {
                                    item: Some(FormKind::Text),
                                    ..NONE
                                }),
                            },
                        ],
                        ..NONE
                    })),
                    ..NONE
                }),
            },
            FormMember {
                name: "meta",
                kind: FormKind::Brackets(&Brackets {
                    others: Some(FormKind::Text),
                    alone: Some(FormKind::Text),
                    ..NONE
                }),
            },
        ],
        others: FormKind::Text,
    };

    const NONE: Brackets<'_> = Brackets { members: &[], others: None, item: None, alone: None };

    /// Checks what a form stands for.
    fn check(form: &str, expected: &str) {
        let json = FORM.encoded_to_json(form).map(|json| String::from_utf8(json).unwrap());
        assert_eq!(json.as_deref(), Ok(expected), "{form}");
    }

    /// Checks that a value comes back as it was.
    fn check_round_trip(json: &str) {
        let value = Json::decode(json.as_bytes()).unwrap();
        let back = FORM.encoded_to_json(&FORM.to_encoded(&value)).unwrap();
        #[cfg(feature = "client")]
        assert!(FORM.holds(&value), "{json}");
        assert_eq!(Json::decode(&back), Ok(value), "{}", String::from_utf8_lossy(&back));
    }

    #[test]
    fn members_have_the_types_that_the_schema_gives_them() {
        check("name=1+2&count=3&other=4", r#"{"name":"1 2","count":3,"other":"4"}"#);
        check("owner=%7B%22id%22%3A1%7D", r#"{"owner":{"id":1}}"#);
        check("", "{}");
    }

    #[test]
    fn a_text_that_is_no_number_stays_one_for_the_schema_to_refuse() {
        check("count=", r#"{"count":""}"#);
        check("count=%221%22", r#"{"count":"\"1\""}"#);
        check("count=[1]", r#"{"count":"[1]"}"#);
    }

    #[test]
    fn lists_come_item_by_item_or_between_separators() {
        check("tags=a&tags=b%2Cc&ids=1,2", r#"{"ids":[1,2],"tags":["a","b,c"]}"#);
        check("ids=", r#"{"ids":[]}"#);
    }

    #[test]
    fn a_deep_object_has_a_pair_for_each_member() {
        check(
            "range[min]=1&name=a&range%5Bunit%5D=2&other[x]=3",
            r#"{"name":"a","other[x]":"3","range":{"min":1,"unit":"2"}}"#,
        );
        check("range=1", r#"{"range":"1"}"#);
        check_round_trip(r#"{"range":{"min":1,"unit":"cm","more":"x"}}"#);
    }

    #[test]
    fn brackets_hold_lists_and_objects_however_deep() {
        let check = |form: &str, expected: &str| {
            let json = ORDER.encoded_to_json(form).map(|json| String::from_utf8(json).unwrap());
            assert_eq!(json.as_deref(), Ok(expected), "{form}");
        };
        check("expand[]=a&expand[]=b", r#"{"expand":["a","b"]}"#);
        check("expand[1]=b&expand[0]=a", r#"{"expand":["a","b"]}"#);
        check("expand=a&expand=b", r#"{"expand":["a","b"]}"#);
        check(
            "items[0][price]=p&items[1][count]=2&items[0][tags][]=x",
            r#"{"items":[{"price":"p","tags":["x"]},{"count":2}]}"#,
        );
        check("meta[a]=1&meta[b]=2", r#"{"meta":{"a":"1","b":"2"}}"#);
        check("meta=", r#"{"meta":""}"#);
        check("items[0]=x&items[a]=1", r#"{"items":{"0":"x","a":"1"}}"#);
    }

    #[test]
    fn what_stands_in_brackets_is_written_as_it_is_read() {
        for (json, form) in [
            (r#"{"expand":["a","b"]}"#, "expand%5B%5D=a&expand%5B%5D=b"),
            (
                r#"{"items":[{"count":2,"tags":["x"]},{"price":"5"}]}"#,
                "items%5B0%5D%5Bcount%5D=2&items%5B0%5D%5Btags%5D%5B%5D=x&items%5B1%5D%5Bprice%5D=5",
            ),
            (r#"{"meta":{"a":"1"}}"#, "meta%5Ba%5D=1"),
            (r#"{"meta":""}"#, "meta="),
        ] {
            let value = Json::decode(json.as_bytes()).unwrap();
            assert_eq!(ORDER.to_encoded(&value), form);
            let back = ORDER.encoded_to_json(form).unwrap();
            assert_eq!(Json::decode(&back), Ok(value));
        }
    }

    #[cfg(feature = "client")]
    #[test]
    fn what_brackets_have_no_pairs_for_is_not_held() {
        for json in
            [r#"{"expand":[]}"#, r#"{"meta":{}}"#, r#"{"meta":{"a]":"1"}}"#, r#"{"items":"x"}"#]
        {
            assert!(!ORDER.holds(&Json::decode(json.as_bytes()).unwrap()), "{json}");
        }
    }

    #[test]
    fn a_member_that_comes_twice_comes_twice() {
        check("name=a&name=b", r#"{"name":"a","name":"b"}"#);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for form in ["name=%ff", "%zz=1", "tags=%f"] {
            assert_eq!(FORM.encoded_to_json(form), Err(NotText), "{form}");
        }
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
        check_round_trip(r#"{"name":"a&b=c d+é%","count":-1.5e3,"tags":["x,y",""],"ids":[1,20]}"#);
        check_round_trip(r#"{"owner":"1","other":"true"}"#);
        check_round_trip(r#"{"owner":["a",null],"a name":"x"}"#);
        check_round_trip(r#"{"owner":"plain","count":true}"#);
        check_round_trip(r#"{"ids":[],"range":{"min":1,"unit":"m"}}"#);
    }

    #[cfg(feature = "client")]
    #[test]
    fn a_value_that_would_come_back_as_another_is_not_held() {
        for json in [
            r#"{"tags":[]}"#,
            r#"{"name":null}"#,
            r#"{"range":{}}"#,
            r#"{"words":[""]}"#,
            r#"{"words":["a b"]}"#,
        ] {
            let value = Json::decode(json.as_bytes()).unwrap();
            let back = FORM.encoded_to_json(&FORM.to_encoded(&value)).unwrap();
            assert_ne!(Json::decode(&back), Ok(value.clone()), "{json}");
            assert!(!FORM.holds(&value), "{json}");
        }
    }
}
