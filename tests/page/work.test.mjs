// What a clerk does with a notice in the built page: check, correct, choose, count days, take along. By mouse and by keys.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ORDER, CIRCULAR, NOTICES, browse, exported, faults, labelled, menu, open, part, paste, rows, stand, stood } from "./site.mjs";

let site, browser;
stand((made) => ({ site, browser } = made));

const row = (page, number) => page.locator(`#row-${number}`);
const text = (locator) => locator.innerText().then((words) => words.replace(/\s+/g, " ").trim());

/** Waits until the keyboard stands on a row. */
const on = (page, number) => page.waitForFunction((id) => document.activeElement.closest("tr")?.id === id, `row-${number}`);

/** Writes over what stands in the field that has the keyboard, once that is one of a row's. */
const writeOver = async (page, words) => {
  await page.waitForFunction(() => document.activeElement.closest(".editor"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
};

/** Waits until the table has so many rows. */
const have = (page, count) => page.waitForFunction((count) => document.querySelectorAll(".directives tbody tr[id]").length === count, count);

/** The page with `notice` read. */
async function reading(lang, notice, hash = "") {
  const { page, seen } = await open(browser, site.address, `#lang=${lang}${hash}`);
  await paste(page, notice);
  await rows(page).first().waitFor();
  return { page, seen };
}

for (const [lang, notice] of NOTICES) {
  test(`${lang}: rows are checked and corrected by keys alone, undone, and redone`, async () => {
    const { page, seen } = await reading(lang, notice);
    const all = await rows(page).count();
    const first = await text(row(page, 0).locator("th"));
    await on(page, 0);
    await page.keyboard.press("a");
    assert.match(await row(page, 0).getAttribute("class"), /accepted/);
    assert.equal(await page.locator(".progress progress").first().getAttribute("value"), "1");

    await page.keyboard.press("e");
    await writeOver(page, "Count the boats");
    await page.keyboard.press("Enter");
    await row(page, 0).locator("th", { hasText: "Count the boats" }).waitFor();
    await on(page, 0);
    await page.keyboard.press("m");
    await have(page, all - 1);
    await on(page, 0);
    await page.keyboard.press("Delete");
    await have(page, all - 2);

    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
    await have(page, all);
    assert.equal(await text(row(page, 0).locator("th")), first);
    await page.keyboard.press("Control+y");
    assert.equal(await text(row(page, 0).locator("th")), "Count the boats");
    assert.deepEqual(seen.complaints, []);
    await page.close();
  });

  test(`${lang}: a row is split, made of selected words, and every cell is written`, async () => {
    const { page } = await reading(lang, notice);
    const all = await rows(page).count();
    await row(page, 1).locator(".plain").first().click();
    const cuts = page.locator(".tools select");
    await cuts.selectOption({ index: 1 });
    assert.equal(await rows(page).count(), all + 1);
    await page.keyboard.press("Control+z");

    await page.evaluate(() => {
      const line = [...document.querySelectorAll(".document p")].find((line) => line.innerText.trim().length > 30 && !line.querySelector("a"));
      getSelection().selectAllChildren(line);
    });
    await page.locator(".reading button").click();
    assert.equal(await rows(page).count(), all + 1);
    await page.keyboard.press("Control+z");

    await row(page, 1).locator(".plain").first().click();
    await row(page, 1).locator(".plain").first().click();
    await page.keyboard.press("e");
    const editor = page.locator(".editor");
    await editor.locator(".bar button").first().click();
    const names = editor.locator(".field:has(select) input[type=text]");
    await names.last().fill("Quay Watch");
    await editor.locator(".field:has(select) select").last().selectOption("support");
    await editor.locator(".bar button").nth(1).click();
    await editor.locator("input[type=date]").last().fill("2031-05-06");
    await editor.locator("button[type=submit]").click();
    const said = await text(row(page, 1));
    assert.match(said, /Quay Watch/);
    assert.match(said, /2031-05-06/);
    await part(page, "parties");
    assert.match(await text(page.locator(".parties table")), /Quay Watch/);
    await part(page, "calendar");
    assert.match(await text(page.locator(".calendar")), /2031-05-06/);
    await page.close();
  });

  test(`${lang}: what is noted about a row stands in it, is undone, and leaves with it`, async () => {
    const { page } = await reading(lang, notice);
    await row(page, 1).locator(".plain").first().click();
    await page.locator(".tools .note input").fill("Ask the harbour master");
    await page.keyboard.press("Enter");
    await row(page, 1).locator(".noted", { hasText: "Ask the harbour master" }).waitFor();
    const csv = readFileSync(await (await exported(page, "CSV")).path(), "utf8");
    assert.ok(csv.split("\r\n")[2].includes("Ask the harbour master"));
    await row(page, 1).locator(".plain").first().focus();
    await page.keyboard.press("Control+z");
    await row(page, 1).locator(".noted").waitFor({ state: "detached" });
    await page.close();
  });

  test(`${lang}: a party chosen is followed by table, counts, calendar, files and address`, async () => {
    const { page } = await reading(lang, notice);
    const all = await rows(page).count();
    const summary = await page.locator(".summary").textContent();
    await part(page, "parties");
    const party = page.locator(".parties tbody tr").first();
    const [name, total] = [await text(party.locator(".plain")), await text(party.locator("td").first())];
    await party.locator(".plain").click();
    assert.equal(await rows(page).count(), Number(total));
    assert.ok(await row(page, 0).or(rows(page).first()).first().isVisible(), "the rows are shown");
    assert.deepEqual((await text(page.locator(".directives .set .shown"))).match(/\d+/g).map(Number), [Number(total), all]);
    assert.equal(await text(page.locator(".directives .set .chip")), `${name} ×`);
    assert.equal(await page.locator(".summary").textContent(), summary);
    assert.ok(decodeURIComponent(page.url()).includes(`party=${name}`), page.url());
    const leaving = await text((await menu(page, "files")).locator("p").first());
    assert.ok(leaving.includes(total) && leaving.includes(String(all)), leaving);
    assert.ok((await text(page.locator(".files .drawer"))).includes(name));
    const csv = readFileSync(await (await exported(page, "CSV")).path(), "utf8");
    assert.equal(csv.trim().split("\r\n").length, Number(total) + 1);

    // The address alone, in another tab, shows the same choice once the text is there.
    const again = await reading(lang, notice, page.url().slice(page.url().indexOf("&")));
    assert.equal(await rows(again.page).count(), Number(total));
    await again.page.close();
    await page.close();
  });

  test(`${lang}: rows are filtered, searched, sorted, grouped; columns go and come`, async () => {
    const { page } = await reading(lang, notice);
    const all = await rows(page).count();
    const [force, role, status, due] = await (await menu(page, "filters")).locator("select").all();
    await force.selectOption("must_not");
    assert.ok((await rows(page).count()) < all);
    await force.selectOption("");
    await role.selectOption("support").catch(() => role.selectOption("consult"));
    assert.ok((await rows(page).count()) < all);
    await role.selectOption("");
    await due.selectOption("dated");
    const dated = await rows(page).count();
    assert.ok(dated > 0 && dated < all);
    assert.equal(await page.locator(".directives .set .chip").count(), 1);
    await page.locator(".directives .set .chip").click();
    assert.equal(await rows(page).count(), all);
    assert.equal(await page.locator(".directives .set").isVisible(), false);
    await row(page, 0).locator(".plain").focus();
    await page.keyboard.press("x");
    await menu(page, "filters");
    await status.selectOption("rejected");
    assert.equal(await rows(page).count(), 1);
    await status.selectOption("");

    const word = (await text(row(page, 2).locator("th"))).slice(0, 4).trim();
    await page.locator("#search").fill(word);
    assert.equal((await page.locator(".directives tbody mark").first().innerText()).toLowerCase(), word.toLowerCase());
    await page.locator("#search").fill("");

    await page.locator(".directives thead button").last().click();
    assert.equal(await page.locator("th[aria-sort=ascending]").count(), 1);
    const dates = await page.locator(".directives tbody time").allInnerTexts();
    assert.deepEqual(dates, [...dates].sort());
    await (await menu(page, "display")).locator("label select").selectOption("party");
    assert.ok((await page.locator("tr.group").count()) > 1);
    const heads = await page.locator(".directives thead th").count();
    await page.locator(".columns input").first().uncheck();
    assert.equal(await page.locator(".directives thead th").count(), heads - 1);
    await page.close();
  });

  test(`${lang}: several rows are ticked and judged in one step`, async () => {
    const { page } = await reading(lang, notice);
    const all = await rows(page).count();
    await page.locator(".directives thead input").check();
    await page.locator(".bulk button").first().click();
    assert.equal(await page.locator("tr.accepted").count(), all);
    await page.keyboard.press("Control+z");
    assert.equal(await page.locator("tr.accepted").count(), 0);
    await page.close();
  });

  test(`${lang}: corrections outlive edits of the text and go to a file and back`, async () => {
    const { page } = await reading(lang, notice);
    await row(page, 1).locator(".plain").first().click();
    await page.keyboard.press("x");
    const words = await text(page.locator(".opened .own"));
    await page.locator(".source .bar button").first().click();
    await page.locator(".source textarea").fill(`${lang === "en" ? "A word before." : "前言。"}\n${notice}`);
    await page.waitForTimeout(600);
    await page.locator("tr.rejected").waitFor();
    await page.locator("tr.rejected .plain").first().click();
    assert.equal(await text(page.locator(".opened .own")), words);

    const download = await exported(page, lang === "en" ? "Save work" : "保存进度");
    const saved = readFileSync(await download.path());
    const { page: other } = await open(browser, site.address, `#lang=${lang}`);
    await other.locator(".source input[type=file]").setInputFiles({ name: "work.remit.json", mimeType: "application/json", buffer: saved });
    await other.locator("tr.rejected").waitFor();
    assert.equal(await other.locator("tr.rejected").count(), 1);
    await other.close();
    await page.close();
  });

  test(`${lang}: time limits count from another day when one is chosen, and around holidays`, async () => {
    const text_ = lang === "en"
      ? "Order\n\nMarch 2, 2026\n\nThe Port Office shall report within 5 business days of the date of this order."
      : "江州市关于码头的通知\n\n港务局应当自印发之日起5个工作日内报告。\n\n江州市港务局\n2026年3月2日\n";
    const { page } = await reading(lang, text_);
    const due = () => page.locator(".directives time").first().innerText();
    assert.equal(await due(), "2026-03-09");
    await part(page, "calendar");
    await page.locator(".calendar input[type=date]").fill("2026-04-01");
    await page.locator(".directives time", { hasText: "2026-04-08" }).waitFor({ state: "attached" });
    await page.locator(".calendar input[type=file]").setInputFiles({ name: "days.txt", mimeType: "text/plain", buffer: Buffer.from("2026-04-06\n2026-04-07\n") });
    await page.locator(".directives time", { hasText: "2026-04-10" }).waitFor({ state: "attached" });
    assert.match(await text(page.locator(".calendar li").first()), /2026-04-10/);

    // The day is saved with the work, comes back with it, and is not that of another notice.
    const work = readFileSync(await (await exported(page, lang === "en" ? "Save work" : "保存进度")).path());
    const other = { name: "other.txt", mimeType: "text/plain", buffer: Buffer.from(text_) };
    await page.locator(".source input[type=file]").setInputFiles(other);
    await page.locator(".directives time", { hasText: "2026-03-09" }).waitFor({ state: "attached" });
    await page.locator(".source input[type=file]").setInputFiles({ name: "work.json", mimeType: "application/json", buffer: work });
    await page.locator(".directives time", { hasText: "2026-04-10" }).waitFor({ state: "attached" });
    await page.close();
  });
}

test("a directory of units finds their tasks by other names, and lists them in a mail", async () => {
  const { page } = await reading("zh", CIRCULAR);
  await part(page, "parties");
  await page.locator(".units summary").click();
  await page.locator(".units textarea").fill("水务处\t市水务局；水利部门\tsw@example.org");
  await page.locator(".units textarea").blur();
  const unit = page.locator(".units li").first();
  await unit.getByRole("button").click();
  const shown = await rows(page).count();
  assert.ok(shown > 0 && shown < 8);
  await part(page, "parties");
  assert.match(await unit.getByRole("link").getAttribute("href"), /^mailto:sw@example\.org\?subject=.+body=-%20/);
  await page.close();
});

test("two names are made one party", async () => {
  const { page } = await reading("en", "The Port Office shall report. PO staff shall report. The Port Office must act.");
  await part(page, "parties");
  await page.getByLabel("PO staff: Merge into…").selectOption("Port Office");
  assert.equal(await page.locator(".parties tbody tr").count(), 1);
  assert.match(await text(page.locator(".parties tbody")), /Port Office ?PO staff 3/);
  await page.close();
});

test("unread sentences are walked by a key and made rows", async () => {
  const { page } = await reading("en", "Order\n\nThe Port Office shall report.\n\nThe policies will be posted publicly. The readings will be sent to the shore.");
  const all = await rows(page).count();
  await page.keyboard.press("n");
  await page.waitForFunction(() => document.activeElement.closest(".unread li.picked"));
  assert.equal(await page.locator("#tab-unread").getAttribute("aria-selected"), "true");
  assert.equal(await page.locator(".unread li.left").count(), 2);
  assert.ok((await page.locator(".coverage rect").count()) >= 3);
  assert.equal(await page.locator(".unread li.picked").count(), 1);
  assert.equal(await page.evaluate(() => [...CSS.highlights.get("spot")][0].toString()), "The policies will be posted publicly");
  await page.keyboard.press("a");
  assert.equal(await rows(page).count(), all + 1);
  assert.equal(await page.locator(".unread li.left").count(), 1);
  // The next is in hand, by a button too.
  await page.waitForFunction(() => document.activeElement.closest(".unread li.left"));
  await page.locator(".unread li.left .add").click();
  assert.equal(await rows(page).count(), all + 2);
  await page.close();
});

test("unread sentences are judged to ask nothing, by keys alone, until none is left", async () => {
  const { page } = await reading("en", "Order\n\nThe Port Office shall report.\n\nThe policies will be posted publicly. The readings will be sent to the shore.");
  const all = await rows(page).count();
  for (const left of [1, 0]) {
    await page.keyboard.press("n");
    await page.waitForFunction(() => document.activeElement.closest(".unread li.left"));
    await page.keyboard.press("x");
    await page.waitForFunction((left) => document.querySelectorAll(".unread li.left").length === left, left);
  }
  assert.equal(await rows(page).count(), all);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelectorAll(".unread li.left").length === 1);
  await page.close();
});

test("what the summary says has to be checked leads to just that, and the keyboard with it", async () => {
  const { page } = await reading("en", "Order\n\nThe Port Office shall report.\n\nThe lamps shall be lit. The Port Office shall keep a log.");
  await page.locator("#tab-summary").click();
  await page.locator(".doubts button", { hasText: "not named" }).click();
  await page.locator(".directives .chip").waitFor();
  await have(page, 1);
  await page.waitForFunction(() => document.activeElement.tagName !== "BODY");
  // A party that a person names is inferred by nobody, and the row is no doubt any more.
  await row(page, 1).locator(".plain").first().focus();
  await page.keyboard.press("e");
  await page.waitForFunction(() => document.activeElement.closest(".editor"));
  await page.locator(".editor button", { hasText: "Add a party" }).click();
  await page.locator(".editor .field input[type=text]").last().fill("Keeper of the lamps");
  await page.locator(".editor button[type=submit]").click();
  await have(page, 0);
  await page.locator(".directives .chip").click();
  await row(page, 1).locator(".who", { hasText: "Keeper of the lamps" }).waitFor();
  assert.equal(await row(page, 1).locator(".who.inferred", { hasText: "Keeper" }).count(), 0);
  await page.waitForFunction(() => document.activeElement.tagName !== "BODY");
  await page.close();
});

test("a form that is half written is kept where a person goes on to another row, and no headline is empty", async () => {
  const { page } = await reading("en", ORDER);
  const before = await text(row(page, 0).locator("th"));
  await on(page, 0);
  await page.keyboard.press("e");
  await writeOver(page, "Count the boats");
  await row(page, 2).locator(".plain").first().click();
  await row(page, 0).locator("th", { hasText: "Count the boats" }).waitFor();
  await page.keyboard.press("Control+z");
  await row(page, 0).locator("th", { hasText: before.slice(0, 20) }).waitFor();
  // What leaves the page holds it too.
  await row(page, 0).locator("th .plain").focus();
  await page.keyboard.press("e");
  await writeOver(page, "Count the lamps");
  const csv = await exported(page, "CSV");
  assert.match(readFileSync(await csv.path(), "utf8"), /Count the lamps/);
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await page.keyboard.press("Control+z");
  await row(page, 0).locator("th", { hasText: before.slice(0, 20) }).waitFor();
  await row(page, 0).locator("th .plain").focus();
  await page.keyboard.press("F2");
  await page.waitForFunction(() => document.activeElement.closest("th .editor.cell"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Enter");
  assert.equal(await text(row(page, 0).locator("th")), before);
  await page.close();
});

test("a notice with corrections comes back when it was cleared, or another was opened in its place", async () => {
  const { page } = await reading("en", ORDER);
  const all = await rows(page).count();
  await on(page, 0);
  await page.keyboard.press("a");
  await page.locator("tr.accepted").waitFor();
  await page.locator(".source .bar button").nth(1).click();
  await page.locator(".example").waitFor();
  await page.waitForFunction(() => document.activeElement.matches("textarea"));
  await page.keyboard.press("Control+z");
  await have(page, all);
  assert.equal(await page.locator("tr.accepted").count(), 1);

  await page.locator(".source input[type=file]").setInputFiles({ name: "other.txt", mimeType: "text/plain", buffer: Buffer.from("The Harbour Board shall meet.") });
  await have(page, 1);
  assert.match(await text(page.locator(".toast")), /had corrections/);
  assert.deepEqual(await faults(page), []);
  await page.locator(".toast button").first().click();
  await have(page, all);
  assert.equal(await page.locator("tr.accepted").count(), 1);
  await page.close();
});

test("what gave a cell is shown in the notice, by pointer and by keyboard", async () => {
  const { page } = await reading("en", ORDER);
  const spot = () => page.evaluate(() => [...(CSS.highlights.get("spot") ?? [])].map(String).join());
  await row(page, 1).locator(".who").first().hover();
  assert.equal(await spot(), "Office of Cargo Inspection");
  await page.mouse.move(0, 0);
  assert.equal(await spot(), "");
  await row(page, 1).locator(".plain").first().click();
  await page.locator(".from button").first().focus();
  assert.equal(await spot(), "shall");
  await page.close();
});

test("the outline leads to a heading", async () => {
  const { page } = await reading("zh", CIRCULAR);
  await page.locator(".reading select").selectOption({ index: 3 });
  assert.notEqual(await page.evaluate(() => [...CSS.highlights.get("spot")].map(String).join()), "");
  await page.close();
});

test("leaving asks where a correction would be lost, and not where it stands in a file", async () => {
  const { page } = await reading("en", ORDER);
  const asked = [];
  page.on("dialog", async (dialog) => { asked.push(dialog.type()); await dialog.dismiss(); });
  await row(page, 0).locator(".plain").first().click();
  await page.keyboard.press("a");
  await page.locator("tr.accepted").waitFor();
  const leave = () => page.evaluate(() => { setTimeout(() => location.reload()); });
  await leave();
  await page.waitForTimeout(300);
  assert.deepEqual(asked, ["beforeunload"]);
  await page.locator("tr.accepted").waitFor();
  await exported(page, "Save work");
  await leave();
  await page.locator(".directives").waitFor({ state: "detached" });
  assert.deepEqual(asked, ["beforeunload"]);
  await page.close();
});

test("notice and corrections outlive a reload only where that was allowed", async () => {
  const { page } = await reading("en", ORDER);
  await row(page, 0).locator(".plain").first().click();
  await page.keyboard.press("a");
  await page.locator("tr.accepted").waitFor();
  // What would be lost is asked about first.
  const asked = page.waitForEvent("dialog");
  const left = page.reload();
  assert.equal((await asked).type(), "beforeunload");
  await (await asked).accept();
  await left;
  await stood(page);
  assert.equal(await page.locator(".directives").count(), 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("remit.work")), null);

  await paste(page, ORDER);
  await rows(page).first().waitFor();
  await (await menu(page, "choices")).locator("input").first().check();
  await row(page, 0).locator(".plain").first().click();
  await page.keyboard.press("a");
  // What writes the file is fetched when it is first wanted.
  await page.waitForFunction(() => localStorage.getItem("remit.work")?.includes("accepted"));
  await page.reload();
  await page.locator("tr.accepted").waitFor();
  await (await menu(page, "choices")).locator("input").first().uncheck();
  assert.equal(await page.evaluate(() => localStorage.getItem("remit.work")), null);
  await page.close();
});

test("rich text that is pasted keeps its lists and tables; a web page is opened as text", async () => {
  const { page } = await open(browser, site.address);
  const markup = "<p>Agencies shall:</p><ol><li>file returns;</li><li>keep a log.</li></ol><table><tr><td>Action</td><td>Owner</td></tr><tr><td>Paint the gate</td><td>Lock team</td></tr></table>";
  await page.evaluate((markup) => {
    const data = new DataTransfer();
    data.setData("text/html", markup);
    data.setData("text/plain", "flat");
    document.querySelector(".source textarea").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, markup);
  await rows(page).first().waitFor();
  assert.equal(await rows(page).count(), 3);
  assert.match(await text(row(page, 2)), /Paint the gate.*Lock team/);
  await page.locator(".source input[type=file]").setInputFiles({ name: "n.html", mimeType: "text/html", buffer: Buffer.from(`<html><body><p>Pilots must carry lamps.</p></body></html>`) });
  await page.locator(".directives th", { hasText: "Carry lamps" }).waitFor();
  await page.close();
});

test("a file is dropped anywhere, and the page says where to let go", async () => {
  const { page } = await open(browser, site.address);
  const drag = (kind) => page.evaluate((kind) => {
    const data = new DataTransfer();
    data.items.add(new File(["Pilots must carry lamps."], "n.txt", { type: "text/plain" }));
    document.querySelector("[role=main]").dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, kind);
  await drag("dragenter");
  await page.locator(".drop").waitFor();
  await drag("drop");
  await rows(page).first().waitFor();
  assert.equal(await page.locator(".drop").count(), 0);
  await page.close();
});

test("long work shows that it is going on and can be stopped, and the page reads on afterwards", async () => {
  const { page } = await open(browser, site.address);
  const long = "The agency, acting through the Office, shall report to the Board within 30 days. ".repeat(14_000);
  const shown = await page.evaluate(async (long) => {
    const field = document.querySelector(".source textarea");
    field.value = long;
    const start = performance.now();
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    while (!document.querySelector(".busy progress")) await new Promise((drawn) => requestAnimationFrame(drawn));
    return performance.now() - start;
  }, long);
  console.log(`${(long.length / 1e6).toFixed(1)} MB: progress is shown after ${shown.toFixed(0)} ms`);
  await page.locator(".busy button").click();
  assert.equal(await page.locator(".busy").count(), 0);
  assert.equal(await page.locator(".directives").count(), 0);
  await paste(page, ORDER);
  await rows(page).first().waitFor();
  await page.close();
});

for (const [lang, notice] of NOTICES) {
  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing on any screen: ${lang}, ${theme}`, async () => {
      const { page } = await reading(lang, notice, `&theme=${theme}&group=party`);
      await page.locator(".directives thead input").check();
      for (const name of ["choices", "filters", "display", "files", "legend"]) {
        await menu(page, name);
        assert.deepEqual(await faults(page), [], name);
      }
      for (const name of ["summary", "parties", "calendar", "unread"]) {
        await part(page, name);
        if (name === "parties") await page.locator(".units summary").click();
        assert.deepEqual(await faults(page), [], name);
      }
      await part(page, "directives");
      await row(page, 0).locator(".plain").first().click();
      await page.keyboard.press("x");
      assert.deepEqual(await faults(page), []);
      await page.keyboard.press("e");
      assert.deepEqual(await faults(page), []);
      await page.keyboard.press("Escape");
      await page.locator(".source .bar button").first().click();
      assert.deepEqual(await faults(page), []);
      await (await menu(page, "choices")).locator("button[aria-haspopup]").click();
      await page.locator("dialog[open]").waitFor();
      assert.deepEqual(await faults(page), []);
      await page.close();
    });
  }
}

test("the help opens with ?, takes the keyboard and gives it back", async () => {
  const { page } = await reading("en", ORDER);
  await on(page, 0);
  await page.keyboard.press("?");
  await page.locator("dialog[open]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.closest("dialog") !== null), true);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.closest("tr")?.id), "row-0");
  await page.close();
});

test("a key that leads to a row brings it into sight, on a narrow screen too", async () => {
  const { page } = await reading("en", ORDER);
  await page.setViewportSize({ width: 400, height: 800 });
  await on(page, 0);
  await page.evaluate(() => scrollTo(0, 0));
  for (const id of ["row-1", "row-2"]) {
    await page.keyboard.press("j");
    await page.waitForFunction((id) => document.activeElement.closest("tr")?.id === id, id);
    await page.waitForFunction(() => { const { top, bottom } = document.activeElement.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
  }
  await page.close();
});

test("focus is never lost: after each key it stands on something that is there", async () => {
  const { page } = await reading("en", ORDER);
  for (const key of ["j", "a", "j", "e", "Escape", "m", "x", "Delete", "k", "t", "n"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(30);
    const lost = await page.evaluate(() => !document.activeElement || !document.activeElement.isConnected || document.activeElement === document.body);
    assert.equal(lost, false, `after ${key}`);
  }
  await page.close();
});

test("what is pressed is at least 24 px high, or stands in a line of text", async () => {
  const { page } = await reading("en", ORDER);
  await row(page, 0).locator(".plain").first().click();
  const small = await page.evaluate(() => [...document.querySelectorAll("button, select, summary, .button, input:not(.unseen)")]
    .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 24 && !it.closest("label")?.getBoundingClientRect().height >= 24)
    .filter((it) => !(it.type === "checkbox" && it.closest("label").getBoundingClientRect().height >= 24))
    .map((it) => `${it.className} ${it.textContent.slice(0, 20)} ${it.getBoundingClientRect().height}`));
  assert.deepEqual(small, []);
  await page.close();
});

test("it prints as the summary and the table of tasks with the words of each, and nothing else", async () => {
  const { page } = await reading("zh", CIRCULAR);
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => Object.fromEntries([".directives table", ".summary", ".source", ".files", ".tabs", ".toolbar", ".calendar", ".unread", ".head"]
    .map((name) => [name, document.querySelector(name)?.checkVisibility() ?? false])));
  assert.deepEqual(Object.entries(seen).filter(([, visible]) => visible).map(([name]) => name), [".directives table", ".summary"]);
  const below = await row(page, 0).locator("th").evaluate((cell) => [getComputedStyle(cell, "::after").content, cell.dataset.words]);
  assert.ok(below[1].length > 5 && below[0].includes(below[1]), below.join());
  await page.close();
});

test("it opens and reads without a network once it was opened", async () => {
  const { page } = await open(browser, site.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.evaluate(() => navigator.serviceWorker.controller !== null);
  await browser.setOffline(true);
  try {
    await page.reload();
    await page.locator(".sample").first().click();
    await rows(page).first().waitFor();
  } finally {
    await browser.setOffline(false);
  }
  await page.close();
});

test("the first visit says one thing, once", async (test) => {
  const own = await browse();
  test.after(own.close);
  const { page } = await open(own.browser, site.address);
  assert.equal(await page.locator(".hint").count(), 1);
  await page.reload();
  await stood(page);
  assert.equal(await page.locator(".hint").count(), 0);
});

const long = labelled("en-021-m-16-21-code");
test("from a notice to one party's checked and exported tasks in at most 12 steps", { skip: !long && "no labelled notices here" }, async () => {
  const { page } = await open(browser, site.address);
  let steps = 0;
  const step = (done) => { steps += 1; return done; };
  await step(paste(page, long.text));
  await rows(page).first().waitFor();
  await step(part(page, "parties"));
  await step(page.locator(".parties tbody .plain").first().click());
  await step(page.locator(".directives thead input").check());
  await step(page.locator(".bulk button").first().click());
  await step(menu(page, "files"));
  const download = await step(exported(page, "CSV"));
  const csv = readFileSync(await download.path(), "utf8");
  assert.equal(csv.trim().split("\r\n").length, (await page.locator("tr.accepted").count()) + 1);
  assert.ok(steps <= 12);
  console.log(`a party's checked list in ${steps} steps`);
  await page.close();
});

test("typing in a notice of 20,000 characters: how long the page is busy", async () => {
  const { page } = await open(browser, site.address);
  const notice = CIRCULAR.repeat(Math.ceil(20_000 / CIRCULAR.length));
  await page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
  });
  await page.locator(".source textarea").fill(notice);
  await rows(page).first().waitFor();
  await page.evaluate(() => { globalThis.tasks.length = 0; });
  await page.locator(".source textarea").focus();
  await page.keyboard.type("各部门应当报告。", { delay: 120 });
  await page.waitForTimeout(800);
  const tasks = await page.evaluate(() => globalThis.tasks);
  console.log(`typing in ${notice.length} characters, ${await rows(page).count()} rows: tasks over 50 ms: ${tasks.map(Math.round).join(", ") || "none"}`);
  assert.ok(Array.isArray(tasks));
  await page.close();
});

test("a screen reader meets the parts in the order of the work, each with its name", async () => {
  const { page } = await reading("en", ORDER);
  const tree = await page.locator("body").ariaSnapshot();
  const parts = ["banner", "region \"Notice\"", "tablist \"Parts\"", "tab \"Summary\"", "tab \"Tasks 9\" [selected]", "tab \"Parties", "tab \"Dates", "tab \"To check", "tabpanel \"Tasks 9\"", "heading \"Directives\"", "searchbox \"Search\"", "table \"Directives\"", "columnheader"];
  let at = -1;
  for (const part of parts) {
    const next = tree.indexOf(part, at + 1);
    assert.ok(next > at, `${part} in\n${tree}`);
    at = next;
  }
  await page.close();
});

test("the notice is one stop for the Tab key, and arrows lead from mark to mark", async () => {
  const { page } = await reading("en", ORDER);
  assert.equal(await page.locator(".document a[tabindex='0']").count(), 1);
  await page.locator("#words-0").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.id), "words-2");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  assert.match(await row(page, 1).getAttribute("class"), /picked/);
  await page.close();
});

