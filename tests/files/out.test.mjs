// What leaves the built page, opened by other programs: it says what the page shows, as it was corrected and filtered.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { exported, faults, menu, open, paste, root, stand, visit } from "../page/site.mjs";
import { convert, here, python, remit } from "./programs.mjs";

const NOTICES = {
  en: "Order No. 9 on the quays\nIssued by the Port Office on 4 May 2026\n\nPilots must carry lamps by 1 June 2026. The Fire Service shall, together with the Port Office, inspect each quay every quarter.\nCaptains must not anchor in the fairway. The Port Office shall publish the tides by 31 March of each year. Crews should keep a log.\n",
  zh: "关于做好渡口夜间照明工作的通知\n港务局〔2026〕9号\n\n各渡口管理所应当于2026年6月1日前安装路灯💡。县消防救援大队会同港务局每季度检查一次。\n严禁船舶在航道内停泊。港务局要于每月10日前公布潮汐。鼓励船员记录日志。\n",
};

/** What a spreadsheet must not take for a formula. */
const TRAP = "=HYPERLINK(\"https://example.org\")";

let site, browser;
stand((made) => ({ site, browser } = made));

const tight = (words) => words.replace(/\s+/g, "");

/** A page where one row was accepted, one written anew, one rejected, and the recommendations are filtered away. */
async function corrected(lang) {
  const { page, seen } = await open(browser, site.address, `#lang=${lang}`);
  await paste(page, NOTICES[lang]);
  const row = (number) => page.locator(`#row-${number}`);
  await row(4).waitFor();
  await row(0).locator(".plain").first().click();
  await page.keyboard.press("a");
  await row(2).locator(".plain").first().click();
  await page.keyboard.press("r");
  await row(1).locator(".plain").first().click();
  await page.keyboard.press("e");
  const editor = page.locator(".editor");
  await editor.locator("input[type=text]").first().fill(TRAP);
  await editor.locator("button[type=submit]").click();
  await row(1).locator("th", { hasText: "=HYPERLINK" }).waitFor();
  await (await menu(page, "filters")).locator("select").first().selectOption("must");
  return { page, seen };
}

/** The rows as the page shows them: number, task, who, with whom, by when. */
const shown = (page) => page.locator(".directives tbody tr[id]").evaluateAll((rows) => rows.map((row) => {
  const words = (cell) => cell.innerText.replace(/\s+/g, "");
  const [lead, others, limit] = [...row.querySelectorAll("td[data-column]")].slice(1, 4);
  return { number: words(row.querySelector(".number")), task: words(row.querySelector("th")), lead: words(lead), others: words(others), limit: words(limit) };
}));

async function save(page, extension, name) {
  const download = await exported(page, name);
  assert.ok(download.suggestedFilename().endsWith(`.${extension}`), download.suggestedFilename());
  const path = here(`out.${extension}`);
  await download.saveAs(path);
  return path;
}

const NAMES = {
  en: { xlsx: "Excel", docx: "Word", csv: "CSV", ics: "Calendar", html: "Report", eml: "Mail", md: "Markdown", json: "JSON" },
  zh: { xlsx: "Excel", docx: "Word", csv: "CSV", ics: "日历", html: "报告", eml: "邮件", md: "Markdown", json: "JSON" },
};

