//! Where the page stands: in a document of its own, or in an element of somebody else's, behind a shadow root.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, EventTarget, FocusOptions, HtmlDialogElement, HtmlElement, Node, Selection,
};

/// Width from which on notice and table stand side by side, in pixels; the style sheets have the same.
const WIDE: i32 = 960;

/// The element that the page is drawn in.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The element.
    pub root: HtmlElement,
    /// Whether the document is the page's own, with its address and what its browser keeps.
    pub own: bool,
}

impl Stage {
    /// The document.
    pub fn document(&self) -> Option<Document> {
        self.root.owner_document()
    }

    /// The first element of the page that `selector` names.
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).ok().flatten()
    }

    /// The element with `id`.
    pub fn element(&self, id: &str) -> Option<Element> {
        self.find(&format!("#{id}"))
    }

    /// Puts the keyboard on the first element that `selector` names, without scrolling; says whether there is one.
    pub fn focus(&self, selector: &str) -> bool {
        let element = self.find(selector).and_then(|found| found.dyn_into::<HtmlElement>().ok());
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        element.is_some_and(|element| element.focus_with_options(&options).is_ok())
    }

    /// Opens the dialog that `selector` names, or closes it.
    pub fn show(&self, selector: &str, open: bool) {
        let dialog = self.find(selector).and_then(|found| found.dyn_into::<HtmlDialogElement>().ok());
        match dialog.map(|dialog| (dialog.open(), dialog)) {
            Some((false, dialog)) if open => drop(dialog.show_modal()),
            Some((true, dialog)) if !open => dialog.close(),
            _ => {}
        }
    }

    /// Puts the keyboard on the element that stands `by` further on among all that `selector` names than the one in
    /// `from`; says whether there is one.
    pub fn walk(&self, selector: &str, from: &Element, by: isize) -> bool {
        let Ok(all) = self.root.query_selector_all(selector) else { return false };
        let of = |nth: u32| all.get(nth).and_then(|node| node.dyn_into::<HtmlElement>().ok());
        let at = (0..all.length()).find(|nth| of(*nth).is_some_and(|it| from.contains(Some(&it))));
        let last = (all.length() as isize).saturating_sub(1);
        let next = at.map_or(0, |at| (at as isize).saturating_add(by).clamp(0, last));
        u32::try_from(next).ok().and_then(of).is_some_and(|next| next.focus().is_ok())
    }

    /// Puts the keyboard, where it was in the page and stands on nothing now, on the element that the first of
    /// `selectors` names that names one. An element of somebody else's takes no keyboard that was not its own.
    pub fn regain(&self, selectors: &[&str]) {
        // What is no longer shown loses the keyboard only when the browser next draws.
        let gone = |element: Element| {
            element.tag_name() == "BODY"
                || element.dyn_into::<HtmlElement>().is_ok_and(|element| element.offset_width() == 0)
        };
        if self.own && self.active().is_none_or(gone) {
            let _ = selectors.iter().find(|selector| self.focus(selector));
        }
    }

    /// Whether the keyboard stands in a field.
    pub fn is_written_in(&self) -> bool {
        self.active()
            .is_some_and(|element| element.matches("input[type=text], textarea, select").unwrap_or(false))
    }

    /// Whether notice and table stand side by side, so that both can follow.
    pub fn is_wide(&self) -> bool {
        self.root.client_width() >= WIDE
    }

    /// What hears the keys: all of a document of its own, else only what is pressed in the page.
    pub fn keys(&self) -> Option<EventTarget> {
        match self.own {
            true => web_sys::window().map(Into::into),
            false => Some(self.root.clone().into()),
        }
    }

    /// What is selected: by the shadow root, where it says so, else by the window.
    pub fn selection(&self) -> Option<Selection> {
        let root = self.tree();
        let own: Option<Function> = Reflect::get(&root, &"getSelection".into()).ok()?.dyn_into().ok();
        let selected = own.and_then(|own| own.call0(&root).ok()?.dyn_into::<Selection>().ok());
        selected.or_else(|| web_sys::window()?.get_selection().ok()?)
    }

    fn active(&self) -> Option<Element> {
        // A shadow root knows this as a document does.
        self.tree().unchecked_into::<Document>().active_element()
    }

    fn tree(&self) -> Node {
        self.root.get_root_node()
    }
}
