// One worker for all elements of a page. Each element has a desk, which behaves like a worker of its own.

/** A maker of desks before one worker, which `spawn` makes when the first text is to be read. */
export function engine(spawn) {
  let worker;
  let jobs = [];

  const work = () => {
    if (jobs.length === 0) return;
    worker ??= hired(spawn());
    worker.postMessage(jobs[0].message);
  };
  const hired = (made) => Object.assign(made, {
    onmessage: ({ data }) => {
      const { desk } = jobs.shift();
      work();
      desk.dispatchEvent(new MessageEvent("message", { data }));
    },
    // The worker is gone, by policy or by accident: each desk hears it, and its page reads for itself.
    onerror: () => {
      const left = jobs;
      jobs = [];
      made.terminate();
      worker = undefined;
      for (const { desk } of left) desk.dispatchEvent(new Event("error"));
    },
  });

  class Desk extends EventTarget {
    postMessage(message) {
      jobs.push({ desk: this, message });
      if (jobs.length === 1) work();
    }

    /** Takes back what this desk gave; what is being read for it is stopped, and the others are read on. */
    terminate() {
      const running = jobs[0]?.desk === this;
      jobs = jobs.filter(({ desk }) => desk !== this);
      if (!running) return;
      worker.terminate();
      worker = undefined;
      work();
    }
  }
  return () => new Desk();
}