for (const [lang, notice] of NOTICES) {
  test(`${lang}: what was corrected and chosen leaves as a workbook and a document, written when first wanted`, async () => {
    const { page, seen } = await reading(lang, notice);
    assert.ok(!seen.requests.some((url) => url.includes("files")), "loaded too early");
    await row(page, 0).locator(".plain").first().click();
    await page.keyboard.press("x");
    await row(page, 1).locator(".plain").first().click();
    await page.keyboard.press("e");
    await page.locator(".editor input").first().fill("Count the boats");
    await page.locator(".editor button[type=submit]").click();
    const rejected = await text(row(page, 0).locator("th"));
    for (const name of ["Excel", "Word"]) {
      const download = await exported(page, name);
      const bytes = readFileSync(await download.path());
      assert.equal(bytes.subarray(0, 2).toString(), "PK");
      const inside = bytes.toString("utf8");
      assert.ok(inside.includes("Count the boats"), `${name} without the correction`);
      assert.ok(!inside.includes(`>${rejected}<`), `${name} with what was rejected`);
    }
    assert.ok(seen.requests.every((url) => url.startsWith(site.address)));
    assert.deepEqual(seen.complaints, []);
    await page.close();
  });
}

test("a Word document is opened as its lines, and a broken one says what to do while the notice stays", async () => {
  const { page } = await open(browser, site.address, "#lang=zh");
  const input = page.locator(".source input[type=file]");
  // What the page writes for Word, the page reads.
  await paste(page, CIRCULAR);
  await rows(page).first().waitFor();
  const download = await exported(page, "Word");
  const document = readFileSync(await download.path());
  await input.setInputFiles({ name: "坏.docx", mimeType: "application/octet-stream", buffer: document.subarray(0, 900) });
  await page.locator(".status.error", { hasText: "坏.docx" }).waitFor();
  assert.equal(await rows(page).count(), 9);
  await input.setInputFiles({ name: "任务.docx", mimeType: "application/octet-stream", buffer: document });
  await page.locator(".document p", { hasText: "序号" }).first().waitFor();
  assert.match(await page.locator(".document").innerText(), /序号.*任务/);
  await page.close();
});

