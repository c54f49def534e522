//! Generates the client of `openapi.yaml`.

fn main() -> Result<(), oasmith::BuildError> {
    oasmith::Builder::new("openapi.yaml")
        .config("codegen.toml")
        .generate()
}
