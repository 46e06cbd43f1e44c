//! Words at any places of any pages of a PDF give lines or a plain error.
#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use remit::import::pdf::{Pages, Piece};
use remit_fuzz::made::Made;

/// A page: its height, and its pieces.
#[derive(Debug)]
struct Page(f64, Vec<Piece>);

impl<'a> Arbitrary<'a> for Page {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let height = measure(bytes)?;
        let count = bytes.int_in_range(0..=40)?;
        Ok(Self(height, (0..count).map(|_| piece(bytes)).collect::<Result<_>>()?))
    }
}

fn piece(bytes: &mut Unstructured<'_>) -> Result<Piece> {
    let (x, y, width, height) = (measure(bytes)?, measure(bytes)?, measure(bytes)?, measure(bytes)?);
    let length = bytes.int_in_range(0..=8)?.min(bytes.len());
    let Made(text) = Made::arbitrary(&mut Unstructured::new(bytes.bytes(length)?))?;
    Ok(Piece { x, y, width, height, text })
}

/// Mostly a measure that a page has, by steps in which pieces meet; now and then any number, or none.
fn measure(bytes: &mut Unstructured<'_>) -> Result<f64> {
    match u8::arbitrary(bytes)? {
        255 => f64::arbitrary(bytes),
        254 => Ok(f64::from(f32::arbitrary(bytes)?)),
        byte => Ok(f64::from(byte) * 6.0),
    }
}

fuzz_target!(|all: Vec<Page>| {
    let mut pages = Pages::default();
    for Page(height, pieces) in all {
        pages.page(height, pieces);
    }
    let _ = pages.text();
});
