//! F3 and G4: enums with names, constants, and enums in the form that Rust servers use.

use values_project::api::json;
use values_project::api::models::{
    Adjacent, AdjacentNum, Enums, EnumsCode, EnumsColor, EnumsLetter, Signal, SignalTimed,
    SignalTimed2, SignalTimedAfter, Sky, State, StateFailed,
};
use values_project::{Answer, Stage};

#[tokio::test]
async fn g4_enums_have_the_names_of_the_document_and_the_values_of_the_wire() {
    let (stage, client) = Stage::with([Answer::json(r#"{"sky":7,"kind":"enums","code":2}"#)]);
    let enums = Enums::new(Sky::PartlyCloudy)
        .letter(EnumsLetter::Second)
        .code(EnumsCode::Ready)
        .color(EnumsColor::Red);
    let response = client.enums().save(enums).sky(Sky::Sunny).send().await;
    let response = response.expect("the answer is right");
    assert_eq!(stage.last().line, "POST /enums?sky=0");
    assert_eq!(
        stage.last().body,
        r#"{"sky":1,"kind":"enums","letter":"b2","code":1,"color":"red"}"#
    );
    // A number that is not listed is kept.
    assert!(matches!(response.sky, Sky::Unknown(7)), "{response:?}");
    assert_eq!(response.sky, Sky::from(7));
    assert!(
        matches!(response.code, Some(EnumsCode::InUse)),
        "{response:?}"
    );
    assert_eq!(json::to_string(&response.sky), "7");
    assert_eq!(
        (Sky::Rainy.as_i64(), Sky::Rainy.to_string()),
        (2, "2".to_owned())
    );
}

#[test]
fn g4_enums_of_rust_servers_have_their_variants() {
    let states = [
        (State::Idle, r#""Idle""#),
        (State::Away, r#""Away""#),
        (
            StateFailed::new("no disk").into(),
            r#"{"Failed":"no disk"}"#,
        ),
    ];
    for (state, text) in states {
        assert_eq!(json::to_string(&state), text);
        assert_eq!(json::from_str::<State>(text).ok(), Some(state));
    }
    let running = json::from_str::<State>(r#"{"Running":{"pid":5}}"#);
    let Ok(State::Running(running)) = running else {
        panic!("{running:?}");
    };
    assert_eq!(running.running.pid, 5);
    let newer = json::from_str::<State>(r#"{"Stopped":{}}"#);
    assert!(matches!(newer, Ok(State::Unknown(_))), "{newer:?}");
}

#[test]
fn g4_a_tag_of_one_value_is_no_argument() {
    let adjacent = Adjacent::from(AdjacentNum::new(3));
    assert_eq!(json::to_string(&adjacent), r#"{"t":"num","c":3}"#);
}

/// An enum with a single object, within another.
#[test]
fn g4_the_only_object_of_an_enum_is_named_by_its_key() {
    let timed = SignalTimed2::After(SignalTimedAfter::new(5));
    let signal = Signal::Timed(SignalTimed::new(timed));
    let text = r#"{"Timed":{"After":5}}"#;
    assert_eq!(json::to_string(&signal), text);
    assert_eq!(json::from_str::<Signal>(text).ok(), Some(signal));
    let never = json::from_str::<Signal>(r#"{"Timed":"Never"}"#);
    let Ok(Signal::Timed(never)) = never else {
        panic!("{never:?}");
    };
    assert_eq!(never.timed, SignalTimed2::Never);
}
