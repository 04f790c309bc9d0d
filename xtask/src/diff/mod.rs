//! `cargo xtask diff`: how the specs changed between two revisions, and what that does on the wire and to those
//! who import the crates.

mod compare;
mod documents;
mod git;
mod side;
#[cfg(test)]
mod workflow;

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};
use jiff::{Timestamp, tz::TimeZone};
use specwright::diff::{Accepted, Format, Review, Ruling, Settings, Terms};

use crate::command::DiffRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;
use compare::Outcome;
use git::Revision;
use side::Side;

/// Where accepted changes are kept; the list of the newer side counts.
const ACCEPTED: &str = "specs/accepted.toml";

/// Compares every document with the one of an older revision, and writes one report on all.
pub fn run(
    repository: &Repository,
    request: &DiffRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let base = Revision::find(repository, request.base.as_deref())?;
    let head = Side::find(repository, request.head.as_deref())?;
    let today = request.today.unwrap_or_else(|| TimeZone::UTC.to_datetime(Timestamp::now()).date());
    let settings = Settings { today: Some(today), ..Settings::default() };
    let pairs = documents::pairs(&base, &head)?.into_iter();
    let outcomes = pairs.map(|pair| compare::compare(pair, &settings));
    let (mut documents, mut faults) = (Vec::new(), String::new());
    for outcome in outcomes {
        match outcome? {
            Outcome::Compared(compared) => documents.push(*compared),
            Outcome::Incomparable(text) => faults += &text,
        }
    }
    if !faults.is_empty() {
        output.write_all(faults.as_bytes())?;
        return Ok(Verdict::Incomparable);
    }
    let accepted = head.text(ACCEPTED)?.unwrap_or_default();
    let accepted = Accepted::parse(ACCEPTED, &accepted)?;
    let terms = Terms { promises: request.promises.clone(), accepted, today };
    let review = Review::new(documents, &terms);
    if request.output.is_none() && request.report == Format::Text {
        writeln!(output, "{} compared with {}", head.shown(), base.short())?;
    }
    write(&review, repository, request, output)?;
    Ok(match review.ruling() {
        Ruling::Passes => Verdict::Fine,
        Ruling::Fails => Verdict::Faulty,
        Ruling::Unclassified => Verdict::Unclassified,
    })
}

