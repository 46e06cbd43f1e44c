//! What an office has, to text that the engine reads.

mod archive;
mod docx;
mod entity;
mod html;
mod numbering;
mod xml;

pub use docx::docx;
pub use html::html;
