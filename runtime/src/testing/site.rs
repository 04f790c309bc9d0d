//! The rules that stand over each part of a document.

use super::demands::Demands;
use crate::json::Json;
use crate::schema::{Rule, Schema};
use crate::violation::Segment;

/// The most rules that are looked at in one document.
const MAX_SITES: usize = 2_000;
/// The most schemas that one schema may refer to in a row.
const MAX_REFERENCES: usize = 32;

/// One rule over one value of a document. The value keeps it, whatever else is chosen.
#[derive(Clone, Debug)]
pub(super) struct Site<'a> {
    /// The way to the value.
    pub(super) path: Vec<Segment>,
    /// The schemas that all hold for the value.
    pub(super) schemas: Vec<Schema<'a>>,
    /// The rule, one of theirs.
    pub(super) rule: &'a Rule<'a>,
}

/// Every rule over every value of a document, but for those that hold only where a schema leaves a choice.
pub(super) fn sites<'a>(
    definitions: &'a [Schema<'a>],
    schema: Schema<'a>,
    json: &Json,
) -> Vec<Site<'a>> {
    let mut found = Found { definitions, sites: Vec::new() };
    found.walk(json, &[schema], &mut Vec::new());
    found.sites
}

struct Found<'a> {
    definitions: &'a [Schema<'a>],
    sites: Vec<Site<'a>>,
}

impl<'a> Found<'a> {
    fn walk(&mut self, json: &Json, schemas: &[Schema<'a>], path: &mut Vec<Segment>) {
        let mut rules = Vec::new();
        schemas.iter().for_each(|schema| self.flatten(*schema, &mut rules, 0));
        if self.sites.len() + rules.len() > MAX_SITES {
            return;
        }
        let site =
            |rule: &&'a Rule<'a>| Site { path: path.clone(), schemas: schemas.to_vec(), rule };
        self.sites.extend(rules.iter().map(site));
        let mut demands = Demands::NONE;
        rules.into_iter().for_each(|rule| demands.add(rule));
        self.walk_parts(json, &demands, path);
    }

    fn walk_parts(&mut self, json: &Json, demands: &Demands<'a>, path: &mut Vec<Segment>) {
        match json {
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    path.push(Segment::Index(index));
                    self.walk(
                        item,
                        &stated(demands.list.at(index), &demands.list.unevaluated),
                        path,
                    );
                    path.pop();
                }
            }
            Json::Object(members) => {
                for (name, value) in members {
                    path.push(Segment::name(name.clone()));
                    self.walk(
                        value,
                        &stated(demands.object.of(name), &demands.object.unevaluated),
                        path,
                    );
                    path.pop();
                }
            }
            _ => {}
        }
    }

    /// The rules of a schema and of those that it takes in unconditionally.
    fn flatten(&self, schema: Schema<'a>, rules: &mut Vec<&'a Rule<'a>>, references: usize) {
        if references > MAX_REFERENCES {
            return;
        }
        for rule in schema.rules() {
            rules.push(rule);
            match *rule {
                Rule::AllOf(parts) => {
                    parts.iter().for_each(|part| self.flatten(*part, rules, references + 1));
                }
                Rule::Definition(place) => {
                    self.definitions
                        .get(place)
                        .iter()
                        .for_each(|part| self.flatten(**part, rules, references + 1));
                }
                _ => {}
            }
        }
    }
}

/// No schemas where another branch might have spoken of the part, so that `unevaluated…` may not hold.
fn stated<'a>(schemas: Vec<Schema<'a>>, unevaluated: &[Schema<'a>]) -> Vec<Schema<'a>> {
    if unevaluated.is_empty() { schemas } else { Vec::new() }
}
