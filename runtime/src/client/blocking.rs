//! Calls for programs that are not asynchronous.

use std::fmt;
use std::sync::Arc;

use tokio::runtime::{self, Handle, Runtime};

use super::{Caller, Error, IntoCall, Paged, SetupError, Success, TransportError};

/// A client whose calls block until the reply is there. Every request knows its operation, so that one function calls
/// them all. Clones share one runtime, whose work is done while a call waits.
#[derive(Clone)]
pub struct Blocking<C> {
    client: C,
    runtime: Arc<Owned>,
}

impl<C: AsRef<Caller>> Blocking<C> {
    /// The same client, for calls that block.
    ///
    /// # Errors
    ///
    /// Fails if the system gives no means to wait.
    pub fn new(client: C) -> Result<Self, SetupError> {
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| SetupError::Transport(error.into()))?;
        Ok(Self { client, runtime: Arc::new(Owned(Some(runtime))) })
    }

    /// Calls an operation, as [`Caller::call`] does.
    ///
    /// # Errors
    ///
    /// Everything but a documented success, told apart by [`Error`]; [`TransportError::Blocked`] if the thread runs
    /// asynchronous code, which would come to a stop.
    pub fn call<R: IntoCall>(&self, request: &R) -> Result<Success<R>, Error<R::Reply>> {
        self.wait(self.client.as_ref().call(request))
            .unwrap_or(Err(Error::Transport(TransportError::Blocked)))
    }

    /// The pages of a list, as [`Caller::pages`] gives them. An error is the last item.
    pub fn pages<R: Paged>(
        &self,
        request: R,
    ) -> impl Iterator<Item = Result<Success<R>, Error<R::Reply>>> + use<'_, C, R> {
        let mut pages = self.client.as_ref().pages(request);
        self.each(async move || pages.next().await)
    }

    /// All that the pages of a list hold, one by one. An error is the last item.
    pub fn items<R: Paged>(
        &self,
        request: R,
    ) -> impl Iterator<Item = Result<R::Item, Error<R::Reply>>> + use<'_, C, R> {
        let mut items = self.client.as_ref().pages(request).items();
        self.each(async move || items.next().await)
    }

    /// What a function gives until it gives nothing, or until the thread must not wait.
    fn each<T, E>(
        &self,
        mut next: impl AsyncFnMut() -> Option<Result<T, Error<E>>>,
    ) -> impl Iterator<Item = Result<T, Error<E>>> {
        let mut is_blocked = false;
        std::iter::from_fn(move || {
            if is_blocked {
                return None;
            }
            self.wait(next()).unwrap_or_else(|| {
                is_blocked = true;
                Some(Err(Error::Transport(TransportError::Blocked)))
            })
        })
    }

    /// What comes of something asynchronous, if the thread may wait for it.
    fn wait<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        match (&self.runtime.0, Handle::try_current()) {
            (Some(runtime), Err(_)) => Some(runtime.block_on(future)),
            _ => None,
        }
    }
}

impl<C: fmt::Debug> fmt::Debug for Blocking<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Blocking").field(&self.client).finish()
    }
}

/// A runtime that may end anywhere: a plain one must not be dropped by asynchronous code.
struct Owned(Option<Runtime>);

impl Drop for Owned {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
