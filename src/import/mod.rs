//! What an office has, to text that the engine reads.

mod entity;
mod html;

pub use html::html;