/// Writes the report to its file, which is seen from the repository's root, or to the output.
fn write(
    review: &Review,
    repository: &Repository,
    request: &DiffRequest,
    output: &mut dyn Write,
) -> Result<()> {
    let Some(path) = &request.output else {
        // The stream takes the colours away where nobody would see them.
        let format = if request.report == Format::Text { Format::Terminal } else { request.report };
        return Ok(output.write_all(review.write(format).as_bytes())?);
    };
    let file = repository.path(path);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(&file, review.write(request.report))
        .with_context(|| format!("cannot write {}", file.display()))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::git::testing::Clone;
    use super::*;
    use crate::command::{Arguments, Chore};

    const SPEC: &str = "openapi: 3.0.3\ninfo: { title: An API, version: '1' }\npaths:\n  /apps:\n    post:\n      \
        operationId: createApp\n      responses: { '204': { description: Done. } }\n";

    fn registry(version: &str) -> String {
        format!("[api.one]\ncrate = \"one\"\nversion = \"{version}\"\nspec = \"one.yaml\"\n")
    }

    /// A repository with one API, and without its operation in the working tree.
    fn removed(name: &str) -> Clone {
        let clone = Clone::new(name);
        clone.write("specs/specwright.toml", &registry("0.1.0"));
        clone.write("specs/one.yaml", SPEC);
        clone.commit();
        let (start, _) = SPEC.split_once("\n  /apps").unwrap();
        clone.write("specs/one.yaml", &format!("{start} {{}}\n"));
        clone
    }

    fn check(clone: &Clone, arguments: &[&str], verdict: Verdict) -> String {
        let words = ["cargo xtask", "diff"].iter().chain(arguments);
        let chore = Arguments::try_parse_from(words).unwrap().chore;
        let Chore::Diff(request) = chore else { panic!("another chore") };
        let mut output = Vec::new();
        assert_eq!(run(clone.repository(), &request, &mut output).unwrap(), verdict);
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn what_breaks_passes_once_it_is_accepted_and_the_version_says_so() {
        let clone = removed("accepted");
        let text = check(&clone, &["--report", "json"], Verdict::Faulty);
        let (_, rest) = text.split_once("\"fingerprint\": \"").unwrap();
        let entry =
            format!("[[accepted]]\nfingerprint = \"{}\"\nreason = \"unused\"\n", &rest[..16]);
        clone.write(ACCEPTED, &entry);
        let text = check(&clone, &["--today", "2027-01-01"], Verdict::Faulty);
        assert!(text.contains("0.1.0 has to become 0.2.0, and is 0.1.0"), "{text}");
        clone.write("specs/specwright.toml", &registry("0.2.0"));
        check(&clone, &["--today", "2027-01-01"], Verdict::Fine);
    }

    #[test]
    fn revisions_are_compared_without_the_working_tree() {
        let clone = removed("two-revisions");
        clone.commit();
        clone.write("specs/one.yaml", "no document at all");
        check(&clone, &["HEAD~1", "HEAD"], Verdict::Faulty);
        check(&clone, &["HEAD", "HEAD"], Verdict::Fine);
        check(&clone, &["HEAD~1"], Verdict::Incomparable);
    }

    #[test]
    fn an_api_that_is_gone_breaks_its_callers_and_a_new_one_nobody() {
        let clone = removed("gone");
        clone.write("specs/specwright.toml", "");
        clone.commit();
        let gone = check(&clone, &["HEAD~1", "--report", "annotations"], Verdict::Faulty);
        assert!(gone.starts_with("::error file=specs/specwright.toml,line=1,"), "{gone}");
        check(&clone, &["HEAD", "HEAD~1"], Verdict::Fine);
    }

    #[test]
    fn every_report_is_written_to_its_file() {
        let clone = removed("reports");
        for format in Format::ALL {
            let arguments = ["--report", format.name(), "--output", "target/report"];
            assert_eq!(check(&clone, &arguments, Verdict::Faulty), "");
            let file = clone.repository().path("target/report");
            assert!(fs::read_to_string(file).unwrap().contains("op-removed"), "{format:?}");
        }
    }

    #[test]
    fn crates_are_compared_as_the_registry_of_each_side_has_them_made() {
        let webhook =
            "webhooks: { sold: { post: { responses: { '204': { description: Seen. } } } } }\n";
        let spec =
            SPEC.replace("3.0.3", "3.1.0").replace("createApp", "createApp\n      tags: [apps]");
        let clone = Clone::new("made");
        clone.write("specs/specwright.toml", &format!("{}webhooks = true\n", registry("0.1.0")));
        clone.write("specs/one.yaml", &format!("{spec}{webhook}"));
        clone.commit();
        clone.write("specs/one.yaml", &spec);
        let gone = check(&clone, &[], Verdict::Faulty);
        assert!(gone.contains("breaks wire, rust-api, rust-server"), "{gone}");
        clone.commit();
        clone.write("specs/specwright.toml", &format!("{}traits = \"tag\"\n", registry("0.1.0")));
        let traits = check(&clone, &["--promise", "rust-server"], Verdict::Faulty);
        assert!(traits.contains("- pub trait One"), "{traits}");
        assert!(traits.contains("+ pub trait Apps"), "{traits}");
        let only = "operations = [\"createApp\"]\n";
        clone.write("specs/specwright.toml", &format!("{}{only}", registry("0.1.0")));
        clone.commit();
        let (paths, more) =
            (format!("{spec}{}", MORE), format!("{spec}{}", MORE.replace("204", "205")));
        clone.write("specs/one.yaml", &paths);
        clone.commit();
        clone.write("specs/one.yaml", &more);
        check(&clone, &[], Verdict::Fine);
    }

    /// An operation of which no code is made where only `createApp` is asked for.
    const MORE: &str = "  /more:\n    get:\n      operationId: more\n      \
        responses: { '204': { description: Done. } }\n";

    #[test]
    fn a_change_that_no_rule_judges_has_a_code_of_its_own() {
        let clone = Clone::new("unclassified");
        let served = |variables: &str| {
            format!("{SPEC}servers: [{{ url: 'https://a.test', variables: {{ {variables} }} }}]\n")
        };
        clone.write("specs/specwright.toml", &registry("0.1.0"));
        clone.write("specs/one.yaml", &served(""));
        clone.commit();
        clone.write("specs/one.yaml", &served("unused: { default: a }"));
        let text = check(&clone, &[], Verdict::Unclassified);
        assert!(text.contains("unclassified-edit"), "{text}");
    }
}
