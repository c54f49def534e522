//! The code samples for Polar's own docs: `generated/code-samples.overlay.yaml`.

/// G9: every program compiles. The programs are not run, because they would call the real server.
#[allow(dead_code)]
mod programs {
    include!(concat!(env!("OUT_DIR"), "/samples.rs"));
}

/// G9: every operation has a program, which reads its token from the environment.
#[test]
fn every_operation_has_a_program() {
    let overlay = include_str!("../../../generated/code-samples.overlay.yaml");
    let count = client_tests::operations();
    assert!(count > 100, "{count} operations");
    assert_eq!(overlay.matches("  - target: ").count(), count);
    assert_eq!(programs::COUNT, count);
    assert_eq!(
        overlay.matches("env::var(\"POLAR_ACCESS_TOKEN\")?").count(),
        count
    );
}
