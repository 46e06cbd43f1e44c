//! What must hold for whatever a fuzzer makes up; the targets in `targets/` say of what. What does not hold stops the target,
//! which is what the fuzzer looks for.

pub mod made;
pub mod packed;

mod leaves;
mod places;

pub use leaves::leaves;
pub use places::{in_order, inside};

use remit::wire::{self, Notice};
use remit::{Options, extract};

/// A notice with a head, a list, a table and both languages: what corrections and lexicons are put to.
pub const NOTICE: &str = "Harbour Order No. 7\nTo: all wards\n3 March 2027\n\nThe Quay Office shall:\n(a) report to the Harbour Master by 1 May 2027;\n\
    (b) not open the lock within 5 days of a flood, unless the Board agrees.\n\nTask\tOwner\tDue\nPaint the quay\tWard 3\t2 June 2027\n\n\
    一、各部门应当于6月30日前报告，不得迟报。（责任单位：水务局、住建局）\n二、由教育局牵头，会同财政局每月10日前检查。\n";

/// Makes each language's tables, which takes a second at the first reading and would look like a slow text.
pub fn ready() {
    leaves(NOTICE, &read(NOTICE, &Options::default()));
}

/// The data contract of `text`, once what holds for every reading was seen to hold for this one.
pub fn read(text: &str, options: &Options) -> Notice {
    let notice = extract(text, options);
    in_order(text, &notice);
    let notice = wire::notice(text, &notice);
    inside(text, &notice);
    notice
}

/// A decoder of old encodings, as the command line has it.
pub fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
}
