//! The JSON Schema of the data contract, in `schema/notice.json`: written anew, or with `--check` compared.

use std::process::ExitCode;

use schemars::generate::SchemaSettings;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/notice.json");

fn main() -> ExitCode {
    let schema = schema();
    let done = match std::env::args().any(|arg| arg == "--check") {
        true => std::fs::read_to_string(FILE).is_ok_and(|kept| kept == schema),
        false => std::fs::write(FILE, schema).is_ok(),
    };
    if done {
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "schema/notice.json is not that of the contract: run cargo xtask schema, and look at what changed"
    );
    ExitCode::FAILURE
}

/// What the types of the contract say.
fn schema() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<remit::wire::Notice>();
    schema.insert("$id".to_string(), format!("remit/notice-{}.json", remit::wire::VERSION).into());
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
