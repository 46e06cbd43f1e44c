// The data contract out of the few bytes in which the page hands it over (postcard). The order of the fields is that of
// `src/wire.rs`; the tests hold it equal to what `dist/api` gives.

const decoder = new TextDecoder();

class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.byte();
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
  }

  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

const byte = (from) => from.byte();
const number = (from) => from.number();
const signed = (from) => {
  const value = from.number();
  return value % 2 ? -(value + 1) / 2 : value / 2;
};
const yes = (from) => from.byte() === 1;
const text = (from) => decoder.decode(from.take(from.number()));
const share = (from) => {
  const bytes = from.take(8);
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
};
const maybe = (read) => (from) => (yes(from) ? read(from) : null);
const list = (read) => (from) => Array.from({ length: from.number() }, () => read(from));
const object = (fields) => (from) => Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, read(from)]));

const span = object({ start: number, end: number });
const named = object({ name: text, span });
const part = object({ party: text, name: text, role: text, explicit: yes, span, via: text });
const rate = object({
  every: signed, unit: text, weekdays: list(signed), nth: maybe(signed), day: maybe(signed), month: maybe(signed),
});
const deadline = object({ text, span, kind: text, due: maybe(text), from: maybe(text), rate: maybe(rate) });
const directive = object({
  id: text, span, place: list(text), headline: text, force: text, cue: maybe(span), action: span, parties: list(part),
  deadlines: list(deadline), haste: list(span), conditions: list(object({ kind: text, span })), key: yes,
  reasons: list(object({ reason: text, weight: signed })), confidence: share, why: list(text), status: text, corrected: yes, note: maybe(text),
});
const notice = object({
  version: byte, language: maybe(text), kind: maybe(text), title: maybe(text), issuer: maybe(named), date: maybe(text), reference: maybe(text),
  addressees: list(named), about: list(named), directives: list(directive),
  parties: list(object({ id: text, name: text, aliases: list(text), spans: list(span) })),
  unread: list(object({ span, reason: text })), silent: list(object({ span, class: text })),
  counts: object({ sentences: number, directives: number, background: number, unread: number }),
  origin: maybe(object({ fingerprint: text, checked: maybe(text) })),
});

/** The notice in `bytes`. */
export const contract = (bytes) => notice(new Bytes(bytes));
