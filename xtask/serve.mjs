// Serves a folder on a port of this machine: node serve.mjs <folder> <port>
import { serve } from "../tests/page/site.mjs";

const [folder, port] = process.argv.slice(2);
await serve(folder, { "cache-control": "no-store" }, {}, Number(port));
