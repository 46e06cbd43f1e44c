// Work is not lost where something goes wrong, and nothing leaves the page in any of its flows.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ORDER, NOTICES, admit, browse, exported, menu, open, part, paste, root, rows, serve, stand, stood } from "./site.mjs";

let site, browser;
stand((made) => ({ site, browser } = made));

/** The page with `notice` read and its first row accepted: what must not be lost. */
async function working(lang, notice, prepare = async () => {}) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  // What a test before this one kept is gone.
  await page.goto(`${site.address}icon.svg`);
  await page.evaluate(() => localStorage.clear());
  await prepare(page);
  await page.goto(`${site.address}#lang=${lang}`);
  await stood(page);
  await paste(page, notice);
  await rows(page).first().waitFor();
  await page.locator("#row-0 .plain").first().click();
  await page.keyboard.press("a");
  await page.locator("tr.accepted").waitFor();
  return { page, complaints };
}

/** Notice and correction stand as they were. */
async function stands(page, notice) {
  assert.equal(await page.locator(".source textarea").inputValue(), notice);
  assert.equal(await page.locator("tr.accepted").count(), 1);
}

/** Gives files to the page by the field that opens them. */
const give = (page, name, mimeType, content) =>
  page.locator("input[type=file]").first().setInputFiles({ name, mimeType, buffer: Buffer.from(content) });

/** Leaves the page by a reload; says whether the browser asked first, and stays where it did. */
async function asksFirst(page) {
  let asked = false;
  const stay = (dialog) => {
    asked = dialog.type() === "beforeunload";
    return dialog.dismiss();
  };
  page.on("dialog", stay);
  await page.evaluate(() => setTimeout(() => location.reload()));
  await page.waitForTimeout(600);
  page.off("dialog", stay);
  return asked;
}

/** Allows the browser to keep what is worked on. */
const allow = async (page) => (await menu(page, "choices")).locator("input").first().check();

