// The screen itself: its parts, its menus, its table on every width, its type; by mouse and by keyboard, in both languages.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { CIRCULAR, NOTICES, exported, menu, open, part, paste, stand, stood } from "./site.mjs";

let site, browser;
stand((made) => ({ site, browser } = made));

const rows = (page) => page.locator(".directives tbody tr[id]");
const text = (locator) => locator.innerText().then((words) => words.replace(/\s+/g, " ").trim());
const inside = (locator) => locator.evaluate((it) => it.textContent);
const focused = (page, selector) => page.waitForFunction((selector) => document.activeElement.matches(selector), selector);

async function reading(lang, notice, hash = "") {
  const { page, seen } = await open(browser, site.address, `#lang=${lang}${hash}`);
  await paste(page, notice);
  await page.locator(".tabs").waitFor();
  return { page, seen };
}

for (const [lang, notice] of NOTICES) {
  test(`${lang}: tabs lead to the parts by mouse and by arrows, say how much is in each, and are kept over a reload`, async () => {
    const { page, seen } = await reading(lang, notice);
    const tabs = page.getByRole("tab");
    assert.equal(await tabs.count(), 5);
    assert.equal(await text(tabs.nth(1).locator(".count")), String(await rows(page).count()));
    const shown = () => page.locator("[role=tabpanel]").evaluateAll((all) => all.filter((it) => it.checkVisibility()).map((it) => it.id));
    assert.deepEqual(await shown(), ["directives"]);
    await page.locator("#tab-directives").focus();
    for (const [key, id] of [["ArrowRight", "parties"], ["End", "unread"], ["ArrowRight", "summary"], ["ArrowLeft", "unread"], ["Home", "summary"]]) {
      await page.keyboard.press(key);
      await page.locator(`#tab-${id}[aria-selected=true]`).waitFor();
      assert.deepEqual(await shown(), [id], key);
      assert.equal(await page.evaluate(() => document.activeElement.id), `tab-${id}`);
      assert.equal(await page.locator("[role=tab][tabindex='0']").count(), 1);
      assert.equal(await page.locator("[role=tab][aria-selected=true]").getAttribute("id"), `tab-${id}`);
    }
    await part(page, "calendar");
    assert.match(page.url(), /tab=dates/);
    await page.reload();
    await stood(page);
    await paste(page, notice);
    await page.locator(".calendar").waitFor();
    assert.deepEqual(await shown(), ["calendar"]);
    assert.deepEqual(seen.complaints, []);
    await page.close();
  });

  test(`${lang}: the rows are one stop for the Tab key; arrows, letters, Home and End lead through them, Space ticks, Enter opens and closes`, async () => {
    const { page } = await reading(lang, notice);
    const last = (await rows(page).count()) - 1;
    assert.equal(await page.locator(".directives tbody [tabindex='0']").count(), 1);
    await focused(page, "#row-0 .plain");
    for (const [key, number] of [["ArrowDown", 1], ["j", 2], ["ArrowUp", 1], ["k", 0], ["End", last], ["Home", 0], ["ArrowDown", 1]]) {
      await page.keyboard.press(key);
      await focused(page, `#row-${number} .plain`);
      assert.equal(await page.locator("tr.picked").getAttribute("id"), `row-${number}`);
      assert.equal(await page.locator(".opened").count(), 0, "what is not open stays shut");
    }
    await page.keyboard.press("Space");
    await page.waitForFunction(() => document.querySelector("#row-1 input").checked);
    assert.equal(await page.locator(".opened").count(), 0);
    await page.keyboard.press("Enter");
    await page.locator("tr.opened[data-row='1']").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.locator("tr.opened[data-row='2']").waitFor();
    assert.equal(await page.locator(".opened").count(), 1, "what is open moves along");
    await focused(page, "#row-2 .plain");
    await page.keyboard.press("Enter");
    await page.locator(".opened").waitFor({ state: "detached" });
    await focused(page, "#row-2 .plain");

    // From a row that is shut, Tab leaves the rows, and comes back to where it was.
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.closest("tbody")), null);
    await page.keyboard.press("Shift+Tab");
    await focused(page, "#row-2 .plain");
    await page.close();
  });

  test(`${lang}: single letters change a row only from the table or the notice, and can be switched off`, async () => {
    const { page } = await reading(lang, notice);
    await page.locator(".toolbar summary").first().focus();
    await page.keyboard.press("a");
    assert.equal(await page.locator("tr.accepted").count(), 0);
    await (await menu(page, "choices")).locator("input").nth(1).uncheck();
    assert.match(page.url(), /keys=off/);
    await page.locator("#row-0 .plain").focus();
    await page.keyboard.press("a");
    await page.keyboard.press("j");
    assert.equal(await page.locator("tr.accepted").count(), 0);
    await focused(page, "#row-0 .plain");
    await page.keyboard.press("ArrowDown");
    await focused(page, "#row-1 .plain");
    await page.close();
  });

  test(`${lang}: the Export menu says what leaves and what left, and offers nothing where no row is shown`, async () => {
    const { page } = await reading(lang, notice);
    const all = await rows(page).count();
    await page.keyboard.press("x");
    const drawer = await menu(page, "files");
    assert.deepEqual((await text(drawer.locator("p").first())).match(/\d+/g).map(Number), [all - 1, all]);
    await page.keyboard.press("Escape");
    assert.equal(await drawer.isVisible(), false);
    await focused(page, ".files > summary");
    const download = await exported(page, "CSV");
    assert.equal(await drawer.isVisible(), false);
    const told = await text(page.locator(".parts .told"));
    assert.ok(told.includes(download.suggestedFilename()) && told.includes(String(all - 1)), told);

    await page.locator("#search").fill("no such words anywhere");
    await menu(page, "files");
    assert.equal(await drawer.getByRole("button", { name: "Excel", exact: true }).isDisabled(), true);
    assert.ok((await text(drawer)).includes("no such words anywhere"));
    // A press beside the menu closes it.
    await page.locator(".source h2").click();
    assert.equal(await drawer.isVisible(), false);
    await page.close();
  });

  test(`${lang}: each sentence that is no row is listed with its kind, found by words and by kind, walked by keys and added`, async () => {
    const { page } = await reading(lang, notice, "&tab=check");
    const items = page.locator(".unread li");
    const all = await items.count();
    assert.ok(all > 3);
    assert.ok((await items.locator(".kind").allInnerTexts()).every((kind) => kind.length > 0));
    assert.equal(await page.locator(".unread .covered .told").count(), 3);
    const kinds = page.locator(".unread select");
    await kinds.selectOption("heading");
    const heads = await items.count();
    assert.ok(heads > 0 && heads < all);
    await kinds.selectOption("");
    const word = (await text(items.nth(1).locator(".plain"))).slice(0, 5);
    await page.locator(".unread [type=search]").fill(word);
    assert.equal((await text(page.locator(".unread mark").first())).toLowerCase(), word.toLowerCase());
    await page.locator(".unread [type=search]").fill("");

    assert.equal(await page.locator(".unread li > .plain[tabindex='0']").count(), 1);
    await items.first().locator(".plain").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    await page.waitForFunction(() => document.activeElement.closest("li") === document.querySelectorAll(".unread li")[2]);
    const said = await text(items.nth(2).locator(".plain"));
    const spot = await page.evaluate(() => [...CSS.highlights.get("spot")].map(String).join());
    assert.equal(spot.replace(/\s+/g, " ").trim(), said);
    const before = await rows(page).count();
    await page.keyboard.press("a");
    await page.waitForFunction((all) => document.querySelectorAll(".unread li").length === all - 1, all);
    assert.equal(await rows(page).count(), before + 1);
    await page.keyboard.press("Control+z");
    assert.equal(await rows(page).count(), before);
    await page.close();
  });

  test(`${lang}: the summary has a letterhead, what to check, key directives with all their parties, dates and what is forbidden`, async () => {
    const { page } = await reading(lang, notice, "&tab=summary");
    const summary = page.locator(".summary");
    assert.ok((await text(summary.locator(".letterhead"))).length > 8);
    if (lang === "zh") {
      const about = summary.locator(".about button").first();
      assert.ok(CIRCULAR.replace(/\s/g, "").includes((await inside(about)).replace(/\s/g, "")));
    }
    assert.ok(await summary.locator(".next time").count() > 0);
    assert.ok(await summary.locator(".keys li.must_not").count() > 0);
    const keys = await summary.locator(".keys").first().locator("li").count();
    assert.ok(keys > 0);
    const before = await inside(summary);
    await part(page, "directives");
    await page.locator("#search").fill("zzz");
    await (await menu(page, "filters")).locator("select").first().selectOption("may");
    assert.equal(await inside(summary), before);
    await page.locator("#search").fill("");
    await part(page, "summary");
    // What is left to check leads there, and a headline to its row.
    await summary.locator(".doubts button").first().click();
    assert.equal(await summary.isVisible(), false);
    await part(page, "summary");
    await summary.locator(".keys button").first().click();
    await page.locator("tr.opened").waitFor({ state: "attached" });
    await page.close();
  });

  test(`${lang}: at 1440 × 900 eight rows and more are seen; from 960 px on a directive has 20 em beside the notice, and at no width does the page scroll sideways`, async () => {
    const { page } = await reading(lang, notice);
    const seen = await rows(page).evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().bottom <= row.closest(".pane").getBoundingClientRect().bottom).length);
    assert.ok(seen >= 8, `${seen} rows`);
    for (const width of [320, 400, 768, 960, 1024, 1152, 1280, 1366, 1440, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const measured = await page.evaluate(() => {
        const cell = document.querySelector(".directives tbody th");
        return { cell: cell.getBoundingClientRect().width / parseFloat(getComputedStyle(cell).fontSize), over: document.documentElement.scrollWidth - document.documentElement.clientWidth };
      });
      assert.equal(measured.over, 0, `${width} px`);
      assert.ok(width < 768 || measured.cell >= 19.9, `${width} px: ${measured.cell} em`);
      // The head is one line.
      assert.ok((await page.locator(".head").boundingBox()).height < 50, `${width} px`);
    }
    await page.close();
  });
}

