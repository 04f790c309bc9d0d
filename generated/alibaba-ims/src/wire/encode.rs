// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How the types are written as JSON, and the traits of serde.