for (const [lang, notice] of NOTICES) {
  test(`${lang}: a worker that breaks down is replaced, at rest and at work, and nothing is lost`, async () => {
    const { page } = await working(lang, notice);
    const before = page.workers();
    assert.equal(before.length, 1);
    for (const _ of [1, 2]) {
      const hired = page.waitForEvent("worker");
      await page.workers().at(-1).evaluate(() => setTimeout(() => { throw new Error("out of order"); }));
      await hired;
      await stands(page, notice);
      const count = await rows(page).count();
      await page.locator(".source textarea").evaluate((field) => {
        field.setRangeText("\n\nThe harbour office shall count the boats by 3 May 2027.\n", field.value.length, field.value.length);
        field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
      });
      await page.waitForFunction((count) => document.querySelectorAll(".directives tbody tr[id]").length > count, count);
      await page.locator(".source textarea").evaluate((field, notice) => {
        field.value = notice;
        field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
      }, notice);
      await page.waitForFunction((count) => document.querySelectorAll(".directives tbody tr[id]").length === count, count);
      await stands(page, notice);
    }
    // Once more while it reads: the text and the worker's end come in one turn.
    const hired = page.waitForEvent("worker");
    const count = await rows(page).count();
    await page.workers().at(-1).evaluate(() => { self.addEventListener("message", (event) => { event.stopImmediatePropagation(); setTimeout(() => { throw new Error("out of order"); }); }, { capture: true }); self.onmessage = null; });
    await page.locator(".source textarea").evaluate((field) => {
      field.setRangeText("\n\nThe harbour office shall count the boats by 3 May 2027.\n", field.value.length, field.value.length);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    });
    await hired;
    await page.waitForFunction((count) => document.querySelectorAll(".directives tbody tr[id]").length > count, count);
    assert.equal(await page.locator("tr.accepted").count(), 1);
    await page.close();
  });

  test(`${lang}: a browser that is full, or keeps nothing for this page, says so, and what is worked on stays`, async () => {
    const full = () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; };
    const forbidden = () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
    for (const refuse of [full, forbidden]) {
      const { page, complaints } = await working(lang, notice, (page) => page.addInitScript(refuse));
      await allow(page);
      await page.locator(".status.error", { hasText: lang === "zh" ? "未能保存" : "could not keep" }).waitFor();
      await page.keyboard.press("Escape");
      await stands(page, notice);
      assert.ok(await asksFirst(page), "what is not kept is asked about before it is left");
      await stands(page, notice);
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  test(`${lang}: what another tab keeps in its place is asked about before it is left`, async () => {
    const { page } = await working(lang, notice);
    await allow(page);
    await page.waitForFunction(() => localStorage.getItem("remit.work")?.includes("accepted"));
    assert.equal(await asksFirst(page), false, "what is kept may be left");
    await page.locator("tr.accepted").waitFor();
    const other = (await open(browser, site.address, `#lang=${lang}`)).page;
    await other.locator("tr.accepted").waitFor();
    await other.locator("#row-1 .plain").first().click();
    await other.keyboard.press("x");
    await other.waitForFunction(() => localStorage.getItem("remit.work")?.includes("rejected"));
    await page.bringToFront();
    // Without a gesture of its own a browser asks nothing.
    await page.locator("#row-0 .plain").first().click();
    assert.ok(await asksFirst(page));
    await stands(page, notice);
    // What one tab has forgotten, the other does not keep again.
    await (await menu(other, "choices")).locator("input").first().uncheck();
    await page.bringToFront();
    await page.locator("#row-1 .plain").first().click();
    await page.keyboard.press("a");
    await page.waitForFunction(() => document.querySelectorAll("tr.accepted").length === 2);
    assert.equal(await page.evaluate(() => localStorage.getItem("remit.work")), null);
    await other.close();
    await page.close();
  });

  test(`${lang}: a file that cannot be read, or is of a version to come, changes nothing`, async () => {
    const { page, complaints } = await working(lang, notice);
    const newer = JSON.stringify({ remit: 2, text: "Pay.", changes: [{ change: "imagine", what: "all" }] });
    for (const [name, media, content] of [
      ["work.json", "application/json", newer],
      ["work.json", "application/json", newer.slice(0, 20)],
      ["notice.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004 no more"],
      ["notice.pdf", "application/pdf", "%PDF-1.7 no more"],
    ]) {
      await give(page, name, media, content);
      await page.locator(".status.error", { hasText: name }).waitFor();
      await stands(page, notice);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test("no file, lexicon or message changes what all objects have", async () => {
  const { page, complaints } = await working("en", ORDER);
  const forged = '{"remit":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"Pay.","changes":[]}';
  await give(page, "work.json", "application/json", forged);
  await page.waitForTimeout(300);
  await page.evaluate((forged) => {
    postMessage(JSON.parse(forged), "*");
    dispatchEvent(new MessageEvent("message", { data: JSON.parse(forged) }));
  }, forged);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => ({}).polluted), undefined);
  assert.deepEqual(complaints, []);
  page.on("dialog", (dialog) => dialog.accept());
  await page.close();
});

test("a file of a version to come says which it is of", async () => {
  const { page } = await working("en", ORDER);
  await give(page, "work.json", "application/json", JSON.stringify({ remit: 7, text: "Pay.", changes: [{ unheard: 1 }] }));
  await page.locator(".status.error", { hasText: "version 7" }).waitFor();
  await page.close();
});

for (const [lang, notice] of NOTICES) {
  test(`${lang}: a text of 50 MB is refused in a sentence, soon, and the page reads on`, async () => {
    const { page } = await working(lang, notice);
    await page.locator(".source textarea").evaluate((field, line) => {
      field.value = line.repeat(Math.ceil(50e6 / line.length));
      field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }, "The harbour office shall count the boats. ");
    await page.locator(".status.error", { hasText: "2 MB" }).waitFor();
    await stands(page, notice);
    await page.keyboard.press("ArrowDown");
    await page.close();
  });
}

test("what is typed or pasted before the page stands is kept, and so is the place of the keyboard", async () => {
  // What was visited once is no more fetched, but by a browser that is new.
  const { browser, close } = await browse();
  for (const by of ["typed", "pasted"]) {
    const page = await browser.newPage();
    let arrive;
    const arrived = new Promise((go) => { arrive = go; });
    await page.route("**/*.wasm", async (route) => { await arrived; await route.continue(); });
    await page.goto(`${site.address}#lang=en`, { waitUntil: "commit" });
    const early = page.locator("textarea.early");
    await page.locator("[role=status]", { hasText: "Loading" }).waitFor();
    if (by === "typed") {
      await early.focus();
      await page.keyboard.type("The harbour office shall count");
      arrive();
      await stood(page);
      await page.waitForFunction(() => document.activeElement.matches("textarea:not(.early)"));
      await page.keyboard.type(" the boats by 3 May 2027.");
      await rows(page).first().waitFor();
      assert.match(await page.locator(".source textarea").inputValue(), /^The harbour office shall count the boats by 3 May 2027\.$/);
    } else {
      await paste(page, ORDER, "textarea.early");
      arrive();
      await rows(page).first().waitFor();
      assert.equal(await page.locator(".source textarea").inputValue(), ORDER);
    }
    await page.evaluate(async () => {
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    });
    await page.close();
  }
  await close();
});

test("where it cannot start, the page says why, and what was typed can be taken along", async () => {
  const strict = await serve(undefined, { "content-security-policy": "default-src 'self'; script-src 'self'" });
  const refused = await browser.newPage();
  await refused.goto(strict.address);
  const said = refused.locator(".status.error");
  await said.waitFor();
  assert.match(await said.innerText(), /could not start[^]*WebAssembly[^]*Security[^]*无法启动/);
  await refused.close();
  await strict.close();

  for (const missing of ["**/*.wasm", "**/remit-page.js", "**/hands.mjs"]) {
    const { browser: fresh, close } = await browse();
    const cut = await fresh.newPage();
    await cut.route(missing, (route) => route.abort());
    await cut.goto(site.address);
    await cut.locator(".status.error").waitFor();
    await cut.locator("textarea").fill("Typed all the same.");
    assert.equal(await cut.locator("textarea").inputValue(), "Typed all the same.");
    await close();
  }
});

test("a file that changes while it is read is refused in a sentence", async () => {
  const { page } = await working("en", ORDER);
  await page.locator("input[type=file]").first().evaluate((field) => {
    const gone = new File(["Pay."], "moved.txt", { type: "text/plain" });
    gone.arrayBuffer = () => Promise.reject(new DOMException("changed", "NotReadableError"));
    const given = new DataTransfer();
    given.items.add(gone);
    Object.defineProperty(field, "files", { value: Object.assign([gone], { item: () => gone }) });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.locator(".status.error", { hasText: "moved.txt" }).waitFor();
  await stands(page, ORDER);
  await page.close();
});

/** Each way to lose what was worked on that a new user found, and the way back: by the mouse, then by keys. */
const WAYS = {
  async split(page, keys) {
    await opened(page, 1);
    const cuts = page.locator(".tools select");
    if (keys) {
      await cuts.focus();
      await page.keyboard.press("ArrowDown");
    } else {
      await cuts.selectOption({ index: 1 });
    }
    await page.locator(".toast").waitFor();
    // What was written stays with the first part.
    await page.locator("#row-1 th", { hasText: "Count the boats" }).waitFor();
    await back(page, keys);
  },
  async clear(page, keys) {
    const clear = page.locator(".source .bar button").nth(1);
    await (keys ? clear.press("Enter") : clear.click());
    await page.locator(".example").waitFor();
    await back(page, keys);
  },
  async "another file"(page, keys) {
    await give(page, "other.txt", "text/plain", "The Harbour Board shall meet.");
    await page.locator(".toast").waitFor();
    await back(page, keys);
  },
  async "delete"(page, keys) {
    await opened(page, 1);
    await page.locator("#row-1 .plain").first().focus();
    if (keys) await page.keyboard.press("Delete");
    else await page.locator(".tools button").filter({ hasText: /Delete|删除/ }).click();
    await page.locator(".toast").waitFor();
    await back(page, keys);
  },
  async "a half-typed form, left by Escape or Cancel"(page, keys) {
    await write(page, "Count the lamps");
    if (keys) await page.keyboard.press("Escape");
    else await page.locator(".editor .bar button").last().click();
    await page.locator(".toast").waitFor();
    await back(page, keys);
    await page.locator("#row-1 th", { hasText: "Count the lamps" }).waitFor();
    await page.locator("#row-1 .plain").first().focus();
    await page.keyboard.press("Control+z");
  },
  async "a half-typed form, left for another row"(page, keys) {
    await write(page, "Count the lamps");
    if (keys) await page.locator("#row-2 .plain").first().focus();
    await (keys ? page.keyboard.press("j") : page.locator("#row-2 .plain").first().click());
    await page.locator("#row-1 th", { hasText: "Count the lamps" }).waitFor();
    await page.keyboard.press("Control+z");
  },
  async reload(page, keys) {
    const asked = page.waitForEvent("dialog");
    await page.evaluate(() => setTimeout(() => location.reload()));
    const dialog = await asked;
    assert.equal(dialog.type(), "beforeunload");
    await dialog.dismiss();
  },
};

/** Takes back what was done last: by the line that says it, or by keys. */
async function back(page, keys) {
  if (keys) await page.locator(".toast button").first().press("Enter");
  else await page.locator(".toast button").first().click();
  await page.locator(".toast").waitFor({ state: "detached" });
}

/** Opens a row, where it is not open. */
async function opened(page, number) {
  const lead = page.locator(`#row-${number} .plain`).first();
  if ((await lead.getAttribute("aria-expanded")) !== "true") await lead.click();
}

/** Writes `words` over the second row's headline. */
async function write(page, words) {
  await page.locator("#row-1 .plain").first().focus();
  await page.keyboard.press("e");
  await page.waitForFunction(() => document.activeElement.closest(".editor"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
}

for (const [lang, notice] of NOTICES) {
  for (const keys of [false, true]) {
    test(`${lang}: no way to lose work loses it, by ${keys ? "keys" : "mouse"}`, async () => {
      const { page, complaints } = await working(lang, notice);
      const all = await rows(page).count();
      await write(page, "Count the boats");
      await page.keyboard.press("Enter");
      for (const [name, way] of Object.entries(WAYS)) {
        await way(page, keys);
        await page.waitForFunction((all) => document.querySelectorAll(".directives tbody tr[id]").length === all, all);
        await page.locator("#row-1 th", { hasText: "Count the boats" }).waitFor();
        await stands(page, notice).catch((error) => assert.fail(`${name}: ${error.message}`));
      }
      assert.deepEqual(complaints, []);
      page.on("dialog", (dialog) => dialog.accept());
      await page.close();
    });
  }

  test(`${lang}: an export that is cancelled or refused changes nothing, and leaving still asks`, async () => {
    const { page } = await working(lang, notice);
    for (const name of ["Excel", "CSV"]) {
      const download = await exported(page, name);
      await download.cancel();
      await download.delete().catch(() => {});
    }
    await stands(page, notice);
    assert.ok(await asksFirst(page));
    await page.close();
  });
}

/** Words that stand in no file of the page. */
const SECRET = "Zebrafischgrat";
const SECRETS = `To: All staff\n\nThe ${SECRET} office must count the boats by 3 May 2027.\n\nThe clerk shall report to the ${SECRET} board every month.\n`;

/** All that a browser may keep for this page, as one string. */
const stored = (page) => page.evaluate(async () => {
  const shelves = await Promise.all((await caches.keys()).map(async (name) => {
    const shelf = await caches.open(name);
    return Promise.all((await shelf.keys()).map(async (request) => request.url));
  }));
  const bases = (await indexedDB.databases?.()) ?? [];
  return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, shelves, bases, document.title, location.href, history.state, window.name]);
});

/** All that a browser asks for, and what its pages say, from now on. */
function watched(browser) {
  const asked = [];
  const said = [];
  browser.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`));
  browser.on("console", (message) => said.push(message.text()));
  /** Nothing of the text was in it, nothing was asked for elsewhere than at `own` addresses, and more than `least` things were. */
  const clean = (least, ...own) => {
    const foreign = asked.filter((it) => ![...own, "blob:", "data:"].some((address) => it.startsWith(address)));
    assert.deepEqual(foreign, []);
    // A file that is written leaves by an address of this page alone.
    assert.deepEqual(asked.filter((it) => it.includes(SECRET)), []);
    assert.deepEqual(said.filter((it) => it.includes(SECRET)), []);
    assert.ok(asked.length > least);
  };
  return { clean };
}

test("in no flow does anything of the text leave the page, or stay behind where nobody asked for it", async () => {
  const { browser, close } = await browse();
  const { clean } = watched(browser);
  const own = await serve();
  const flows = {
    async pasted(page) {
      await paste(page, SECRETS);
      await rows(page).first().waitFor();
    },
    async opened(page) {
      await give(page, "notice.txt", "text/plain", SECRETS);
      await rows(page).first().waitFor();
    },
    async "a mail"(page) {
      await give(page, "notice.eml", "message/rfc822", `From: a@b.test\nTo: c@d.test\nSubject: ${SECRET}\n\n${SECRETS}`);
      await rows(page).first().waitFor();
    },
    async refused(page) {
      await give(page, "notice.docx", "application/octet-stream", SECRETS);
      await page.locator(".status.error").waitFor();
    },
    async "corrected and exported"(page) {
      await paste(page, SECRETS);
      await rows(page).first().waitFor();
      await page.locator("#row-0 .plain").first().click();
      for (const key of ["a", "x", "Delete"]) await page.keyboard.press(key);
      await page.keyboard.press("ControlOrMeta+z");
      for (const name of ["summary", "parties", "calendar", "unread", "directives"]) await part(page, name);
      const drawer = await menu(page, "files");
      const names = await drawer.getByRole("button").allInnerTexts();
      for (const name of names) {
        const button = (await menu(page, "files")).getByRole("button", { name, exact: true });
        if (await button.isEnabled()) await button.click();
        await page.waitForTimeout(150);
      }
    },
    async searched(page) {
      await paste(page, SECRETS);
      await rows(page).first().waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("boats");
    },
    async cleared(page) {
      await paste(page, SECRETS);
      await rows(page).first().waitFor();
      await page.locator("button", { hasText: "Clear" }).first().click();
      await page.reload();
    },
    async "without a network"(page) {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await browser.setOffline(true);
      await paste(page, SECRETS);
      await rows(page).first().waitFor();
      await browser.setOffline(false);
    },
  };
  for (const [name, flow] of Object.entries(flows)) {
    const { page } = await open(browser, own.address);
    page.on("dialog", (dialog) => dialog.accept());
    await flow(page);
    assert.ok(!(await stored(page)).includes(SECRET), `${name}: the text stays behind`);
    await page.close();
  }
  clean(20, own.address);
  await close();
  await own.close();
});

test("an element in somebody's page, and a frame of another origin, ask for nothing else, and send nothing of the text", async () => {
  const folder = mkdtempSync(join(tmpdir(), "remit-leak-"));
  const own = await serve();
  const host = await serve(folder, {}, { "/remit/": join(root, "dist") });
  const frame = await framed(folder, host);
  writeFileSync(join(folder, "text.js"), `globalThis.SECRETS = ${JSON.stringify(SECRETS)};`);
  writeFileSync(join(folder, "element.html"), `<!doctype html><link rel="icon" href="data:,"><script src="text.js"></script>
    <script type="module" src="remit/element.mjs"></script><remit-notice lang="en"></remit-notice>
    <script type="module">document.querySelector("remit-notice").text = SECRETS;</script>`);
  const { browser, close } = await browse();
  const { clean } = watched(browser);
  for (const [address, within] of [[`${host.address}element.html`, (page) => page], [`${host.address}frame.html`, (page) => page.frameLocator("iframe")]]) {
    const page = await browser.newPage();
    await page.goto(address);
    const remit = within(page);
    await remit.locator("tr#row-1").waitFor();
    await remit.locator("tr#row-0 .plain").first().click();
    await page.keyboard.press("a");
    await remit.locator("tr.accepted").waitFor();
    assert.ok(!(await stored(page)).includes(SECRET), address);
    for (const other of page.frames()) assert.ok(!(await stored(other)).includes(SECRET), other.url());
    await page.close();
  }
  clean(20, own.address, host.address, frame.address);
  await close();
  await Promise.all([own, host, frame].map((site) => site.close()));
  rmSync(folder, { recursive: true });
});

/** A copy of the site on an address of its own, which lets pages of `host` embed it; and in `folder` such a page, with a text. */
async function framed(folder, host) {
  const copy = mkdtempSync(join(tmpdir(), "remit-framed-"));
  cpSync(join(root, "dist"), copy, { recursive: true });
  admit(copy, host.address);
  const site = await serve(copy);
  writeFileSync(join(folder, "frame.html"), `<!doctype html><link rel="icon" href="data:,"><script src="text.js"></script><iframe title="Remit" width="1200" height="800" src="${site.address}embed.html"></iframe>
    <script type="module">import { embed } from "./remit/host.mjs"; embed(document.querySelector("iframe"), () => {}).text(SECRETS);</script>`);
  return { address: site.address, close: () => site.close().then(() => rmSync(copy, { recursive: true })) };
}
