//! A PDF to text, through pdftotext: it says which word stands where, and the engine lays them out as it does on the page.

use std::io::Write;
use std::process::{Command, Stdio};

use remit::Error;
use remit::import::pdf;

/// The text of the PDF `bytes`.
///
/// # Errors
/// [`Error::Pdf`] where there is no pdftotext, [`Error::Locked`] and [`Error::Broken`] as it says, and those of [`pdf::Pages`].
pub fn text(bytes: &[u8]) -> Result<String, Error> {
    pdf::boxes(&places(bytes)?).text()
}

/// What `pdftotext -bbox` prints: a page an element, a word an element, its box in points.
fn places(bytes: &[u8]) -> Result<String, Error> {
    let run = Command::new("pdftotext")
        .args(["-bbox", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut run = run.map_err(|_| Error::Pdf)?;
    let mut input = run.stdin.take().ok_or(Error::Pdf)?;
    // Written beside reading, or both programs wait for each other.
    let done = std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(bytes));
        run.wait_with_output()
    });
    let done = done.map_err(|_| Error::Pdf)?;
    let said = String::from_utf8_lossy(&done.stderr);
    match done.status.success() {
        true => Ok(String::from_utf8_lossy(&done.stdout).into_owned()),
        false if said.contains("password") => Err(Error::Locked),
        false => Err(Error::Broken),
    }
}
