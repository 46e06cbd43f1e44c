// A PDF to the words on its pages, by pdf.js, which this loads.

/** Tells `layout` what stands where on each of at most `most` pages; `spawn` makes the worker of pdf.js. */
export const reader = (spawn) => async (bytes, most, layout, told, signal) => {
  const { getDocument, PDFWorker, Util } = await import("./pdf/pdf.min.mjs");
  const port = spawn("./pdf/pdf.worker.min.mjs");
  const task = getDocument({
    data: bytes,
    worker: PDFWorker.create({ port }),
    // Many Chinese files name their characters by tables that are not in them.
    cMapUrl: new URL("./pdf/cmaps/", import.meta.url).href,
    cMapPacked: true,
    useWorkerFetch: true,
    disableFontFace: true,
    verbosity: 0,
  });
  const stop = () => port.terminate();
  const stopped = new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("stopped"))));
  stopped.catch(() => {});
  try {
    const document = await Promise.race([task.promise, stopped]);
    if (document.numPages > most) throw new RangeError("pages");
    for (let number = 1; number <= document.numPages; number += 1) {
      told?.(number, document.numPages);
      await Promise.race([lay(document, number, layout, Util), stopped]);
    }
  } finally {
    stop();
    task.destroy().catch(() => {});
  }
};

async function lay(document, number, layout, Util) {
  const page = await document.getPage(number);
  const { transform, height } = page.getViewport({ scale: 1 });
  // What characters are meant is told in one place, for this and for other programs that read PDF.
  const { items } = await page.getTextContent({ disableNormalization: true });
  const places = [];
  const texts = [];
  for (const { str, transform: own, width } of items) {
    if (!str?.trim()) continue;
    const [a, b, c, d, x, y] = Util.transform(transform, own);
    // Words that stand aslant are a stamp or a mark behind the text.
    if (Math.abs(b) > 0.2 * Math.abs(a)) continue;
    places.push(x, y, width, Math.hypot(c, d));
    texts.push(str);
  }
  layout.page(height, new Float64Array(places), texts);
  page.cleanup();
}
