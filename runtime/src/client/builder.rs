//! Makes clients that are set up in more than the usual way.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{CallOptions, Caller, Clock, SetupError, SystemClock, Transport, base_url};

/// Puts something around a transport.
type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

/// A client of the type `C` in the making.
#[must_use]
pub struct Builder<C> {
    base_url: String,
    transport: Option<Arc<dyn Transport>>,
    layers: Vec<Wrap>,
    options: CallOptions,
    clock: Arc<dyn Clock>,
    made: PhantomData<fn() -> C>,
}

impl<C: From<Caller>> Builder<C> {
    /// A client of the server at this address.
    pub fn new(base_url: &str) -> Self {
        Self {
            base_url: base_url.to_owned(),
            transport: None,
            layers: Vec::new(),
            options: CallOptions::new(),
            clock: Arc::new(SystemClock),
            made: PhantomData,
        }
    }

    /// The way to the server, in the place of the usual one, which the feature `reqwest` brings.
    pub fn with_transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// A layer of `tower` around the transport: each attempt of a call passes it, signed already. The first layer is
    /// the outermost. What a layer changes of a signed request breaks its signature.
    #[cfg(all(feature = "tower", not(target_family = "wasm")))]
    pub fn with_layer<L>(mut self, layer: L) -> Self
    where
        L: tower_layer::Layer<super::TransportService> + Send + 'static,
        super::Layered<L::Service>: Transport,
    {
        self.layers.push(Box::new(move |transport| {
            let service = super::TransportService::new(transport);
            Arc::new(super::Layered::new(layer.layer(service)))
        }));
        self
    }

    /// The settings of all calls that have none of their own.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The time by which calls wait; the system's if not said.
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Refuses an address that is not `http://…` or `https://…`, or that has a user, a query or a fragment; fails if
    /// no transport is given and the usual one cannot be set up.
    pub fn build(self) -> Result<C, SetupError> {
        let base_url = base_url::checked(&self.base_url)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => usual(base_url)?,
        };
        let transport = self.layers.into_iter().rev().fold(transport, |inner, wrap| wrap(inner));
        Ok(C::from(Caller {
            base_url: base_url.into(),
            transport,
            credentials: super::Credentials::default(),
            options: self.options,
            clock: self.clock,
        }))
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("base_url", &self.base_url)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(all(feature = "reqwest", not(target_family = "wasm")))]
fn usual(base_url: &str) -> Result<Arc<dyn Transport>, SetupError> {
    Ok(Arc::new(super::over_reqwest::OverReqwest::new(base_url)?))
}

#[cfg(all(feature = "reqwest", target_family = "wasm"))]
fn usual(base_url: &str) -> Result<Arc<dyn Transport>, SetupError> {
    Ok(Arc::new(super::over_fetch::OverFetch::new(base_url)?))
}

#[cfg(not(feature = "reqwest"))]
fn usual(_: &str) -> Result<Arc<dyn Transport>, SetupError> {
    Err(SetupError::Transport("none is given, and the feature `reqwest` is off".into()))
}
