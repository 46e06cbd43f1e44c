// Reads off the main thread: text and options come in, the contract goes out.
import init, { read } from "./remit-page.js";

const ready = init();
let asked = false;

self.onmessage = async ({ data }) => {
  asked = true;
  await ready;
  const [text, options] = data;
  const notice = read(text, options);
  self.postMessage([notice], [notice.buffer]);
};

// The first reading makes each language's tables ready, which takes as long as five others: done before anybody has something to
// read, a step at a time, and left off when somebody has.
const SAMPLES = [
  "MEMORANDUM\nTo: All staff\nFrom: The Director\nDate: 5 May 2027\nSubject: Reports\n\n1. Each office shall report to the Director by 5 June 2027, and must not wait.\n2. Please ensure that, where needed, the Unit is asked.\nAction: Ann Lee to send it within 3 days.",
  "关于报送材料的通知\n各单位：\n根据要求，现将有关事项通知如下：\n一、各单位要加强领导，于5月8日前报送材料，不得迟报。\n二、由教育局牵头，财政局配合，每月10日前完成。\n办公室\n2027年5月1日",
];
const warm = (step) => {
  if (asked || step === 2 * SAMPLES.length) return;
  read(SAMPLES[step % SAMPLES.length], new Uint8Array());
  setTimeout(warm, 0, step + 1);
};
ready.then(() => setTimeout(warm, 0, 0));
