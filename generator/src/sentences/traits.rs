//! The sentences of the traits of services.

use super::front::api;

/// The module of traits.
pub(crate) fn module_traits(title: &str) -> String {
    format!(
        "A trait for each service of {}, so that code can take another type in its place in tests.",
        api(title)
    )
}

/// The file of a service's trait.
pub(crate) fn trait_of(service: &str) -> String {
    format!("The service `{service}` as a trait.")
}

/// A service's trait.
pub(crate) fn trait_docs(reached: &str, name: &str) -> String {
    format!(
        "The operations of `{reached}` as a trait.\n\nA client implements it, and so does its service. Take a `&dyn {name}` or an `Arc<dyn {name}>` \
         to pass a type of your own in tests. Operations that this type does not implement panic. A list returns one page."
    )
}

/// The message of an operation that a double does not implement.
pub(crate) fn not_replaced(method: &str) -> String {
    format!("`{method}` of this type")
}

/// The struct of the optional parameters of an operation.
pub(crate) fn options_of(method: &str) -> String {
    format!("The optional parameters of `{method}`.")
}
