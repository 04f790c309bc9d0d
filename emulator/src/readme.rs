//! The error tables of the README say what the generated crates answer.

use specwright_runtime::fault::{FaultTable, FaultValue};

const README: &str = include_str!("../README.md");

#[test]
fn the_readme_has_every_error_of_every_api() {
    check("Huawei APIG", &huawei_apig::faults::FAULTS);
    check("Huawei ROMA Connect", &huawei_roma::faults::FAULTS);
    check("Huawei Cloud RTC", &huawei_rtc::faults::FAULTS);
    check("Alibaba Cloud IMS", &alibaba_ims::faults::FAULTS);
}

fn check(title: &str, table: &FaultTable) {
    let (_, rest) = README.split_once(&format!("\n### {title}\n")).expect("the README has the API");
    let section = rest.split("\n#").next().expect("a text has a first part");
    let rows = section.lines().filter(|line| line.starts_with("| ")).skip(1);
    let stated: Vec<_> = rows.map(|row| row.splitn(3, " | ").skip(1).collect::<String>()).collect();
    let answered = table.rows.iter().map(|row| format!("{}`{}` |", row.status, code(row.body)));
    assert_eq!(stated, answered.collect::<Vec<_>>(), "{title}");
}

/// The code in the body of a fault.
fn code(body: &[(&'static str, FaultValue)]) -> &'static str {
    let code = body.iter().find_map(|(name, value)| match value {
        FaultValue::Text(text) if matches!(*name, "error_code" | "Code") => Some(*text),
        _ => None,
    });
    code.expect("every fault has a code")
}
