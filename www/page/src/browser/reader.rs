//! Reading a text off the main thread.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Array, Function};
use remit::wire::Notice;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};
use yew::Callback;

use crate::sheet::Sheet;

/// Reads the newest text; what was given meanwhile and overtaken is never read.
#[derive(Clone)]
pub struct Reader(Rc<RefCell<Desk>>);

struct Desk {
    worker: Option<Worker>,
    reading: Option<Rc<str>>,
    waiting: Option<Rc<str>>,
    done: Callback<Rc<Sheet>>,
    listeners: Vec<EventListener>,
}

impl Reader {
    /// A reader whose worker `spawn` makes. Where that fails, the main thread reads.
    pub fn new(spawn: &Function, done: Callback<Rc<Sheet>>) -> Self {
        let worker = spawn.call0(&JsValue::NULL).ok().and_then(|worker| worker.dyn_into::<Worker>().ok());
        let desk = Desk { worker: worker.clone(), reading: None, waiting: None, done, listeners: Vec::new() };
        let reader = Self(Rc::new(RefCell::new(desk)));
        if let Some(worker) = worker {
            reader.listen(&worker);
        }
        reader
    }

    /// Reads `text` as soon as what is being read is done.
    pub fn read(&self, text: Rc<str>) {
        let mut desk = self.0.borrow_mut();
        if desk.reading.is_some() {
            desk.waiting = Some(text);
            return;
        }
        match &desk.worker {
            Some(worker) if worker.post_message(&JsValue::from_str(&text)).is_ok() => {
                desk.reading = Some(text)
            }
            _ => {
                let done = desk.done.clone();
                drop(desk);
                done.emit(here(text));
            }
        }
    }

    fn listen(&self, worker: &Worker) {
        let answer = self.clone();
        let answered = EventListener::new(worker, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
            answer.answered(&Array::from(&data));
        });
        let failure = self.clone();
        let failed = EventListener::new(worker, "error", move |_| failure.failed());
        self.0.borrow_mut().listeners = vec![answered, failed];
    }

    fn answered(&self, data: &Array) {
        let json = data.get(0).as_string().unwrap_or_default();
        let took = data.get(1).as_f64().unwrap_or_default();
        let Some(text) = self.0.borrow_mut().reading.take() else { return };
        let sheet = match serde_json::from_str::<Notice>(&json) {
            Ok(notice) => Rc::new(Sheet::new(text, notice, took)),
            Err(_) => here(text),
        };
        self.next(Some(sheet));
    }

    /// The worker is gone, by policy or by accident: from now on the main thread reads.
    fn failed(&self) {
        let text = {
            let mut desk = self.0.borrow_mut();
            desk.worker = None;
            desk.reading.take()
        };
        self.next(text.map(here));
    }

    fn next(&self, sheet: Option<Rc<Sheet>>) {
        let (waiting, done) = {
            let mut desk = self.0.borrow_mut();
            (desk.waiting.take(), desk.done.clone())
        };
        match (waiting, sheet) {
            (Some(text), _) => self.read(text),
            (None, Some(sheet)) => done.emit(sheet),
            (None, None) => {}
        }
    }
}

fn here(text: Rc<str>) -> Rc<Sheet> {
    let now = || web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now());
    let start = now();
    let notice = remit::wire::notice(&text, &remit::extract(&text, &remit::Options::default()));
    let took = now() - start;
    Rc::new(Sheet::new(text, notice, took))
}
