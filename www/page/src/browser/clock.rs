//! The clock, where the person is.

use js_sys::Date;

use super::number;

/// Today, ISO.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Milliseconds since the page was opened.
pub fn now() -> u32 {
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.map_or(0, |clock| number::whole(&clock.now().into()))
}
