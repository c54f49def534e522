//! How the program of an example creates its client. In: the client, its credentials, and an operation. Out: the
//! arguments of `Client::new`.

use crate::sdk::{
    Client, ClientArgument, Operation, Package, Scheme, Secrets, ShownArgument, ShownCredential,
};

/// The arguments for a client with the credentials of an operation, which programs read from environment variables.
pub(super) fn arguments(
    package: &Package,
    client: &Client,
    operation: &Operation,
) -> Vec<ShownArgument> {
    let variable = |what: &str| ShownArgument::Variable(variable(package, what));
    let argument = |argument: &ClientArgument| match argument {
        ClientArgument::BaseUrl => ShownArgument::Url(client.example.trim_matches('`').to_owned()),
        ClientArgument::Token => variable("access_token"),
        ClientArgument::Key => variable("api_key"),
        ClientArgument::User => ShownArgument::User(self::variable(package, "user")),
        ClientArgument::Password => variable("password"),
        ClientArgument::Credentials => {
            let schemes = schemes(client, operation).into_iter();
            let credentials = schemes.filter_map(|scheme| credential(package, scheme));
            ShownArgument::Credentials(credentials.collect())
        }
    };
    client.arguments.iter().map(argument).collect()
}

fn credential(package: &Package, scheme: &Scheme) -> Option<ShownCredential> {
    let variable = |what: &str| ShownArgument::Variable(variable(package, what));
    let arguments = match scheme.kind.row().secrets {
        Secrets::UserAndPassword => {
            let user = self::variable(package, &format!("{}_user", scheme.name));
            let password = variable(&format!("{}_password", scheme.name));
            vec![ShownArgument::User(user), password]
        }
        Secrets::Token | Secrets::Key => vec![variable(&scheme.name)],
        Secrets::Nothing => return None,
    };
    Some(ShownCredential {
        setter: scheme.name.clone(),
        arguments,
    })
}

/// The security schemes of the first set that an operation accepts, or the first scheme of all.
fn schemes<'c>(client: &'c Client, operation: &Operation) -> Vec<&'c Scheme> {
    let all = &client.authentication.schemes;
    let own = operation.security.first().into_iter().flatten();
    let own: Vec<&Scheme> = own
        .filter_map(|name| all.iter().find(|scheme| scheme.wire == *name))
        .collect();
    match own.is_empty() {
        true => all.iter().take(1).collect(),
        false => own,
    }
}

/// The name of an environment variable: `POLAR_ACCESS_TOKEN` for the access token of `polar-client`.
fn variable(package: &Package, what: &str) -> String {
    let name = package.name.as_str();
    let suffixes = ["-client", "-api", "-sdk"];
    let short = suffixes.iter().find_map(|suffix| name.strip_suffix(suffix));
    let name = format!("{}_{what}", short.unwrap_or(name));
    name.replace('-', "_").trim_end_matches('_').to_uppercase()
}
