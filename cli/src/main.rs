//! `remit`: who must do what, by when, on the command line.
#![allow(clippy::print_stdout, reason = "printing is what a command line is for")]

mod input;
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Reads a policy notice and prints who must do what, by when.
#[derive(Parser)]
#[command(name = "remit", version)]
struct Options {
    /// The notice: a text file in UTF-8, UTF-16 or GB18030; `-` is standard input.
    file: PathBuf,
    /// Print the data contract as JSON instead of a table.
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let text = match input::read(&options.file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("remit: {error}");
            return ExitCode::from(2);
        }
    };
    let notice = remit::extract(&text, &remit::Options::default());
    if !options.json {
        print!("{}", table::table(&notice));
        return ExitCode::SUCCESS;
    }
    match serde_json::to_string(&remit::wire::notice(&text, &notice)) {
        Ok(json) => println!("{json}"),
        Err(error) => {
            eprintln!("remit: {error}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
