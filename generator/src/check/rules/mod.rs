//! The rules, one file each.

pub(super) mod derivation;
pub(super) mod fault_fields;
pub(super) mod fault_placeholders;
pub(super) mod form_styles;
pub(super) mod limit_order;
pub(super) mod name_clash;
pub(super) mod operation_id;
pub(super) mod pagination;
pub(super) mod parameter_types;
pub(super) mod path_parameters;
pub(super) mod query_string;
pub(super) mod route_clash;
pub(super) mod rust_types;
pub(super) mod security;
pub(super) mod text_bodies;
pub(super) mod values;
