//! Bodies of our own as those of `axum`, and back.

use axum::body::Body as AxumBody;

use crate::content::{Body, Flow};

impl From<Body> for AxumBody {
    fn from(body: Body) -> Self {
        match body.bytes() {
            Some(bytes) => bytes.clone().into(),
            None => Self::from_stream(body.flow()),
        }
    }
}

impl From<AxumBody> for Body {
    fn from(body: AxumBody) -> Self {
        Flow::new(body.into_data_stream()).into()
    }
}
