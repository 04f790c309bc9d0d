//! Near misses: valid JSON with just one rule broken, as narrowly as possible.

use super::Described;
use super::breach::breaches;
use super::drawer::{Drawer, Measure};
use super::keyword::says;
use super::place;
use super::site::{Site, sites};
use super::strategy::Fixed;
use crate::decode::{Collector, Mode};
use crate::json::Json;
use crate::schema::Schema;
use crate::violation::{Place, Violations};
use proptest::arbitrary::any;
use proptest::strategy::{BoxedStrategy, NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// How many documents are drawn before there is no near miss.
const DOCUMENTS: usize = 8;

/// JSON that breaks one rule of a schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Miss {
    /// The document.
    pub json: Json,
    /// The keyword of the rule, such as `maxLength`.
    pub keyword: &'static str,
    /// Where the rule is broken, as a JSON pointer (RFC 6901).
    pub pointer: String,
}

/// JSON that breaks just one rule of the schema. It is rejected where none is found within a bounded number of tries.
pub fn near_misses_json(
    schema: &Schema<'static>,
    definitions: &'static [Schema<'static>],
) -> BoxedStrategy<Miss> {
    NearMisses { schema: *schema, definitions }.boxed()
}

/// JSON that a type only just refuses.
pub fn near_misses<T: Described>() -> impl Strategy<Value = Miss> {
    near_misses_json(&T::SCHEMA, T::DEFINITIONS)
}

#[derive(Clone, Copy, Debug)]
struct NearMisses {
    schema: Schema<'static>,
    definitions: &'static [Schema<'static>],
}

impl Strategy for NearMisses {
    type Tree = Fixed<Miss>;
    type Value = Miss;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let seed = any::<u64>().new_tree(runner)?.current();
        let mut drawer = Drawer::new(self.definitions, seed, Measure::Usual);
        let found = (0..DOCUMENTS).find_map(|_| miss(&mut drawer, self.schema));
        Ok(Fixed(found.ok_or("no near miss was found for the schema")?))
    }
}

/// A document in which one rule is broken.
fn miss<'a>(drawer: &mut Drawer<'a>, schema: Schema<'a>) -> Option<Miss> {
    let document = drawer.document(schema)?;
    let mut sites = sites(drawer.definitions, schema, &document);
    drawer.chance.shuffle(&mut sites);
    sites.iter().find_map(|site| miss_at(drawer, schema, &document, site))
}

/// The document with this rule broken and no other.
fn miss_at<'a>(
    drawer: &mut Drawer<'a>,
    schema: Schema<'a>,
    document: &Json,
    site: &Site<'a>,
) -> Option<Miss> {
    let values = breaches(drawer, site, place::get(document, &site.path)?);
    values.into_iter().find_map(|value| {
        let json = place::put(document, &site.path, value)?;
        let violations = violations(schema, drawer.definitions, &json);
        let only = violations.first().filter(|_| violations.len() == 1)?;
        let is_there = only.pointer().starts_with(&place::pointer(&site.path));
        let is_meant = says(site.rule, only.keyword()) && is_there;
        is_meant.then(|| Miss { keyword: only.keyword(), pointer: only.pointer(), json })
    })
}

/// Everything that is wrong with a document.
pub(super) fn violations(
    schema: Schema<'_>,
    definitions: &[Schema<'_>],
    json: &Json,
) -> Violations {
    let mut collector = Collector::new(Mode::Request);
    schema.check(definitions, json, &mut collector);
    collector.into_violations(Place::Value)
}
