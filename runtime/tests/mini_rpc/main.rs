//! Both sides of a small API whose requests name actions, written by hand just as the generator writes it.

pub mod api;

#[cfg(test)]
mod actions;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod names;
#[cfg(test)]
mod parameters;
#[cfg(test)]
mod signatures;
#[cfg(test)]
mod stub;
