//! Verdicts and time on many small pairs.

use crate::pairs::Pair;
use crate::tool::{Said, Tool};
use measure::Seconds;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Asks both tools about every pair, and lists where they differ.
///
/// # Errors
/// When a tool cannot be started, or the output is closed.
pub(crate) fn compare(
    pairs: &[Pair],
    ours: &Tool,
    peer: Option<&Tool>,
    out: &mut impl Write,
) -> io::Result<()> {
    let Some(peer) = peer else { return Ok(()) };
    let (our_verdicts, our_time) = verdicts(pairs, ours)?;
    let (their_verdicts, their_time) = verdicts(pairs, peer)?;
    let both: Vec<_> = our_verdicts.into_iter().zip(their_verdicts).collect();
    table(&both, out)?;
    writeln!(
        out,
        "{} pairs: {:.2} and {:.2} seconds of the processor, {:.2} and {:.2} on the clock\n",
        pairs.len(),
        our_time.processor,
        their_time.processor,
        our_time.clock,
        their_time.clock,
    )?;
    writeln!(out, "Where the two differ: pair, ours, theirs")?;
    for (pair, (ours, theirs)) in pairs.iter().zip(&both).filter(|(_, (a, b))| a != b) {
        writeln!(out, "{}\t{ours:?}\t{theirs:?}", pair.name)?;
    }
    Ok(())
}

fn verdicts(pairs: &[Pair], tool: &Tool) -> io::Result<(Vec<Said>, Seconds)> {
    let mut said = Vec::with_capacity(pairs.len());
    let seconds = Seconds::of(|| {
        for pair in pairs {
            said.push(tool.ask(&pair.base, &pair.head)?);
        }
        Ok(())
    })?;
    Ok((said, seconds))
}

/// How often which verdict met which.
fn table(both: &[(Said, Said)], out: &mut impl Write) -> io::Result<()> {
    let mut counts: BTreeMap<(Said, Said), usize> = BTreeMap::new();
    for pair in both {
        *counts.entry(*pair).or_default() += 1;
    }
    writeln!(out, "\n{:<12}{:<12}{:>6}", "ours", "theirs", "pairs")?;
    for ((ours, theirs), count) in counts {
        writeln!(out, "{:<12}{:<12}{count:>6}", format!("{ours:?}"), format!("{theirs:?}"))?;
    }
    Ok(())
}