for (const [lang, notice] of NOTICES) {
  test(`${lang}: a cell is written in its place, and the next by Tab; a press elsewhere keeps it, Escape does not`, async () => {
    const { page } = await reading(lang, notice);
    const editor = page.locator(".editor.cell");
    const limit = row(page, 1).locator("td:has(.when), td:has(.none)").last();
    await limit.dblclick();
    await editor.locator("input[type=date]").fill("2031-05-06");
    await page.keyboard.press("Enter");
    await row(page, 1).locator("time", { hasText: "2031-05-06" }).waitFor();
    assert.equal(await editor.count(), 0);
    await on(page, 1);

    await page.keyboard.press("F2");
    await page.waitForFunction(() => document.activeElement.closest(".editor.cell"));
    await writeOver(page, "Count the boats");
    await page.keyboard.press("Tab");
    await row(page, 1).locator("th", { hasText: "Count the boats" }).waitFor();
    assert.equal(await row(page, 1).locator("th .editor").count(), 0);
    await page.waitForFunction(() => document.activeElement.closest("td .editor.cell"));
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement.matches("td .editor.cell input[type=text]"));
    await writeOver(page, "Quay Watch");
    await row(page, 3).locator("td").last().click();
    await row(page, 1).locator(".who", { hasText: "Quay Watch" }).waitFor();

    const before = await text(row(page, 2).locator("th"));
    await row(page, 2).locator("th .plain").focus();
    await page.keyboard.press("F2");
    await page.waitForFunction(() => document.activeElement.closest("th .editor.cell"));
    await page.keyboard.type("gone");
    await page.keyboard.press("Escape");
    assert.equal(await text(row(page, 2).locator("th")), before);
    await on(page, 2);
    // Opening a cell and leaving it is no correction.
    await page.keyboard.press("F2");
    await page.waitForFunction(() => document.activeElement.closest("th .editor.cell"));
    await page.keyboard.press("Enter");
    await on(page, 2);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
    assert.equal(await page.locator(".toolbar button", { hasText: "↶" }).isDisabled(), true);
    assert.deepEqual(await faults(page), []);
    await page.close();
  });

  test(`${lang}: one party, day and force are written into all ticked rows, and taken back in one step`, async () => {
    const { page } = await reading(lang, notice);
    const before = await text(row(page, 1));
    for (const number of [1, 2, 3]) await row(page, number).locator("input[type=checkbox]").check();
    await menu(page, "set-all");
    await page.locator(".set-all input[type=text]").fill("Quay Watch; Crew");
    await page.locator(".set-all input[type=date]").fill("2031-05-06");
    await page.locator(".set-all select").selectOption("may");
    await page.keyboard.press("Tab");
    assert.deepEqual(await faults(page), []);
    await page.locator(".set-all button[type=submit]").click();
    await row(page, 3).locator("time", { hasText: "2031-05-06" }).waitFor();
    assert.equal(await page.locator("tr.may:has(.who)", { hasText: "Quay Watch" }).count(), 3);
    await page.keyboard.press("Control+z");
    assert.equal(await text(row(page, 1)), before);
    await page.close();
  });

  test(`${lang}: what was taken away is said, and comes back`, async () => {
    const { page } = await reading(lang, notice);
    const all = await rows(page).count();
    await on(page, 0);
    await page.keyboard.press("a");
    assert.equal(await page.locator(".toast").count(), 0);
    assert.notEqual(await text(page.locator(".toasts")), "");
    await page.waitForFunction(() => document.activeElement.closest("tr"));
    await page.keyboard.press("Delete");
    await page.locator(".toast").waitFor();
    assert.deepEqual(await faults(page), []);
    await page.locator(".toast button").first().click();
    await have(page, all);
    assert.equal(await page.locator(".toast").count(), 0);

    await page.locator(".source .bar button").nth(1).click();
    await page.locator(".example").waitFor();
    assert.equal(await page.locator(".directives").count(), 0);
    await page.locator(".toast button").first().click();
    await have(page, all);
    assert.equal(await page.locator("tr.accepted").count(), 1);
    await page.locator(".source .bar button").nth(1).click();
    await page.locator(".toast button").last().click();
    assert.equal(await page.locator(".toast").count(), 0);
    assert.deepEqual(await faults(page), []);
    await page.close();
  });
}
