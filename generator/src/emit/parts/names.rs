//! The names of tags as features of Cargo and as modules.

use crate::model::Api;
use std::collections::BTreeSet;

/// Names that spread modules have for something else: modules beside those of tags, and what their files import.
/// Nor can files everywhere be called what DOS calls devices.
const TAKEN: [&str; 24] = [
    "aux",
    "body_forms",
    "client",
    "con",
    "core",
    "decode",
    "encode",
    "faults",
    "fmt",
    "forms",
    "nul",
    "operations",
    "patterns",
    "prn",
    "runtime",
    "schemas",
    "server",
    "specwright_runtime",
    "std",
    "testing",
    "text",
    "types",
    "wire",
    "xml",
];

/// How much of a tag stands in names: files of longer names cannot be written everywhere.
const MAX_WORDS: usize = 100;

/// The names that are left.
pub(super) struct Names {
    taken: BTreeSet<String>,
    features: BTreeSet<String>,
}

impl Names {
    /// The names that are left in the crate of an API.
    pub(super) fn of(api: &Api) -> Self {
        let dependencies = api.dependencies.iter().map(|one| one.name.replace('-', "_"));
        let taken = TAKEN.map(str::to_owned).into_iter().chain(dependencies).collect();
        Self { taken, features: BTreeSet::new() }
    }

    /// The feature and the module of the next tag, made of its letters and digits of ASCII, which is what files can be called
    /// everywhere. A tag whose names another one has got gets a number.
    pub(super) fn next(&mut self, tag: &str) -> (String, String) {
        let words = words(tag);
        let mut count = 1;
        loop {
            let words = match (count, words.as_str()) {
                (1, "") => "1".to_owned(),
                (1, words) => words.to_owned(),
                (count, "") => count.to_string(),
                (count, words) => format!("{words}_{count}"),
            };
            let (feature, module) = (format!("tag-{}", words.replace('_', "-")), module(&words));
            let module = if self.is_word(&module) { format!("{module}_") } else { module };
            if !self.features.contains(&feature) && !self.taken.contains(&module) {
                self.features.insert(feature.clone());
                self.taken.insert(module.clone());
                return (feature, module);
            }
            count += 1;
        }
    }

    /// Whether a name stands for something else, in the language or in the crate.
    fn is_word(&self, module: &str) -> bool {
        syn::parse_str::<syn::Ident>(module).is_err() || module == "mod" || TAKEN.contains(&module)
    }
}

/// The words of a tag in small letters. Within letters a new one begins only where a capital follows a small one, so that
/// `Floating IPs` has two.
fn words(tag: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for sign in tag.chars() {
        let begins = sign.is_ascii_uppercase() && before.is_ascii_lowercase();
        if (begins || !sign.is_ascii_alphanumeric()) && !words.is_empty() && !words.ends_with('_') {
            words.push('_');
        }
        words.extend(sign.is_ascii_alphanumeric().then(|| sign.to_ascii_lowercase()));
        before = sign;
    }
    words.truncate(MAX_WORDS);
    words.trim_end_matches('_').to_owned()
}

/// No module begins with a digit.
fn module(words: &str) -> String {
    match words.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("tag_{words}"),
        false => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tags: &[&str], expected: &[(&str, &str)]) {
        let mut names = Names { taken: BTreeSet::new(), features: BTreeSet::new() };
        let found: Vec<(String, String)> = tags.iter().map(|tag| names.next(tag)).collect();
        let expected: Vec<(String, String)> = expected
            .iter()
            .map(|(feature, module)| ((*feature).to_owned(), (*module).to_owned()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_feature_and_a_module_are_the_words_of_a_tag() {
        check(
            &["repos", "Code Scanning", "userAccounts", " Floating IPs (v2)"],
            &[
                ("tag-repos", "repos"),
                ("tag-code-scanning", "code_scanning"),
                ("tag-user-accounts", "user_accounts"),
                ("tag-floating-ips-v2", "floating_ips_v2"),
            ],
        );
    }

    #[test]
    fn tags_that_differ_by_case_or_signs_are_told_apart() {
        check(
            &["Pets", "pets", "PETS!", "pets 2"],
            &[
                ("tag-pets", "pets"),
                ("tag-pets-2", "pets_2"),
                ("tag-pets-3", "pets_3"),
                ("tag-pets-2-2", "pets_2_2"),
            ],
        );
    }

    #[test]
    fn long_tags_are_cut_and_told_apart() {
        let long = "a".repeat(100);
        let (first, second) = (format!("{long} first"), format!("{long} second"));
        check(
            &[&first, &second],
            &[(&format!("tag-{long}"), &long), (&format!("tag-{long}-2"), &format!("{long}_2"))],
        );
    }

    #[test]
    fn what_stands_for_something_else_gets_an_underscore() {
        check(
            &["client", "type", "self", "mod"],
            &[
                ("tag-client", "client_"),
                ("tag-type", "type_"),
                ("tag-self", "self_"),
                ("tag-mod", "mod_"),
            ],
        );
    }

    #[test]
    fn a_tag_without_letters_of_ascii_is_a_number() {
        check(
            &["应用", "2fa", "环境"],
            &[("tag-1", "tag_1"), ("tag-2fa", "tag_2fa"), ("tag-2", "tag_2")],
        );
    }
}
