//! A Chromium for the browser tests.

use std::path::Path;

use crate::run::{Done, output, run, say};
use crate::wasm::as_root;

/// Where Chromium and its relatives lie on Linux, macOS and Windows.
const PLACES: [&str; 8] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// The path of a Chromium: `REMIT_CHROMIUM`, one that is installed, or one that apt-get installs.
///
/// # Errors
/// The ways out, where there is none.
pub fn chromium() -> Done<String> {
    if let Ok(chosen) = std::env::var("REMIT_CHROMIUM") {
        return Ok(chosen);
    }
    if let Some(place) = installed() {
        return Ok(place);
    }
    say("installing chromium (once)");
    if output("apt-get", &["--version"]).is_some() {
        let _ = run(&mut as_root(&["apt-get", "update", "--quiet"]));
        let _ = run(&mut as_root(&["apt-get", "install", "--yes", "--quiet", "chromium"]));
    }
    installed().ok_or_else(|| {
        "No Chromium for the browser tests. Three ways out: install Chrome or Chromium; on Debian or Ubuntu, as root: \
         apt-get install chromium; or set REMIT_CHROMIUM to the path of one. Then run this again."
            .to_string()
    })
}

fn installed() -> Option<String> {
    PLACES.into_iter().find(|place| Path::new(place).exists()).map(str::to_string)
}
