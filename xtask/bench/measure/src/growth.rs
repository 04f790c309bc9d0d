//! How fast a time grows with a number.

/// The exponent `b` that fits `time = a · size^b` best, after the time of size 0, which comes first, is taken off the others.
#[must_use]
pub fn exponent(sizes: &[usize], times: &[f64]) -> f64 {
    let Some((base, times)) = times.split_first() else { return 0.0 };
    let above: Vec<_> = times.iter().map(|time| time - base).collect();
    exponent_of_all(&sizes[1..], &above)
}

/// The exponent `b` that fits `time = a · size^b` best.
#[must_use]
pub fn exponent_of_all(sizes: &[usize], times: &[f64]) -> f64 {
    let points: Vec<_> = sizes
        .iter()
        .zip(times)
        .map(|(size, time)| ((*size as f64).ln(), time.max(f64::MIN_POSITIVE).ln()))
        .collect();
    let count = points.len() as f64;
    let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / count;
    let together: f64 = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let alone: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    together / alone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(time: impl Fn(f64) -> f64, expected: f64) {
        let sizes = [0, 50, 500, 2000];
        let times = sizes.map(|size| time(size as f64));
        assert!((exponent(&sizes, &times) - expected).abs() < 1e-9);
    }

    #[test]
    fn what_is_paid_once_does_not_count() {
        check(|size| 7.0 + 3.0 * size, 1.0);
        check(|size| 1.0 + size * size, 2.0);
    }

    #[test]
    fn all_of_the_time_counts_where_it_is_asked_for() {
        let sizes = [50, 500, 2000];
        let exponent_with =
            |base: f64| exponent_of_all(&sizes, &sizes.map(|size| base + size as f64));
        assert!((exponent_with(0.0) - 1.0).abs() < 1e-9);
        assert!(exponent_with(50.0) < 0.9);
    }
}
