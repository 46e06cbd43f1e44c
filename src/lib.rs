//! Remit reads a policy notice and says who must do what, by when.
//!
//! ```
//! let notice = remit::extract("Each agency shall report to the Director within 30 days.", &Default::default());
//! assert_eq!(notice.directives[0].force, remit::notice::Force::Must);
//! assert_eq!(notice.directives[0].parties[0].name, "agency");
//! ```

pub mod block;
pub mod correct;
pub mod directive;
mod error;
pub mod export;
pub mod gather;
pub mod import;
pub mod language;
pub mod layout;
pub mod lexicon;
pub mod notice;
mod options;
pub mod segment;
pub mod text;
pub mod wire;
pub mod words;

pub use error::Error;
pub use options::Options;

/// Reads `text` and says what it asks of whom. Total: any text gives a notice.
pub fn extract(text: &str, options: &Options) -> notice::Notice {
    let Some(copy) = language::fair_copy(text) else {
        return read(text, options);
    };
    let mut notice = read(&copy.text, options);
    notice.move_to(text, &|span| copy.back(span));
    notice
}

/// Reads a text that stands as it would in print.
fn read(text: &str, options: &Options) -> notice::Notice {
    let plain = language::shadow(text, &options.lexicon);
    let blocks = block::blocks(text, &plain);
    let (head, labelled) = gather::header(text, &plain, &blocks);
    let segments = segment::segments(&plain, &blocks, &labelled);
    let readings = directive::read_all(&plain, &head, segments);
    gather::gather(head, text, &plain, readings, options)
}
