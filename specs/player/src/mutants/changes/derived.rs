//! Values that hang on other parameters: each changed, each dropped.

use super::operation::on_param;
use super::{Change, value};
use specwright::model::{Api, Derived, Param, Stated};
use specwright_runtime::json::Json;

type Choices = Vec<(String, Stated<Json>)>;

/// Every change of what hangs on other parameters.
pub(super) fn of(api: &Api, at: (usize, usize), param: &Param) -> Vec<Change> {
    let rules = param.derived.iter().enumerate();
    rules
        .flat_map(|(rule, derived)| match derived {
            Derived::DefaultBy { values, .. } => {
                choices(api, (at, rule), param, ("default", values))
            }
            Derived::ForcedBy { values, .. } => choices(api, (at, rule), param, ("forced", values)),
            Derived::SubsetOf { always, .. } => subset((at, rule), param, always),
        })
        .collect()
}

fn choices(
    api: &Api,
    at: ((usize, usize), usize),
    param: &Param,
    (word, values): (&str, &Choices),
) -> Vec<Change> {
    let mut changes = Vec::new();
    for (place, (key, stated)) in values.iter().enumerate() {
        let pointer = &stated.origin.pointer;
        let mutation = format!("{word} for {key} dropped");
        changes.push(on_choices(at, pointer, mutation, move |values| {
            values.remove(place);
        }));
        changes.extend(value::of(api, &param.ty, stated).map(|value| {
            on_choices(at, pointer, format!("{word} for {key} {value}"), move |values| {
                if let Some((_, stated)) = values.get_mut(place) {
                    stated.value = value.clone();
                }
            })
        }));
    }
    changes
}

fn on_choices(
    (at, rule): ((usize, usize), usize),
    pointer: &str,
    mutation: String,
    apply: impl Fn(&mut Choices) + 'static,
) -> Change {
    on_param(at, pointer, mutation, move |param| match param.derived.get_mut(rule) {
        Some(Derived::DefaultBy { values, .. } | Derived::ForcedBy { values, .. }) => apply(values),
        Some(Derived::SubsetOf { .. }) | None => {}
    })
}

fn subset((at, rule): ((usize, usize), usize), param: &Param, always: &[String]) -> Vec<Change> {
    let pointer = format!("{}/x-subset-of", param.origin.pointer);
    let dropped = on_param(at, &pointer, "subset dropped", move |param| {
        param.derived.remove(rule);
    });
    let names = always.iter().enumerate().map(|(place, name)| {
        let (pointer, mutation) = (format!("{pointer}/always/{place}"), format!("{name} dropped"));
        on_param(at, &pointer, mutation, move |param| {
            if let Some(Derived::SubsetOf { always, .. }) = param.derived.get_mut(rule) {
                always.remove(place);
            }
        })
    });
    std::iter::once(dropped).chain(names).collect()
}
