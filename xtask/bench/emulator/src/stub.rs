//! A store that keeps nothing and takes no time, so that what is left is the work of the contestants.

use std::future::{Future, ready};
use std::pin::Pin;

use app_emulator::store::{
    Answer, Application, CreateError, Filter, Nonce, Page, Place, Store, Window,
};

/// Takes whatever comes, and has nothing.
#[derive(Debug)]
pub(crate) struct Stub;

impl Store for Stub {
    fn create<'a>(&'a self, _: &'a Application, _: u32) -> Answer<'a, (), CreateError> {
        Box::pin(ready(Ok(())))
    }

    fn get<'a>(&'a self, _: &'a Place, _: &'a str) -> Answer<'a, Option<Application>> {
        Box::pin(ready(Ok(None)))
    }

    fn list<'a>(&'a self, _: &'a Place, _: &'a Filter, _: Window) -> Answer<'a, Page> {
        Box::pin(ready(Ok(Page { total: 0, applications: Vec::new() })))
    }

    fn delete<'a>(&'a self, _: &'a Place, _: &'a str) -> Answer<'a, bool> {
        Box::pin(ready(Ok(false)))
    }

    fn admit_nonce<'a>(&'a self, _: &'a Nonce<'a>, _: i64) -> Answer<'a, bool> {
        Box::pin(ready(Ok(true)))
    }

    fn ready(&self) -> Answer<'_, ()> {
        Box::pin(ready(Ok(())))
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(ready(()))
    }
}
