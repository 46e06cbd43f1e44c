//! Remit for JavaScript.
