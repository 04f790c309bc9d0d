// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.
