// For the page that has Remit in a frame: `const remit = embed(document.querySelector("iframe"))`. It hears only that frame,
// and only while the frame shows Remit's own origin.

/**
 * Joins `frame`, an iframe whose `src` is Remit's `embed.html`. `heard` takes each event by its name, with its detail.
 * Gives ways to act: `text`, `set`, `clear`, `result` (a promise of the notice), and `leave`, which ends it.
 */
export function embed(frame, heard = () => {}) {
  const { origin } = new URL(frame.src, document.baseURI);
  const asked = new Map();
  let waiting = [];
  let ready = false;
  let number = 0;

  const post = (message) => frame.contentWindow?.postMessage({ remit: 1, ...message }, origin);
  const say = (type, more) => (ready ? post({ type, ...more }) : waiting.push({ type, ...more }));
  const hear = ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin || data?.remit !== 1) return;
    if (data.type === "ready") {
      ready = true;
      waiting.splice(0).forEach(post);
    } else if (data.type === "height") {
      frame.style.height = `${Number(data.height)}px`;
    } else if (data.type === "result") {
      asked.get(data.id)?.(data.notice);
      asked.delete(data.id);
    }
    heard(data.type, data.detail);
  };
  window.addEventListener("message", hear);

  return {
    text: (text) => say("text", { text }),
    set: (name, value) => say("set", { name, value }),
    clear: () => say("clear"),
    result: () => new Promise((done) => {
      number += 1;
      asked.set(number, done);
      say("get", { id: number });
    }),
    leave: () => {
      waiting = [];
      window.removeEventListener("message", hear);
    },
  };
}
