//! Bodies of values that come one after another: what one of them is.

use super::events::{self, Data};
use super::lowering::Lowering;
use super::said::Said;
use crate::model::Framing;
use crate::report::Code;
use crate::source::Node;
use specwright_runtime::schema::Types;

/// What is said of all values together, and held to by nobody: they are read one by one.
const OF_ALL: [&str; 7] = [
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "prefixItems",
    "unevaluatedItems",
    "additionalItems",
];

/// How the values of a media type come, and the schema of one of them, where there is any.
///
/// `itemSchema` is that of one value; of events, that of an object whose member `data` counts. A `schema` that admits only lists
/// is that of all values together, as the specification has it since 3.2; any other is that of one value, as most documents mean
/// it.
pub(super) fn item<'d>(
    lowering: &mut Lowering<'d, '_>,
    framing: Framing,
    node: Node<'d>,
) -> Option<(Framing, Option<Node<'d>>)> {
    let (item, stated) = (node.get("itemSchema"), node.get("schema"));
    let one = match (item, stated) {
        (Some(item), _) => Some(item),
        (None, Some(stated)) => of_all(lowering, stated)?,
        (None, None) => None,
    };
    if !framing.is_events() {
        return Some((framing, one));
    }
    let data = match one {
        Some(event) if item.is_some() || events::is_one(lowering, event)? => {
            events::data(lowering, event)?
        }
        other => other.map_or(Data::None, Data::One),
    };
    let one = match data {
        Data::None => return Some((Framing::TextEvents, None)),
        Data::Several => return Some((Framing::JsonEvents, None)),
        Data::One(one) => one,
    };
    let said = Said::of(lowering, &[one])?;
    let content = said.all("contentSchema").next();
    Some(match (said.types == Types::STRING, content) {
        (true, Some(content)) => (Framing::JsonEvents, Some(content)),
        (true, None) => (Framing::TextEvents, Some(one)),
        (false, _) => (Framing::JsonEvents, Some(one)),
    })
}

/// The schema of one value, of one that may be that of all.
fn of_all<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) -> Option<Option<Node<'d>>> {
    let said = Said::of(lowering, &[schema])?;
    if said.types != Types::ARRAY {
        return Some(Some(schema));
    }
    let items: Vec<_> = said.all("items").collect();
    if items.len() > 1 || said.first_of(&OF_ALL).is_some() {
        lowering.warn(
            Code::UncheckedBody,
            schema,
            "the values of a stream are read one by one, and nothing holds all of them to this schema"
                .to_owned(),
            "say in `items` what each of them is, and in the description how many there are",
        );
    }
    Some(items.first().copied())
}

#[cfg(test)]
mod tests {
    use crate::{SourceSet, model_of};

    /// Checks how the values of a media type come, and what one of them is.
    fn check(media_type: &str, says: &str, expected: &str) {
        let document = format!(
            "openapi: 3.2.0\ninfo: {{ title: A, version: '1' }}\npaths:\n  /a:\n    get:\n      responses:\n        \
             '200': {{ description: Done., content: {{ {media_type}: {says} }} }}\n"
        );
        let sources = SourceSet::new("a.yaml", document);
        let (api, report) = model_of(&sources);
        let api = api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
        let content = &api.operations[0].replies[0].contents[0];
        assert_eq!(format!("{:?} {:?}", content.codec, content.ty), expected, "{says}");
    }

    #[test]
    fn a_list_is_all_values_and_any_other_schema_is_one() {
        let lines = "application/jsonl";
        check(lines, "{ schema: { type: boolean } }", "Items(Lines) Plain(Boolean)");
        let list = "{ schema: { type: array, items: { type: boolean } } }";
        check(lines, list, "Items(Lines) Plain(Boolean)");
        check("application/json-seq", list, "Items(Sequence) Plain(Boolean)");
        check(lines, "{ schema: { type: array } }", "Items(Lines) Plain(Any)");
        check(lines, "{}", "Items(Lines) Plain(Any)");
        let nullable = "{ schema: { type: [boolean, 'null'] } }";
        check(lines, nullable, "Items(Lines) Nullable(Plain(Boolean))");
    }

    #[test]
    fn an_item_has_a_schema_of_its_own_since_3_2() {
        let item = "{ itemSchema: { type: array, items: { type: boolean } } }";
        check("application/geo+json-seq", item, "Items(Sequence) List(Plain(Boolean))");
        let event = "{ itemSchema: { type: object, properties: { data: { type: boolean }, id: { type: string } } } }";
        check("text/event-stream", event, "Items(JsonEvents) Plain(Boolean)");
        let silent = "{ itemSchema: { type: object, properties: { id: { type: string } } } }";
        check("text/event-stream", silent, "Items(TextEvents) Plain(Text)");
    }

    #[test]
    fn events_may_be_described_as_alternatives_or_as_a_list() {
        let event = |name: &str, data: &str| {
            format!(
                "{{ type: object, properties: {{ event: {{ const: {name} }}, data: {data} }} }}"
            )
        };
        let both = |one: &str, other: &str| {
            let (one, other) = (event("a", one), event("b", other));
            (
                format!("{{ itemSchema: {{ oneOf: [{one}, {other}] }} }}"),
                format!("{{ schema: {{ type: array, items: {{ oneOf: [{one}, {other}] }} }} }}"),
            )
        };
        let events = "text/event-stream";
        let (items, list) = both("{ type: boolean }", "{ type: boolean }");
        check(events, &items, "Items(JsonEvents) Plain(Boolean)");
        check(events, &list, "Items(JsonEvents) Plain(Boolean)");
        let (items, list) = both("{ type: boolean }", "{ type: integer }");
        check(events, &items, "Items(JsonEvents) Plain(Any)");
        check(events, &list, "Items(JsonEvents) Plain(Any)");
        let list =
            format!("{{ schema: {{ type: array, items: {} }} }}", event("a", "{ type: boolean }"));
        check(events, &list, "Items(JsonEvents) Plain(Boolean)");
    }

    #[test]
    fn the_data_of_an_event_are_text_where_they_are_a_string() {
        let events = "text/event-stream";
        check(events, "{}", "Items(TextEvents) Plain(Text)");
        check(events, "{ schema: { type: string } }", "Items(TextEvents) Plain(Text)");
        check(events, "{ schema: { type: boolean } }", "Items(JsonEvents) Plain(Boolean)");
        let list = "{ schema: { type: array, items: { type: boolean } } }";
        check(events, list, "Items(JsonEvents) Plain(Boolean)");
        let held = "{ schema: { type: string, contentSchema: { type: boolean } } }";
        check(events, held, "Items(JsonEvents) Plain(Boolean)");
    }
}
