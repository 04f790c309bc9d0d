//! How calls are made: how often, within what time, through which layers, and from which threads.

mod blocking;
mod layers;
mod options;
mod pages;
mod retries;
mod script;
mod time;
