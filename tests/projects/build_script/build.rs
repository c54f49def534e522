//! Generates the module `api` from `openapi.yaml`.

fn main() -> Result<(), oasmith::BuildError> {
    oasmith::Builder::new("openapi.yaml").generate()
}
