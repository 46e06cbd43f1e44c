//! Places in the text, and the shadow in which the rules read it.

mod markup;
mod plain;
mod span;
mod unwrap;
mod utf16;

pub use markup::unmarked;
pub use plain::plain;
pub use span::Span;
pub use unwrap::Unwrapped;
pub use utf16::Utf16Index;
