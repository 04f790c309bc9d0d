//! A type that has the name of another type's marker is called otherwise: names of schemas are for their author to choose.

use super::naming::Scope;
use crate::model::TypeDef;
use foldhash::HashSet;

/// Renames types until no marker has the name of a type.
pub(super) fn tell_apart(types: &mut [TypeDef], names: &mut Scope) {
    loop {
        let markers: HashSet<String> = types.iter().filter_map(TypeDef::marker).collect();
        markers.iter().for_each(|marker| names.reserve(marker));
        let mut is_settled = true;
        for def in types.iter_mut().filter(|def| markers.contains(&def.name)) {
            def.name = names.type_name(&def.name);
            is_settled = false;
        }
        if is_settled {
            return;
        }
    }
}
