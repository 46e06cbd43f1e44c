// The first screen stands before its wasm arrives: what is typed there is kept, and what keeps the page from starting is said.

const SAID = {
  loading: "Loading… · 正在载入……",
  failed: (why) => `Remit could not start: ${why} Reload the page; if that does not help, show this to whoever runs it. · `
    + "明责无法启动。请刷新页面；如仍无效，请将以上信息告知网站管理员。",
};

/** Whether this browser keeps a notice, which is opened first. */
function keeps() {
  try {
    return localStorage.getItem("remit.work") !== null;
  } catch {
    return false;
  }
}

/** Starts the page in `root` by `begin`, once `ready` is, and hands it what was typed meanwhile. */
export async function start(root, ready, begin) {
  const field = root.querySelector("textarea");
  const status = root.querySelector("[role=status]");
  let by = "insertText";
  field.addEventListener("input", ({ inputType }) => { by = inputType; });
  // Nobody writes where something else is to stand.
  field.disabled = keeps();
  status.textContent = SAID.loading;
  try {
    begin(await ready);
  } catch (error) {
    status.className = "status error";
    status.textContent = SAID.failed(error?.message ?? error);
    return;
  }
  const { value, selectionStart, selectionEnd } = field;
  const focused = field.matches(":focus");
  const own = await standing(root, field);
  if (value !== "") {
    own.value = value;
    own.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: by }));
  }
  if (focused) {
    own.focus();
    own.setSelectionRange(selectionStart, selectionEnd);
  }
}

/** The field of the page that stands in `root` now, in place of the `early` one. */
async function standing(root, early) {
  for (;;) {
    const field = root.querySelector("textarea");
    if (field && field !== early) return field;
    await new Promise(requestAnimationFrame);
  }
}
