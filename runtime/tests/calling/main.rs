//! How calls are made: how often, within what time, through which layers, and from which threads.

#[cfg(test)]
mod blocking;
#[cfg(test)]
mod layers;
#[cfg(test)]
mod options;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod retries;
#[cfg(test)]
mod script;
#[cfg(test)]
mod time;
