//! Reading a text off the main thread.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Array, Function, Uint8Array};
use remit::wire::Options;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};
use yew::Callback;

use crate::sheet::Sheet;

/// Reads the newest text; what was given meanwhile and overtaken is never read.
#[derive(Clone)]
pub struct Reader(Rc<RefCell<Desk>>);

/// A text, and what a reader knows beside it.
type Order = (Rc<str>, Rc<Options>);

struct Desk {
    spawn: Function,
    worker: Option<Worker>,
    /// Whether a worker has answered, so that whoever has the page lets it work.
    proven: bool,
    /// Whether a worker broke down over what is being read.
    tried: bool,
    reading: Option<Order>,
    waiting: Option<Order>,
    done: Callback<Option<Rc<Sheet>>>,
    /// With what the text that was given last is read.
    last: Option<Rc<Options>>,
    listeners: Vec<EventListener>,
}

impl Reader {
    /// A reader whose worker `spawn` makes. Where that fails, the main thread reads.
    pub fn new(spawn: &Function, done: Callback<Option<Rc<Sheet>>>) -> Self {
        let desk = Desk {
            spawn: spawn.clone(),
            worker: None,
            proven: false,
            tried: false,
            reading: None,
            waiting: None,
            done,
            last: None,
            listeners: Vec::new(),
        };
        let reader = Self(Rc::new(RefCell::new(desk)));
        reader.hire();
        reader
    }

    /// Makes a worker.
    fn hire(&self) {
        let made = self.0.borrow().spawn.call0(&JsValue::NULL).ok();
        // A host whose pages share one worker makes something that only behaves like one.
        let worker = made.filter(JsValue::is_object).map(JsCast::unchecked_into::<Worker>);
        self.0.borrow_mut().worker.clone_from(&worker);
        if let Some(worker) = worker {
            self.listen(&worker);
        }
    }

    /// Stops reading, whatever is being read, and forgets what waits.
    pub fn stop(&self) {
        let worker = {
            let mut desk = self.0.borrow_mut();
            (desk.reading, desk.waiting) = (None, None);
            desk.listeners.clear();
            desk.worker.take()
        };
        if let Some(worker) = worker {
            worker.terminate();
        }
        self.hire();
    }

    /// Stops for good; whoever leaves says so, or reader and worker keep each other.
    pub fn leave(&self) {
        let mut desk = self.0.borrow_mut();
        (desk.reading, desk.waiting) = (None, None);
        desk.listeners.clear();
        if let Some(worker) = desk.worker.take() {
            worker.terminate();
        }
    }

    /// Whether the text that was given last is read with these `options`.
    pub fn reads_with(&self, options: &Rc<Options>) -> bool {
        self.0.borrow().last.as_ref().is_none_or(|last| last == options)
    }

    /// Reads `text` as soon as what is being read is done.
    pub fn read(&self, text: Rc<str>, options: Rc<Options>) {
        let mut desk = self.0.borrow_mut();
        desk.last = Some(options.clone());
        if desk.reading.is_some() {
            desk.waiting = Some((text, options));
            return;
        }
        match &desk.worker {
            Some(worker) if worker.post_message(&message(&text, &options)).is_ok() => {
                desk.reading = Some((text, options));
            }
            _ => {
                let done = desk.done.clone();
                drop(desk);
                done.emit(Some(here((text, options))));
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
        let bytes = Uint8Array::new(&data.get(0)).to_vec();
        let order = {
            let mut desk = self.0.borrow_mut();
            (desk.proven, desk.tried) = (true, false);
            desk.reading.take()
        };
        let Some(order) = order else { return };
        let sheet = match crate::reading::written(&bytes) {
            Some(notice) => Rc::new(Sheet::new(order.0, &order.1, notice)),
            None => here(order),
        };
        self.next(Some(sheet));
    }

    /// The worker is gone: by accident, and another takes its place and its work, once; or by policy, and from now on the main
    /// thread reads.
    fn failed(&self) {
        let (worker, order, again) = {
            let mut desk = self.0.borrow_mut();
            let order = desk.reading.take();
            let again = std::mem::replace(&mut desk.tried, order.is_some());
            (desk.worker.take(), order, again)
        };
        if let Some(worker) = worker {
            worker.terminate();
        }
        if !self.0.borrow().proven {
            return self.next(order.map(here));
        }
        self.hire();
        let waiting = self.0.borrow_mut().waiting.take();
        // What broke two workers would break the page.
        let hopeless = waiting.is_none() && again && order.is_some();
        if let Some((text, options)) = waiting.or(order).filter(|_| !hopeless) {
            return self.read(text, options);
        }
        if hopeless {
            let done = self.0.borrow().done.clone();
            self.0.borrow_mut().tried = false;
            done.emit(None);
        }
    }

    fn next(&self, sheet: Option<Rc<Sheet>>) {
        let (waiting, done) = {
            let mut desk = self.0.borrow_mut();
            (desk.waiting.take(), desk.done.clone())
        };
        match (waiting, sheet) {
            (Some((text, options)), _) => self.read(text, options),
            (None, Some(sheet)) => done.emit(Some(sheet)),
            (None, None) => {}
        }
    }
}

/// What the worker is told.
fn message(text: &str, options: &Options) -> JsValue {
    let options = postcard::to_allocvec(options).unwrap_or_default();
    Array::of2(&JsValue::from_str(text), &Uint8Array::from(options.as_slice())).into()
}

fn here((text, options): Order) -> Rc<Sheet> {
    let notice = crate::reading::notice(&text, &options);
    Rc::new(Sheet::new(text, &options, notice))
}
