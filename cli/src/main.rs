//! `remit`: who must do what, by when, on the command line.

mod input;
mod pdf;
mod table;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use clap::Parser;
use remit::export::{self, Export};
use remit::language::calendar::Date;
use remit::wire::Notice;
use remit::words::Words;

/// Reads a policy notice and prints who must do what, by when.
#[derive(Parser)]
#[command(name = "remit", version)]
struct Options {
    /// The notice: text, Markdown, a web page, a mail, .docx, .odt, .rtf or .pdf (through pdftotext); `-` is standard input.
    file: PathBuf,
    /// The encoding of a text file: utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; else it is found out.
    #[arg(long, value_name = "NAME", value_parser = clap::builder::PossibleValuesParser::new(remit::import::ENCODINGS))]
    encoding: Option<String>,
    /// A house's own words: parties and their other names, words that bind, words for roles; text or JSON, see docs/LEXICON.md.
    #[arg(long, value_name = "FILE")]
    lexicon: Option<PathBuf>,
    /// Print the data contract as JSON instead of a table.
    #[arg(long)]
    json: bool,
    /// Print the text that was read instead, as lists, tables and paragraphs came out of the file.
    #[arg(long, conflicts_with = "json")]
    text: bool,
    /// Write a file instead, of the format that its name ends with: xlsx, docx, csv, ics, html, eml, md or json.
    #[arg(short, long, value_name = "FILE", conflicts_with = "json")]
    output: Option<PathBuf>,
    /// The language of the file's heads: en or zh; else the notice's.
    #[arg(long, value_name = "CODE", requires = "output")]
    lang: Option<String>,
    /// In a calendar: remind so many days before each date, at nine in the morning.
    #[arg(long, value_name = "DAYS", requires = "output")]
    alarm: Option<u16>,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("remit: {error}");
            ExitCode::from(2)
        }
    }
}

/// Does what was asked for.
fn run(options: &Options) -> Result<(), String> {
    let text = input::read(&options.file, options.encoding.as_deref())?;
    if options.text {
        return print(&text);
    }
    let lexicon = options.lexicon.as_deref().map(input::lexicon).transpose()?.unwrap_or_default();
    let notice = remit::extract(&text, &remit::Options { lexicon, ..remit::Options::default() });
    if let Some(path) = &options.output {
        return write(path, &text, &remit::wire::notice(&text, &notice), options);
    }
    if options.json {
        print(&format!("{}\n", remit::wire::notice(&text, &notice).json()))
    } else {
        print(&table::table(&notice))
    }
}

/// Prints to standard output; whoever closes it has read enough.
fn print(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("cannot write to standard output: {error}"))
        }
        _ => Ok(()),
    }
}

/// Writes all rows to `path`, in the format that its name ends with.
fn write(path: &Path, text: &str, notice: &Notice, options: &Options) -> Result<(), String> {
    let rows: Vec<usize> = (0..notice.directives.len()).collect();
    let words = Words::of(options.lang.as_deref().or(notice.language.as_deref()).unwrap_or_default());
    let extension = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let bytes = export::write(
        extension,
        &Export { text, notice, rows: &rows, words, day: &today(), alarm: options.alarm },
    );
    let bytes = bytes.ok_or_else(|| {
        let known: Vec<&str> = export::FORMATS.iter().map(|format| format.extension).collect();
        format!("{} names no format; let the name end with one of: {}", path.display(), known.join(", "))
    })?;
    std::fs::write(path, bytes).map_err(|error| {
        format!("cannot write {}: {error}; give a name in a folder that exists", path.display())
    })
}

/// Today, in the time of Greenwich.
fn today() -> String {
    const EPOCH: Date = Date { year: 1970, month: 1, day: 1 };
    const DAY: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    EPOCH.plus_days(i64::try_from(since.as_secs() / DAY).unwrap_or_default()).to_string()
}
