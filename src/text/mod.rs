//! Places in the text, the fair copies that stand in for one badly broken or typed, and the shadow in which the rules read it.

mod fair;
pub mod list;
mod map;
mod markup;
mod order;
mod plain;
mod span;
mod unwrap;
mod utf16;
mod widen;

pub use fair::{Copyist, FairCopy};
pub use map::{Kept, Map, Numbered, Set, kept};
pub use markup::unmarked;
pub use order::{greatest_first, in_order, lightest_first, place};
pub use plain::plain;
pub use span::Span;
pub use unwrap::{respaced, unwrapped};
pub use utf16::Utf16Index;
pub use widen::{as_it_stands, widened};