for (const lang of Object.keys(NOTICES)) {
  test(`${lang}: each file says what the page shows`, async () => {
    const { page, seen } = await corrected(lang);
    const rows = await shown(page);
    assert.equal(rows.length, 3);
    assert.ok(rows.some(({ task }) => task === tight(TRAP)));
    const files = {};
    await (await menu(page, "files")).locator("select").selectOption("3");
    for (const [extension, name] of Object.entries(NAMES[lang])) files[extension] = await save(page, extension, name);
    assert.deepEqual(seen.complaints, []);
    await page.close();

    const title = NOTICES[lang].split("\n")[0];
    const contract = python("check.py", files.json, join(root, "schema/notice.json"));
    const fingerprint = contract.origin.fingerprint;
    assert.match(contract.origin.checked, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(contract.directives.map(({ headline }) => tight(headline)), rows.map(({ task }) => task));
    assert.deepEqual(contract.directives.map(({ status }) => status), ["accepted", "open", "open"]);

    /** Whether a table's lines are the page's rows; `from` is the column of the number. */
    const same = (lines, columns, format) => {
      assert.equal(lines.length, rows.length, format);
      for (const [nth, line] of lines.entries()) {
        const { number, task, lead, others, limit } = rows[nth];
        const cell = (name) => tight(line[columns[name]]);
        assert.equal(cell("number"), number, format);
        assert.equal(cell("task").replace(/^'=/, "="), task, format);
        for (const directive of [contract.directives[nth]]) {
          for (const part of directive.parties) assert.ok((cell("lead") + cell("others")).includes(tight(part.name)) && (lead + others).includes(tight(part.name)), format);
          for (const { text, due } of directive.deadlines) {
            assert.ok(cell("limit").includes(tight(text)) && limit.includes(tight(text)), format);
            if (due) assert.ok(cell("date").includes(due) && limit.includes(due), format);
          }
        }
      }
    };
    const all = { number: 0, task: 1, lead: 3, others: 4, limit: 5, date: 6 };

    const book = python("check.py", files.xlsx);
    const [tasks, parties, limits, about] = Object.values(book.sheets);
    same(tasks.slice(1), all, "xlsx");
    assert.deepEqual([book.formulas, book.frozen, book.filter], [[], "A2", "A1:L4"]);
    assert.deepEqual(book.printed, ["landscape", "$1:$1"]);
    assert.match(book.choices[0].join(" "), lang === "en" ? /^K2:K4 "Not started,/ : /^K2:K4 "未开始,/);
    assert.ok(book.days[0] && parties.length > 2 && limits.length > 2);
    assert.ok(about.some(([, value]) => value === title) && about.some(([, value]) => value === fingerprint));

    const document = python("check.py", files.docx);
    same(document.rows.slice(1), { number: 0, task: 1, lead: 2, others: 3, limit: 4, date: 5 }, "docx");
    assert.ok(document.words[0] === title && document.words[1].includes(fingerprint));

    const csv = python("check.py", files.csv);
    same(csv.slice(1), all, "csv");
    assert.ok(csv.slice(1).every((line) => line[10] === title && line[12] === fingerprint));
    assert.ok(csv.flat().every((cell) => !/^[=+\-@]/.test(cell)));

    const mail = python("check.py", files.eml);
    same(mail.rows.slice(1), all, "eml");
    assert.ok(mail.subject.includes(title) && mail.draft === "1" && mail.plain.includes(fingerprint));
    assert.deepEqual(mail.defects, []);

    const report = python("check.py", files.html);
    same(report.rows.slice(1), all, "html");
    assert.deepEqual([report.loose, report.scripts], [[], 0]);
    for (const line of NOTICES[lang].split("\n")) assert.ok(tight(report.text.replaceAll(/\d+/g, "")).includes(tight(line.replaceAll(/\d+/g, ""))), line);

    const markdown = readFileSync(files.md, "utf8");
    assert.ok(markdown.startsWith(`# ${title}`) && markdown.includes(fingerprint));
    assert.equal(markdown.split("\n").filter((line) => line.startsWith("| ")).length, rows.length + 2);

    const events = python("check.py", files.ics);
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    assert.ok(events.every(({ about, alarms }) => about.includes(title) && about.includes(fingerprint) && alarms.length === 1));
    assert.ok(events.some(({ day, rule }) => day === "2026-06-01" && rule === null));
    const rules = events.map(({ rule }) => rule).filter(Boolean);
    const wanted = { en: ["FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=3"], zh: ["FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=10"] }[lang];
    for (const rule of wanted) assert.ok(rules.includes(rule), rules.join(" "));
    assert.ok(rules.some((rule) => rule.startsWith("FREQ=MONTHLY;INTERVAL=3")), rules.join(" "));
  });

  test(`${lang}: LibreOffice opens workbook, document and report`, async () => {
    const { page } = await corrected(lang);
    const rows = await shown(page);
    const files = {};
    for (const extension of ["xlsx", "docx", "html"]) files[extension] = await save(page, extension, NAMES[lang][extension]);
    await page.close();
    convert("csv:Text - txt - csv (StarCalc):44,34,76", [files.xlsx]);
    const sheet = readFileSync(here("out.csv"), "utf8");
    convert("txt:Text (encoded):UTF8", [files.docx]);
    const document = readFileSync(here("out.txt"), "utf8");
    convert("txt:Text (encoded):UTF8", [files.html], ["--infilter=HTML (StarWriter)"]);
    const report = readFileSync(here("out.txt"), "utf8");
    for (const [name, text] of Object.entries({ sheet, document, report })) {
      for (const { task, lead } of rows) {
        assert.ok(tight(text).replaceAll('""', '"').includes(task), `${name}: ${task}`);
        assert.ok(!lead || tight(text).includes(lead.split(/inferred|推断/)[0].split(/lead|牵头/)[0]), `${name}: ${lead}`);
      }
    }
  });
}

test("the report can be read by everybody: axe finds nothing", async () => {
  const out = here("report.html");
  assert.equal(remit(join(root, "www/samples/order.txt"), "-o", out).status, 0);
  const { page, seen } = await visit(browser, pathToFileURL(out).href);
  assert.deepEqual(await faults(page), []);
  // A number leads to the words, and the words lead back.
  await page.locator("#task-2 a").click();
  assert.match(page.url(), /#words-2$/);
  await page.locator("#words-2").click();
  assert.match(page.url(), /#task-2$/);
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

test("the command line writes the same, with a reminder", () => {
  const out = here("cli.ics");
  const { status, stderr } = remit(join(root, "www/samples/circular.txt"), "-o", out, "--alarm", "1");
  assert.equal(status, 0, stderr);
  const events = python("check.py", out);
  assert.ok(events.length > 0 && events.every(({ alarms }) => alarms[0] === "-1 day, 9:00:00"), JSON.stringify(events[0]));
  for (const name of ["xlsx", "docx", "csv", "html", "eml", "md", "json"]) {
    assert.equal(remit(join(root, "www/samples/circular.txt"), "-o", here(`cli.${name}`)).status, 0, name);
  }
  assert.ok(python("check.py", here("cli.json"), join(root, "schema/notice.json")).directives.length > 0);
});
