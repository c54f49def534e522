//! Servers. In: those of a document, a path or an operation. Out: the URLs of the API, with the variables that callers
//! set.

use openapiv3::Server as SourceServer;

use crate::analyze::{Options, docs};
use crate::document::model::extension;
use crate::document::model::operation::{Operation, PathItem};
use crate::ir::{Server, ServerVariable};

/// Returns the servers of an operation, or of its path if the operation has none of its own.
pub(in crate::analyze) fn own_servers(
    item: &PathItem,
    operation: &Operation,
    options: &Options,
) -> Vec<Server> {
    let servers = match operation.servers.is_empty() {
        true => &item.servers,
        false => &operation.servers,
    };
    all(servers, options)
}

pub(in crate::analyze) fn all(servers: &[SourceServer], options: &Options) -> Vec<Server> {
    servers
        .iter()
        .map(|server| server_of(server, options))
        .collect()
}

fn server_of(server: &SourceServer, options: &Options) -> Server {
    let mut url = server.url.clone();
    let mut variables = Vec::new();
    for (name, variable) in server.variables.iter().flatten() {
        let slot = format!("{{{name}}}");
        if !url.contains(&slot) {
            continue;
        }
        url = url.replace(&slot, &variable.default);
        variables.push(ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            values: variable.enumeration.clone(),
            docs: docs(None, variable.description.as_deref()),
        });
    }
    let environment = options
        .environment_extension
        .as_ref()
        .and_then(|key| extension::of_server(server, key))
        .or_else(|| extension::of_server(server, "name"))
        .map(str::to_owned);
    Server {
        url,
        template: server.url.clone(),
        variables,
        environment,
        docs: docs(None, server.description.as_deref()),
    }
}
