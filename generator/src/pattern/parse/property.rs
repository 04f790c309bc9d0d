//! The properties of Unicode that `\p{…}` names. ECMA-262 takes their exact names, the tables are those of `regex-syntax`.

use super::super::class;
use crate::model::CharClass;
use regex_syntax::hir::{Class, HirKind};

/// Values of `General_Category`, long and short.
const CATEGORIES: &str = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl \
    Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf \
    Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark \
    Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C \
    Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co \
    Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt \
    Unassigned Cn Uppercase_Letter Lu";

/// Binary properties, long and short.
const BINARY: &str = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M \
    Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL \
    Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash \
    Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod \
    Emoji_Modifier_Base EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base \
    Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC \
    ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math \
    Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical \
    Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo \
    Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";

/// The class of what stands between the braces, or what is wrong with it.
pub(super) fn class(inside: &str) -> Result<CharClass, String> {
    let unknown = || format!("ECMA-262 has no property `{inside}`");
    let is_known = match inside.split_once('=') {
        Some(("General_Category" | "gc", value)) => is_listed(CATEGORIES, value),
        Some(("Script" | "sc" | "Script_Extensions" | "scx", value)) => is_script_name(value),
        Some(_) => false,
        None => is_listed(CATEGORIES, inside) || is_listed(BINARY, inside),
    };
    if !is_known {
        return Err(unknown());
    }
    match inside.split_once('=').map_or(inside, |(_, value)| value) {
        // A text has no surrogates.
        "Surrogate" | "Cs" => Ok(CharClass::default()),
        "punct" => table("P").ok_or_else(unknown),
        "digit" => table("Nd").ok_or_else(unknown),
        "cntrl" => table("Cc").ok_or_else(unknown),
        "Combining_Mark" => table("M").ok_or_else(unknown),
        _ => table(inside).ok_or_else(unknown),
    }
}

/// The class of a name of another engine, and how it is read; or what is wrong with it.
pub(super) fn foreign(inside: &str) -> Result<(CharClass, &'static str), String> {
    let unknown = || format!("ECMA-262 has no property `{inside}`");
    if let Some(class) = block(inside) {
        return Ok((class, "as the block of Unicode"));
    }
    if let Some(class) = of_java(inside) {
        return Ok((class, "as Java has it"));
    }
    let name = inside.strip_prefix("Is").unwrap_or(inside);
    if name != inside && BLOCKS_TOO.contains(&name) {
        return Err(format!(
            "`{inside}` is a script in Java and a block in .NET: write `\\p{{Script={name}}}`"
        ));
    }
    let is_known = is_listed(CATEGORIES, name) || is_listed(BINARY, name);
    match (is_known, is_script_name(name)) {
        (true, _) => class(name).map(|class| (class, "as the property of this name")),
        (_, true) => class(&format!("Script={name}"))
            .map(|class| (class, "as the script of this name"))
            .map_err(|_| unknown()),
        _ => Err(unknown()),
    }
}

/// Names that only Java has.
fn of_java(name: &str) -> Option<CharClass> {
    match name {
        "all" => Some(CharClass::all()),
        "L1" => Some(CharClass(vec![('\0', '\u{ff}')])),
        "LD" => Some(class::of_ranges([table("L")?.0, table("Nd")?.0].concat())),
        "IsDigit" => table("Nd"),
        _ => None,
    }
}

/// Scripts whose names are also those of blocks, which hold other characters.
const BLOCKS_TOO: &[&str] = &[
    "Arabic",
    "Armenian",
    "Bengali",
    "Bopomofo",
    "Buhid",
    "Cherokee",
    "Cyrillic",
    "Devanagari",
    "Ethiopic",
    "Georgian",
    "Greek",
    "Gujarati",
    "Gurmukhi",
    "Hanunoo",
    "Hebrew",
    "Hiragana",
    "Kannada",
    "Katakana",
    "Khmer",
    "Lao",
    "Limbu",
    "Malayalam",
    "Mongolian",
    "Myanmar",
    "Ogham",
    "Oriya",
    "Runic",
    "Sinhala",
    "Syriac",
    "Tagalog",
    "Tagbanwa",
    "Tamil",
    "Telugu",
    "Thaana",
    "Thai",
    "Tibetan",
];

/// The first blocks of Unicode, as Java (`InBasicLatin`) and .NET (`IsBasicLatin`) name them.
fn block(name: &str) -> Option<CharClass> {
    let name = name.strip_prefix("In").or_else(|| name.strip_prefix("Is"))?;
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let range = match name.as_str() {
        "BasicLatin" => ('\0', '\x7f'),
        "Latin1Supplement" => ('\u{80}', '\u{ff}'),
        "LatinExtendedA" => ('\u{100}', '\u{17f}'),
        "LatinExtendedB" => ('\u{180}', '\u{24f}'),
        _ => return None,
    };
    Some(CharClass(vec![range]))
}

fn is_listed(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == name)
}

/// The tables are found by names in any case; the exact ones have one capital in each word.
fn is_script_name(name: &str) -> bool {
    let is_word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|first| first.is_ascii_uppercase())
            && letters.all(|letter| letter.is_ascii_lowercase())
    };
    name == "SignWriting" || name.split('_').all(is_word)
}

fn table(name: &str) -> Option<CharClass> {
    let hir = regex_syntax::Parser::new().parse(&format!("\\p{{{name}}}")).ok()?;
    match hir.into_kind() {
        HirKind::Class(Class::Unicode(class)) => {
            Some(class::of_ranges(class.iter().map(|range| (range.start(), range.end())).collect()))
        }
        // A class of one character is given as that character.
        HirKind::Literal(literal) => {
            let mut characters = std::str::from_utf8(&literal.0).ok()?.chars();
            characters.next().map(|only| CharClass(vec![(only, only)]))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_name_has_a_table_or_is_known_to_lack_one() {
        let names = CATEGORIES.split_ascii_whitespace().chain(BINARY.split_ascii_whitespace());
        let without: Vec<&str> = names.filter(|name| class(name).is_err()).collect();
        assert_eq!(without, ["Changes_When_NFKC_Casefolded", "CWKCF"]);
    }

    #[test]
    fn only_exact_names_are_taken() {
        for name in
            ["Script=Greek", "sc=Grek", "scx=Phags_Pa", "gc=Lu", "L", "Alpha", "sc=SignWriting"]
        {
            assert!(class(name).is_ok(), "{name}");
        }
        for name in [
            "greek",
            "Greek",
            "Script=greek",
            "sc=GREEK",
            "IsL",
            "letter",
            "gc=Greek",
            "sc=",
            "Alnum",
        ] {
            assert!(class(name).is_err(), "{name}");
        }
    }
}
