//! Security schemes: the lengths of credentials, and the headers that come with a signature.

use super::{Change, steps};
use specwright::model::{Scheme, SchemeKind};

/// Every change of a scheme.
pub(super) fn of((place, scheme): (usize, &Scheme)) -> Vec<Change> {
    let pointer = &scheme.origin.pointer;
    let shortest = scheme.min_chars.into_iter().flat_map(steps).map(|value| {
        let pointer = format!("{pointer}/x-limits/minLength");
        on_scheme(place, pointer, format!("minLength {value}"), move |scheme| {
            scheme.min_chars = Some(value);
        })
    });
    let longest = scheme.max_chars.into_iter().flat_map(steps).map(|value| {
        let pointer = format!("{pointer}/x-limits/maxLength");
        on_scheme(place, pointer, format!("maxLength {value}"), move |scheme| {
            scheme.max_chars = Some(value);
        })
    });
    let headers = match &scheme.kind {
        SchemeKind::Signature { headers, .. } => headers.as_slice(),
        _ => &[],
    };
    let headers = headers.iter().enumerate().map(|(header, name)| {
        let pointer = format!("{pointer}/x-signature/headers/{header}");
        on_scheme(place, pointer, format!("{name} not required"), move |scheme| {
            if let SchemeKind::Signature { headers, .. } = &mut scheme.kind {
                headers.remove(header);
            }
        })
    });
    shortest.chain(longest).chain(headers).collect()
}

fn on_scheme(
    place: usize,
    pointer: String,
    mutation: String,
    apply: impl Fn(&mut Scheme) + 'static,
) -> Change {
    Change::new(pointer, mutation, move |api| apply(&mut api.schemes[place]))
}
