//! A review whose page is looked at.

use std::fs;

use anyhow::{Context, Result};
use specwright::diff::{Compared, Format, Level, Review, Settings, diff};
use specwright::{SourceSet, model_of};

use super::browser::{Browser, Scheme};
use crate::repository::Repository;

/// A review and its page.
pub struct Sample {
    name: String,
    review: Review,
    page: String,
}

/// Counts what is seen after the changes of the worst level were hidden. It runs in a copy of the page that has no
/// policy; in the page itself it would not run.
const HIDE: &str = "<script>document.getElementById('show-breaking').click();\
    const shown = [...document.querySelectorAll('article')].filter(one => getComputedStyle(one).display !== 'none');\
    document.title = 'shown: ' + shown.length;</script>";

impl Sample {
    /// The pair of documents of this name.
    pub fn read(repository: &Repository, name: &str) -> Result<Self> {
        let folder = repository.path("generator/tests/data/diff-formats").join(name);
        let [base, head] = ["base.yaml", "head.yaml"].map(|side| -> Result<SourceSet> {
            let path = folder.join(side);
            let text =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            Ok(SourceSet::new(side, text))
        });
        let (base, head) = (base?, head?);
        let model = |sources| model_of(sources).0.context("a document of a sample is at fault");
        let changes = diff(&model(&base)?, &model(&head)?, &Settings::default());
        let review =
            Review { documents: vec![Compared::new(changes, base, head)], notes: Vec::new() };
        let page = review.write(Format::Html);
        Ok(Self { name: name.to_owned(), review, page })
    }

    /// What is wrong with the page, a line each.
    pub fn faults(&self, browser: &Browser) -> Result<Vec<String>> {
        let document = browser.document(&self.name, &self.page)?;
        let (all, breaking) = (self.review.changes().count(), self.review.count(Level::Breaking));
        let title = format!("<title>Spec review: {}</title>", self.review.wire());
        let hiding = self.with_script(HIDE);
        let hidden = browser.document(&format!("{}-hidden", self.name), &hiding)?;
        let blocked = self.page.replace("</body>", &format!("{HIDE}</body>"));
        let blocked = browser.document(&format!("{}-blocked", self.name), &blocked)?;
        let dark = browser.picture(&self.name, &self.page, Scheme::Dark)?;
        let light = browser.picture(&self.name, &self.page, Scheme::Light)?;
        let promises = [
            ("shows every change", document.matches("<article").count() == all),
            ("keeps its title", document.contains(&title)),
            (
                "holds no script and no picture",
                !["<script", "<img"].iter().any(|tag| document.contains(tag)),
            ),
            (
                "hides a level",
                hidden.contains(&format!("<title>shown: {}</title>", all - breaking)),
            ),
            ("runs no script", blocked.contains(&title)),
            ("is dark where one asks for it", dark != light),
        ];
        let broken = promises.iter().filter(|(_, holds)| !holds);
        Ok(broken.map(|(promise, _)| format!("{}: no page that {promise}", self.name)).collect())
    }

    /// The page without its policy and with a script at its end.
    fn with_script(&self, script: &str) -> String {
        self.page
            .replace("http-equiv=\"Content-Security-Policy\"", "name=\"none\"")
            .replace("</body>", &format!("{script}</body>"))
    }
}
