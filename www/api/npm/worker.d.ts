import type { Notice, Options } from "./index.js";

/** Reads texts in a worker, the newest only. */
export class Reader {
  /** `worker` makes the worker, by default of the package's own file; `timeout` is in milliseconds, by default a minute. */
  constructor(options?: { worker?: () => Worker; timeout?: number });

  /**
   * The data contract of `text`. Refused with a DOMException called "AbortError" where a newer text was given meanwhile, with
   * "TimeoutError" where it took too long, with "NetworkError" where no worker can be had.
   */
  extract(text: string, options?: Options): Promise<Notice>;

  /** Ends the worker. */
  close(): void;
}
