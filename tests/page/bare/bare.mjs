import { extract, load } from "./api/index.js";

await load();
const { directives: [first] } = extract(document.querySelector("#notice").textContent);
document.querySelector("output").textContent = `${first.force}: ${first.parties[0].name}, ${first.deadlines[0].due}`;
