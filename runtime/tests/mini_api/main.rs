//! Both sides of a small API that is written by hand just as the generator writes it.

pub mod api;

#[cfg(test)]
mod answers;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod settlement;
#[cfg(test)]
mod stub;
