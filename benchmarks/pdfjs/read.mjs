// Prints what PDF.js reads out of a PDF, as JSON: {version, text, counts}.
//
// usage: node read.mjs MODULES FILE [PHRASES]
// MODULES: the node_modules folder that holds pdfjs-dist. PHRASES: a JSON file, a list of strings;
// counts[i] is how often the viewer's own find controller finds the i-th.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [modules, file, phrases] = process.argv.slice(2);
const home = path.resolve(modules, "pdfjs-dist");
const load = (name) => import(pathToFileURL(path.join(home, name)).href);

async function textOf(pdf) {
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
  }
  return pages.join("\n");
}

// The viewer's module looks at the page it is shown in as soon as it loads.
function standInForBrowser() {
  const element = () => ({ style: {}, classList: { add() {}, toggle() {} }, append() {} });
  globalThis.document ??= { documentElement: element(), createElement: element };
  globalThis.window ??= globalThis;
  globalThis.navigator ??= { userAgent: "node", platform: "node", maxTouchPoints: 0 };
  globalThis.requestAnimationFrame ??= (call) => setTimeout(call, 0);
}

async function counter(pdf) {
  standInForBrowser();
  const { EventBus, PDFFindController } = await load("web/pdf_viewer.mjs");
  const eventBus = new EventBus();
  const linkService = { pagesCount: pdf.numPages, page: 1 };
  const finder = new PDFFindController({ linkService, eventBus });
  finder.onIsPageVisible = () => true;
  finder.setDocument(pdf);
  eventBus.dispatch("pagesinit", {});
  return (query) =>
    new Promise((resolve) => {
      const done = async ({ state }) => {
        if (state === 3) return; // still at work
        eventBus.off("updatefindcontrolstate", done);
        await Promise.all(finder._extractTextPromises);
        // A tick later every page has been counted.
        setTimeout(() => resolve(finder.pageMatches.reduce((sum, page) => sum + page.length, 0)));
      };
      eventBus.on("updatefindcontrolstate", done);
      // A type other than "" or "again" skips the pause for the next key.
      eventBus.dispatch("find", {
        source: {}, type: "casesensitivitychange", query, caseSensitive: false,
        entireWord: false, highlightAll: false, findPrevious: false, matchDiacritics: false,
      });
    });
}

const pdfjs = await load("legacy/build/pdf.mjs");
globalThis.pdfjsLib = pdfjs;
const { version } = createRequire(import.meta.url)(path.join(home, "package.json"));
const data = new Uint8Array(readFileSync(file));
const pdf = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
const counts = [];
if (phrases) {
  const count = await counter(pdf);
  for (const phrase of JSON.parse(readFileSync(phrases, "utf8"))) counts.push(await count(phrase));
}
process.stdout.write(JSON.stringify({ version, text: await textOf(pdf), counts }));
process.exit(0);
