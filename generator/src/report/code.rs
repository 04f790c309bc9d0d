//! The codes of all findings: one line each, with the promise that the finding says is broken.

use std::fmt;

/// Makes the enum, its numbers and its promises out of one table.
macro_rules! codes {
    ($($name:ident $number:literal $promise:literal;)+) => {
        /// Which promise a finding says is broken. It prints as its number, such as `E104`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!($number, ": ", $promise, ".")] $name,)+
        }

        impl Code {
            /// Every code, in the order of their stages.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The number, such as `E104`.
            pub fn number(self) -> &'static str {
                match self { $(Self::$name => $number),+ }
            }

            /// What holds for every document that has no finding of this code.
            pub fn promise(self) -> &'static str {
                match self { $(Self::$name => $promise),+ }
            }
        }
    };
}

codes! {
    NotUtf8 "E001" "every source is UTF-8 text";
    EmptySource "E002" "every source holds a document";
    Syntax "E003" "every source is well-formed YAML or JSON";
    DuplicateKey "E004" "no map has a key twice";
    TooDeep "E005" "lists and maps are nested at most 128 deep";
    Alias "E006" "every alias names a finished anchor, and aliases add at most a million nodes";
    SeveralDocuments "E007" "a source holds one document";
    MergeKey "E008" "the value of a merge key is a map or a list of maps";
    Key "E009" "every key is a scalar";
    YamlTag "E010" "every tag of the core schema fits its value";
    NumberForm "W011" "every number can be written in JSON";
    Indentation "W012" "the lines of a quoted text, and brackets that close, are indented deeper than their key";
    UnknownTag "W013" "every tag is one of the core schema";
    OctalNumber "W014" "readers of YAML 1.1 and of YAML 1.2 read every number alike";

    UnknownKeyword "E101" "no keyword is misspelt, or stands where what it says would be lost";
    WrongShape "E102" "every value has the shape that its keyword asks for";
    MissingKeyword "E103" "every object has the required keywords that its meaning hangs on";
    UnlistedValue "E104" "every value of a closed set is in the set";
    BesideReference "E105" "no fact stands beside `$ref`, where it would be ignored";
    IgnoredBesideReference "W106" "nothing stands beside `$ref`, where it is ignored";
    KeyForm "E107" "every key of a map has the form that OpenAPI asks for";
    Exclusive "E108" "no two keywords leave it open what is meant";
    UnreadExtension "W109" "an extension of ours stands where it is read";
    EmptyList "E110" "a list that OpenAPI wants filled is not empty";

    UnreadKeyword "W111" "every keyword of a schema is one that JSON Schema defines";
    OtherVersion "W112" "every keyword and value is one of the version that the document names";
    IgnoredKeyword "W113" "every keyword is one that OpenAPI defines for its object";
    AbsentKeyword "W114" "every object has the keywords that OpenAPI requires of it";
    NothingWritten "W115" "every keyword has a value";
    Quotes "W116" "texts, numbers and booleans are written as such";
    UnusualKey "W117" "every key of a map has the very form that OpenAPI asks for";
    Contradiction "W118" "keywords that exclude each other do not stand together";
    Letters "W119" "every value of a closed set is spelt as in the set";
    UnreadValue "W120" "every keyword has a value without a fault";

    UnknownTarget "E131" "every thing that specwright.toml speaks of is in the document";

    UnsupportedVersion "E201" "the document is written in a version that this generator reads";
    UnknownVersion "E202" "the document names its version of OpenAPI";
    UnresolvedReference "E211" "every reference has a target";
    ForeignReference "E212" "every reference leads to a file beside the document";
    ReferenceKind "E213" "every reference leads to an object of the kind that its place asks for";
    ReferenceCycle "E214" "no reference leads back to itself";
    DuplicateParameter "E216" "no parameter is declared twice for one place";
    UnknownScheme "E217" "every security requirement names a declared scheme";
    Expansion "E218" "the document stays small when its references are followed";
    View "E219" "the typed view can hold the document";
    PathTemplate "W220" "path parameters and the template of the path name each other";
    TextOfObject "W221" "no reply of Swagger 2.0 holds an object where `produces` names texts alone";
    UnsupportedMethod "E222" "every operation has a method that a router can hold";
    GuessedScheme "W223" "every scheme that a security requirement names says where its credentials stand";
    RepeatedParameter "W224" "no parameter is declared twice in the same words";
    HeaderName "W225" "every header has a name that HTTP has, and no two headers of a reply have the same";
    EmptySelection "E229" "every tag, path and operation that is asked for is one of the document";

    UnsupportedSchema "E301" "every schema is one that a type can hold";
    UnsupportedParameter "E302" "every parameter is one that this generator can read and write";
    UnsupportedMediaType "E303" "every body has a media type that this generator can read and write";
    UnsupportedPattern "E305" "every pattern stays within the bounds of what can be matched";
    NumberBeyondType "E306" "every bound fits the numbers that it bounds";
    OmittedMediaType "W307" "every media type of a body is one that this generator can read and write";
    FaultSchema "E308" "the body of the faults is a component schema";
    SameAs "E309" "`x-same-as` names an operation of the same path";
    UncheckedBody "W310" "every schema of a body is one that the body's media type can be held to";
    RepeatedOperation "W311" "no two operations share an operationId";
    NeverSent "W312" "no reply that HTTP sends without a body has one";
    IdleEncoding "W313" "every `encoding` speaks of a member of its form, in words of which code is made";
    NoValue "W314" "every schema admits a value together with those that hold of the same values";
    UndefinedText "W320" "every parameter has a text that its style defines";

    RustName "E321" "every stated name is one of Rust, in its case, and free";
    RustPath "E322" "every trait to derive and every type of yours is a path of Rust";
    SkippedSchema "E323" "nothing that is made refers to a schema that is kept out";

    LimitOrder "E401" "every range of limits admits a value";
    InvalidPattern "E402" "every pattern is one of ECMA-262";
    ExampleBreaksSchema "W403" "every example is a value of its schema";
    DefaultBreaksSchema "W404" "every default is a value of its schema";
    OperationId "E405" "every operationId can be shown";
    PathParameter "E406" "every path is one that a router can hold, with its parameters";
    FaultField "E407" "a fault fills only fields that its body has";
    FaultPlaceholder "E408" "every placeholder of the framework's faults is one that it fills";
    RouteClash "E409" "no operation stands where calls by action take the whole path";
    Derivation "E410" "what hangs on a parameter names one of its operation and fits both";
    NameClash "E411" "no two things that are made share a name";
    SameRequests "W412" "no two operations answer to the same requests";
    Pagination "E413" "`x-pagination` names a parameter and values of the reply that are there and fit";
    UnmetAlternative "W414" "every security alternative can be met by a request";
    ForeignPattern "W415" "every pattern is written as ECMA-262 has it";

    LeftOut "W501" "every operation can be generated, so that none is left out";
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise_so_none_is_used_twice() {
        assert!(Code::ALL.is_sorted_by(|a, b| a.number()[1..] < b.number()[1..]));
    }
}
