//! The drawer as a strategy of proptest, with smaller values where a test fails.

use super::drawer::{Drawer, Measure};
use super::smaller::smaller;
use crate::json::Json;
use crate::schema::Schema;
use proptest::arbitrary::any;
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::vec::IntoIter;

/// JSON that a schema admits.
#[derive(Clone, Copy, Debug)]
pub(super) struct ValidJson {
    pub(super) schema: Schema<'static>,
    pub(super) definitions: &'static [Schema<'static>],
}

impl Strategy for ValidJson {
    type Tree = ValidTree;
    type Value = Json;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let seed = any::<u64>().new_tree(runner)?.current();
        let mut drawer = Drawer::new(self.definitions, seed, Measure::Usual);
        let json = drawer.document(self.schema).ok_or("no value was found for the schema")?;
        let candidates = smaller(&json).into_iter();
        Ok(ValidTree { strategy: *self, kept: json.clone(), current: json, candidates })
    }
}

/// A value and the way to smaller ones that the schema admits as well.
#[derive(Clone, Debug)]
pub(super) struct ValidTree {
    strategy: ValidJson,
    /// The smallest value known to fail.
    kept: Json,
    current: Json,
    /// Values that are a step smaller than the kept one and were not tried yet.
    candidates: IntoIter<Json>,
}

impl ValidTree {
    fn advance(&mut self) -> bool {
        let ValidJson { schema, definitions } = self.strategy;
        let next = self.candidates.find(|json| schema.admits(definitions, json));
        let is_found = next.is_some();
        self.current = next.unwrap_or_else(|| self.kept.clone());
        is_found
    }
}

impl ValueTree for ValidTree {
    type Value = Json;

    fn current(&self) -> Json {
        self.current.clone()
    }

    fn simplify(&mut self) -> bool {
        self.kept = self.current.clone();
        self.candidates = smaller(&self.kept).into_iter();
        self.advance()
    }

    fn complicate(&mut self) -> bool {
        self.advance()
    }
}

/// A value that is not made smaller.
#[derive(Clone, Debug)]
pub(super) struct Fixed<T>(pub(super) T);

impl<T: Clone + std::fmt::Debug> ValueTree for Fixed<T> {
    type Value = T;

    fn current(&self) -> T {
        self.0.clone()
    }

    fn simplify(&mut self) -> bool {
        false
    }

    fn complicate(&mut self) -> bool {
        false
    }
}
