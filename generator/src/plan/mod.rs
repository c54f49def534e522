//! From the IR to every decision about the Rust code: names, types, presence, files. No tokens are made here.

mod calls;
mod client;
pub mod config;
mod dispatch;
mod doubles;
mod examples;
mod files;
mod front;
mod mentions;
mod repeats;
mod samples;
mod types;
mod unmatched;
mod words;

pub use config::Config;
#[cfg(feature = "mock")]
pub(crate) use samples::made::{Made, made};

use self::files::features::Choice;
use self::types::models::Models;
use crate::ir::{self, Api};
use crate::lock::Lock;
use crate::report::Report;
use crate::sdk::*;

/// Plans the crate for an API. Names in the configuration that the crate does not have are reported in `idle`.
pub fn plan(
    api: &Api,
    config: &Config,
    lock: &Lock,
    report: &mut Report,
    idle: &mut Report,
) -> Sdk {
    let flat = types::flat::flat(api, config, lock);
    let api = flat.api();
    let types = types::Types::new(&flat, config, lock);
    let models = Models::new(&types);
    let errors = calls::errors::errors(&types);
    let servers = client::servers::of_operations(api, config);
    let (mut services, pages, found_pages) =
        calls::service::services(&types, &models, &errors, &servers, report);
    calls::required::gather(&mut services, lock);
    let mut webhooks = calls::webhooks::webhooks(&types, report);
    unmatched::unmatched(&types, &services, &errors.schemas, idle);
    let used = files::used::used(&flat, &models, &services, &errors.bodies, &webhooks.events);
    let samples = samples::samples(&types, &models, &used);
    doubles::doubles(&types, &models, &pages, &mut services);
    let derives = types::derives::derives(&types, &models, &used, report);
    let definitions =
        types::definitions::definitions(&types, models, &used, pages, derives, &services);
    let families = files::family::families(definitions, config, lock);
    let (mut families, features) = files::features::features(
        families,
        &mut services,
        &errors.bodies,
        &webhooks.events,
        config,
        lock,
    );
    let choice = files::features::choice(&services, config, lock);
    repeats::repeats(&mut families);
    let event_enum = calls::event_names::event_enum(&families, &mut webhooks.events);
    let foreign = foreign(api, config);
    let package = client::package(api, config);
    let client = client::client(api, config, &package, servers);
    client::check(&client, config, report);
    examples::examples(
        &types,
        &families,
        &errors.bodies,
        &foreign,
        (&package, &client),
        &mut services,
    );
    mentions::mentions(&services, &mut families);
    let uploads = services.iter().any(uploads);
    let sequences = sequences(&services);
    let mut exports = client::exports::exports(
        &client,
        uploads,
        &sequences,
        !webhooks.events.is_empty(),
        features.is_some(),
    );
    exports.retain(|it| {
        it.feature
            .is_none_or(|name| !package.without.contains(name))
    });
    Sdk {
        exports,
        foreign,
        lock: Lock {
            // If a setting that repeats the choice is removed, the features stay.
            service_features: choice == Choice::Automatic
                || choice == Choice::Configured && lock.service_features,
            ..types::locked::lock(&types, &families, &services, &webhooks.events)
        },
        front: front::front(&package, &families, &services, &webhooks.events),
        runtime: files::runtime::runtime(
            (&package, &client),
            &families,
            &services,
            &errors.bodies,
            &webhooks.events,
        ),
        package,
        client,
        names: types.names.into(),
        families,
        // Unless services have features, events can be read even without the feature, which enables their verification.
        gated_events: features.is_some(),
        features,
        automatic_features: choice == Choice::Automatic,
        samples,
        services,
        found_pages,
        errors: errors.bodies,
        event_enum,
        event_key: webhooks.key,
        event_tag: webhooks.tag,
        takes_event_names: webhooks.takes_names,
        webhooks: webhooks.events,
    }
}

/// The types that the runtime does not define: those of the configuration that are used, and other types of Rust.
fn foreign(api: &Api, config: &Config) -> Vec<ForeignType> {
    let rule = |foreign: &ir::Foreign| {
        let rule = config.type_rule(&foreign.path);
        let dependency = rule.and_then(|rule| {
            // The dependency may be in another entry for the same type.
            let same = config.types.iter().filter(|it| it.rust == rule.rust);
            let text = same.filter_map(|it| it.dependency.as_deref()).next();
            rule.crate_name().zip(text.and_then(config::requirement))
        });
        let dependency = dependency.or_else(|| {
            let (name, asked) = config.instants.dependency(&foreign.path)?;
            Some((name, config::requirement(asked)?))
        });
        ForeignType {
            path: foreign.path.clone(),
            around: rule
                .filter(|rule| rule.rust != foreign.path)
                .map(|rule| rule.rust.clone()),
            form: match foreign.form {
                ir::ForeignForm::Text => config::text_form(&foreign.path),
                ir::ForeignForm::Number => ForeignForm::Number,
                ir::ForeignForm::Own => ForeignForm::Own,
            },
            dependency: dependency.map(|(name, requirement)| (name.to_owned(), requirement)),
        }
    };
    api.foreign.iter().map(rule).collect()
}

/// Whether a service, or one within it, sends files or bodies of several parts.
fn uploads(service: &Service) -> bool {
    let mut bodies = service.operations.iter().flat_map(bodies);
    bodies.any(|body| match body.encoding {
        BodyEncoding::Multipart | BodyEncoding::Parts | BodyEncoding::Bytes => true,
        BodyEncoding::Form => !body.parts.is_empty(),
        BodyEncoding::Json | BodyEncoding::Items(_) | BodyEncoding::Text => false,
    }) || service.children.iter().any(uploads)
}

/// The types of the runtime for the sequences of items that services send.
fn sequences(services: &[Service]) -> Vec<&'static str> {
    let mut found = Vec::new();
    for service in services {
        for body in service.operations.iter().flat_map(bodies) {
            let first = body.first.iter().flat_map(|part| &part.accepts);
            for accepts in body.accepts.iter().chain(first) {
                match accepts {
                    Accepts::SentFields(_) => found.push("SentFields"),
                    Accepts::SentPart(_) => found.push("SentPart"),
                    _ => {}
                }
            }
            if let BodyEncoding::Items(form) = body.encoding {
                found.push("ItemStream");
                found.extend(form.is_events().then_some("SentEvent"));
                found.extend(matches!(form, ItemForm::Parts(_)).then_some("SentPart"));
            }
        }
        found.extend(sequences(&service.children));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The body of an operation, whether it is required or not.
fn bodies(operation: &Operation) -> impl Iterator<Item = &Body> {
    let optional = operation.builder.iter().flat_map(|builder| &builder.body);
    operation.body.iter().chain(optional)
}
