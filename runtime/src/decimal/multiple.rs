//! Whether one number is a multiple of another: exact for any number of digits, with bounded work.

use super::Decimal;
use std::cmp::Ordering;

/// How many digits of a dividend are taken at once; a remainder below 10^19 and as many digits more fit into 128 bits.
const CHUNK: usize = 19;

/// How many digits a limb of a long number has.
const LIMB: usize = 9;

/// One more than the greatest limb.
const BASE: u32 = 1_000_000_000;

impl Decimal {
    /// Whether this is `step` times an integer. Every number is a multiple of zero here, since there is nothing to check.
    ///
    /// The work grows with the product of the numbers of digits, and not with the exponents.
    pub(crate) fn is_multiple_of(&self, step: &Self) -> bool {
        if self.digits.is_empty() || step.digits.is_empty() {
            return true;
        }
        if self.exponent < step.exponent {
            // The step ends in more zeros than this number does.
            return false;
        }
        // A factor 2 or 5 of the step's digits is divided away by a zero of the dividend. There are fewer than four of
        // either for each digit, and more zeros than that change nothing.
        let zeros = usize::try_from(self.exponent.abs_diff(step.exponent)).unwrap_or(usize::MAX);
        let zeros = zeros.min(step.digits.len().saturating_mul(4));
        let dividend = self.digits.bytes().chain(std::iter::repeat_n(b'0', zeros));
        match step.digits.parse::<u64>() {
            Ok(divisor) if step.digits.len() <= CHUNK => {
                let digits: Vec<u8> = dividend.collect();
                remainder(&digits, divisor) == 0
            }
            _ => Long::of(&step.digits).divides(dividend),
        }
    }
}

/// What is left of a number after division.
fn remainder(digits: &[u8], divisor: u64) -> u64 {
    let mut rest: u128 = 0;
    for chunk in digits.chunks(CHUNK) {
        for digit in chunk {
            rest = rest * 10 + u128::from(digit - b'0');
        }
        rest %= u128::from(divisor);
    }
    u64::try_from(rest).unwrap_or(u64::MAX)
}

/// A whole number of any size: its limbs, the lowest first.
struct Long(Vec<u32>);

impl Long {
    fn of(digits: &str) -> Self {
        let limbs = digits.as_bytes().rchunks(LIMB);
        Self(
            limbs
                .map(|limb| limb.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
                .collect(),
        )
    }

    /// Whether this divides a number, by long division: the rest stays below ten times the divisor.
    fn divides(&self, dividend: impl Iterator<Item = u8>) -> bool {
        let mut rest = vec![0_u32; self.0.len() + 1];
        for digit in dividend {
            shift_in(&mut rest, u32::from(digit - b'0'));
            while self.is_at_most(&rest) {
                self.subtract_from(&mut rest);
            }
        }
        rest.iter().all(|limb| *limb == 0)
    }

    /// Whether this is no more than a number of one limb more.
    fn is_at_most(&self, rest: &[u32]) -> bool {
        let order = rest.iter().rev().cmp([0].iter().chain(self.0.iter().rev()));
        order != Ordering::Less
    }

    fn subtract_from(&self, rest: &mut [u32]) {
        let mut borrow = 0;
        for (limb, own) in rest.iter_mut().zip(self.0.iter().chain([&0])) {
            let taken = own + borrow;
            borrow = u32::from(*limb < taken);
            *limb = *limb + borrow * BASE - taken;
        }
    }
}

/// Ten times a number, and a digit.
fn shift_in(limbs: &mut [u32], digit: u32) {
    let mut carry = u64::from(digit);
    for limb in limbs {
        let value = u64::from(*limb) * 10 + carry;
        *limb = u32::try_from(value % u64::from(BASE)).unwrap_or_default();
        carry = value / u64::from(BASE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, step: &str, expected: bool) {
        let decimal = |lexeme| Decimal::parse(lexeme).unwrap();
        assert_eq!(decimal(value).is_multiple_of(&decimal(step)), expected, "{value} of {step}");
    }

    #[test]
    fn multiples_are_exact_in_decimal() {
        check("0.3", "0.1", true);
        check("4.5", "1.5", true);
        check("0", "7", true);
        check("0.35", "0.1", false);
        check("1", "3", false);
        check("-6", "3", true);
        check("5", "0", true);
        check("10", "20", false);
    }

    #[test]
    fn exponents_cost_nothing() {
        check("1e300", "0.01", true);
        check("1e300", "7", false);
        check("1e-300", "1", false);
        check("7e999999999999999999", "3.5e-999999999999999999", true);
        check("1e999999999999999999", "1024", true);
        check("1e9", "1024", false);
        check("1e10", "1024", true);
        check("1e999999999999999999", "3072", false);
    }

    #[test]
    fn the_greatest_steps_of_one_word_are_exact() {
        check("9999999999999999999", "9999999999999999999", true);
        check("99999999999999999980000000000000000001", "9999999999999999999", true);
        check("99999999999999999980000000000000000002", "9999999999999999999", false);
    }

    #[test]
    fn long_steps_are_exact() {
        let step = "123456789012345678901234567891";
        check(step, step, true);
        check("123456789012345678901234567892", step, false);
        // Twelve thousand and one times the step.
        check("1481604924937160492493716049259891", step, true);
        check("1481604924937160492493716049259892", step, false);
        check("123456789012345678901234567891e50", step, true);
        check("123456789012345678901234567891e-1", step, false);
        check("3e40", "1.00000000000000000000000000001", false);
    }

    #[test]
    fn a_long_number_is_divided_digit_by_digit() {
        check(&"3".repeat(10_000), "3", true);
        check(&format!("{}4", "3".repeat(10_000)), "3", false);
        let nines = "9".repeat(30);
        check(&nines.repeat(100), &nines, true);
        check(&format!("{}8", nines.repeat(100)), &nines, false);
    }
}
