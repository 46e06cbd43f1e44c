//! Words of the notice: pointing at some, and reading which are selected.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node, Range, ScrollLogicalPosition};

use super::stage::Stage;

/// A place in the marked notice: the number of a line, and UTF-16 units in it.
pub type Point = (usize, usize);

/// Points at the words from `start` to `end`, and brings them into sight; `None` points at nothing. A browser without
/// the highlight interface only brings them into sight.
pub fn show(stage: &Stage, words: Option<(Point, Point)>) {
    let range = words.and_then(|(start, end)| range(stage, start, end));
    // A browser that lacks it answers with an error, and nothing is to be done then.
    let _ = paint(range.as_ref());
    let line = words.and_then(|((line, _), _)| element(stage, line));
    if let Some(line) = line.filter(|_| stage.is_wide()) {
        super::scroll::to_element(&line, ScrollLogicalPosition::Nearest);
    }
}

fn paint(range: Option<&Range>) -> Result<(), JsValue> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into())?;
    let highlights = Reflect::get(&css, &"highlights".into())?;
    let call = |name: &str, values: &Array| -> Result<JsValue, JsValue> {
        let function: js_sys::Function = Reflect::get(&highlights, &name.into())?.dyn_into()?;
        function.apply(&highlights, values)
    };
    call("delete", &Array::of1(&"spot".into()))?;
    if let Some(range) = range {
        let made: js_sys::Function = Reflect::get(&js_sys::global(), &"Highlight".into())?.dyn_into()?;
        let highlight = Reflect::construct(&made, &Array::of1(range))?;
        call("set", &Array::of2(&"spot".into(), &highlight))?;
    }
    Ok(())
}

fn element(stage: &Stage, line: usize) -> Option<Element> {
    stage.element(&format!("line-{line}"))
}

fn range(stage: &Stage, start: Point, end: Point) -> Option<Range> {
    let range = Range::new().ok()?;
    let (node, at) = point(stage, start)?;
    range.set_start(&node, at).ok()?;
    let (node, at) = point(stage, end)?;
    range.set_end(&node, at).ok()?;
    Some(range)
}

/// The text node that holds a point, and the offset in it.
fn point(stage: &Stage, (line, units): Point) -> Option<(Node, u32)> {
    let mut rest = u32::try_from(units).ok()?;
    let line = element(stage, line)?;
    let mut nodes: Vec<Node> = vec![line.into()];
    while let Some(node) = nodes.pop() {
        if node.node_type() == Node::TEXT_NODE {
            let length = u32::try_from(node.text_content()?.encode_utf16().count()).ok()?;
            if rest <= length {
                return Some((node, rest));
            }
            rest -= length;
        }
        let children = node.child_nodes();
        nodes.extend((0..children.length()).rev().filter_map(|nth| children.get(nth)));
    }
    None
}

/// Where the selected words of the marked notice begin and end; `None` where none are.
pub fn selected(stage: &Stage) -> Option<(Point, Point)> {
    let range = stage.selection()?.get_range_at(0).ok().filter(|range| !range.collapsed())?;
    let start = units(&range.start_container().ok()?, range.start_offset().ok()?)?;
    let end = units(&range.end_container().ok()?, range.end_offset().ok()?)?;
    Some((start, end))
}

fn units(node: &Node, offset: u32) -> Option<Point> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    let line = element.closest("[id^='line-']").ok()??;
    let number = line.id().strip_prefix("line-")?.parse().ok()?;
    let range = Range::new().ok()?;
    range.set_start(&line, 0).ok()?;
    range.set_end(node, offset).ok()?;
    let before = String::from(range.to_string());
    Some((number, before.encode_utf16().count()))
}
