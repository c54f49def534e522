//! Credentials: whether a request has the ones that the document requires. Their contents are not checked.

use super::parameters::Said;
use super::problem::Problem;
use crate::schemes::SchemeKind;

/// A security scheme.
pub(super) type Scheme = SchemeKind;

/// Checks that a request has all credentials of one of the choices.
///
/// # Errors
/// The request lacks them. The problem has the header that names the required scheme.
pub(super) fn check(
    choices: &[Vec<String>],
    schemes: &[(String, Scheme)],
    said: &Said<'_>,
) -> Result<(), Problem> {
    let scheme = |name: &String| {
        let mut schemes = schemes.iter();
        schemes
            .find(|(known, _)| known == name)
            .map(|(_, scheme)| scheme)
    };
    let is_met = |choice: &Vec<String>| {
        let mut names = choice.iter();
        names.all(|name| scheme(name).is_none_or(|scheme| has(scheme, said)))
    };
    if choices.is_empty() || choices.iter().any(is_met) {
        return Ok(());
    }
    let described = |choice: &Vec<String>| {
        let names: Vec<String> = choice
            .iter()
            .map(|name| {
                scheme(name).map_or_else(
                    || name.clone(),
                    |scheme| format!("`{name}`, {}", wanted(scheme)),
                )
            })
            .collect();
        names.join(" and ")
    };
    let listed: Vec<String> = choices.iter().map(described).collect();
    let problem = Problem::new(401, format!("the operation needs {}", listed.join("; or ")));
    let challenges = choices.iter().flatten().filter_map(scheme);
    let challenge = challenges.filter_map(|scheme| match scheme {
        SchemeKind::Bearer { .. } => Some("Bearer"),
        SchemeKind::Basic => Some("Basic realm=\"mock\""),
        SchemeKind::Authorization(scheme) => Some(scheme.as_str()),
        SchemeKind::Header(_)
        | SchemeKind::Query(_)
        | SchemeKind::Cookie(_)
        | SchemeKind::Transport => None,
    });
    Err(match challenge.into_iter().next() {
        Some(challenge) => problem.with_header("www-authenticate", challenge),
        None => problem,
    })
}

fn has(scheme: &Scheme, said: &Said<'_>) -> bool {
    let authorized = |wanted: &str| {
        let header = said.header("authorization").unwrap_or_default().trim();
        let (scheme, value) = header.split_once(' ').unwrap_or((header, ""));
        scheme.eq_ignore_ascii_case(wanted) && !value.trim().is_empty()
    };
    match scheme {
        SchemeKind::Bearer { .. } => authorized("bearer"),
        SchemeKind::Basic => authorized("basic"),
        SchemeKind::Authorization(scheme) => authorized(scheme),
        SchemeKind::Header(name) => said.header(name).is_some_and(|value| !value.is_empty()),
        SchemeKind::Query(name) => said.query(name).iter().any(|value| !value.is_empty()),
        SchemeKind::Cookie(name) => said.cookie(name).is_some(),
        SchemeKind::Transport => true,
    }
}

/// Describes the credentials that a request must have.
fn wanted(scheme: &Scheme) -> String {
    match scheme {
        SchemeKind::Bearer { .. } => "a header `authorization: Bearer …`".to_owned(),
        SchemeKind::Basic => "a header `authorization: Basic …`".to_owned(),
        SchemeKind::Authorization(scheme) => format!("a header `authorization: {scheme} …`"),
        SchemeKind::Header(name) => format!("a header `{name}`"),
        SchemeKind::Query(name) => format!("a query parameter `{name}`"),
        SchemeKind::Cookie(name) => format!("a cookie `{name}`"),
        SchemeKind::Transport => "a certificate".to_owned(),
    }
}
