//! What the page asks of the browser.

pub mod address;
pub mod field;
pub mod file;
pub mod reader;
pub mod save;
pub mod scroll;