test("type has three sizes, and none under 12 px", async () => {
  const { page } = await reading("zh", CIRCULAR);
  await page.locator("#row-0 .plain").press("Enter");
  const sizes = await page.evaluate(() => {
    const words = [...document.querySelectorAll("#remit *")].filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    return [...new Set(words.map((it) => parseFloat(getComputedStyle(it).fontSize)))].sort((one, other) => one - other);
  });
  assert.ok(sizes.length <= 3 && sizes[0] >= 12, sizes.join());
  await page.close();
});

test("empty columns are not shown, several parties stand on one line, and the open row has them all", async () => {
  const { page } = await reading("en", "Order\n\nThe Port Office, the Fire Service and the Lock Team shall report.\n\nThe Port Office must act.");
  const heads = () => page.locator(".directives thead th").allInnerTexts();
  assert.deepEqual((await heads()).map((head) => head.trim()), ["No.", "Directive", "Force", "Responsible"]);
  assert.equal(await text(page.locator("#row-0 .plus")), "+2");
  assert.equal(await page.locator("#row-0 .who").last().evaluate((it) => it.getBoundingClientRect().width <= 1 || it.parentElement.getBoundingClientRect().width <= 1), true);
  await page.locator("#row-0 .plain").press("Enter");
  assert.equal(await page.locator("#row-0 .plus").isVisible(), false);
  assert.ok((await page.locator("#row-0 .who").last().boundingBox()).width > 40);
  await page.keyboard.press("a");
  await page.locator("#row-0.accepted").waitFor();
  assert.equal((await heads()).at(-1), "Status");
  await page.close();
});
