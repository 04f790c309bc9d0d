//! What is signed is let in, and nothing else.

#[cfg(test)]
mod authorization;
#[cfg(test)]
mod by_hand;
#[cfg(test)]
mod client;
#[cfg(test)]
mod coverage;
#[cfg(test)]
mod door;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod nonces;
#[cfg(test)]
mod parameters;
#[cfg(test)]
mod plain_names;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod secrets;
#[cfg(test)]
mod signed;
#[cfg(test)]
mod vectors;
