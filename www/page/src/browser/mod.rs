//! What the page asks of the browser.

pub mod address;
pub mod clock;
pub mod field;
pub mod file;
pub mod keep;
pub mod keys;
pub mod menus;
pub mod number;
pub mod opener;
pub mod reader;
pub mod save;
pub mod scroll;
pub mod spot;
pub mod stage;
