// Reading off the main thread: `const reader = new Reader(); const notice = await reader.extract(text)`.

const MINUTE = 60_000;

/** What a promise is refused with: its `name` is "AbortError" where a newer text overtook it, "TimeoutError" where it took too long. */
const refused = (name, message) => new DOMException(message, name);

/** Reads texts in a worker, the newest only: an answer that a newer text has overtaken is dropped. */
export class Reader {
  #make;
  #timeout;
  #worker;
  #ready = false;
  #job;
  #number = 0;

  /**
   * `worker` makes the worker, where the package's own file cannot be one, under Trusted Types or a bundler of its own
   * mind; `timeout` is how long a text may take, in milliseconds.
   */
  constructor({ worker, timeout = MINUTE } = {}) {
    this.#make = worker ?? (() => new Worker(new URL("./reader.js", import.meta.url), { type: "module" }));
    this.#timeout = timeout;
  }

  /** A promise of the data contract of `text`. */
  extract(text, options) {
    this.#end("AbortError", "a newer text was given");
    this.#worker ??= this.#hired();
    this.#number += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#restart("TimeoutError", `not read within ${this.#timeout} ms`), this.#timeout);
      const order = { number: this.#number, text: String(text), options };
      this.#job = { number: this.#number, order, resolve, reject, timer };
      // Before the worker says that it hears, what is said to it is lost.
      if (this.#ready) this.#worker.postMessage(order);
    });
  }

  /** Ends the worker; what is being read is refused. A text given later starts another. */
  close() {
    this.#restart("AbortError", "the reader was closed");
  }

  #hired() {
    const worker = this.#make();
    worker.onmessage = ({ data: { ready, number, notice, error } }) => {
      if (ready) {
        this.#ready = true;
        if (this.#job) worker.postMessage(this.#job.order);
        return;
      }
      if (number !== this.#job?.number) return;
      const { resolve, reject, timer } = this.#job;
      this.#job = undefined;
      clearTimeout(timer);
      if (error === undefined) resolve(notice);
      else reject(new Error(error));
    };
    worker.onerror = () => this.#restart("NetworkError", "the worker could not be started: the policy has to allow it (worker-src 'self')");
    return worker;
  }

  #restart(name, message) {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    this.#end(name, message);
  }

  #end(name, message) {
    const job = this.#job;
    this.#job = undefined;
    if (!job) return;
    clearTimeout(job.timer);
    job.reject(refused(name, message));
  }
}
