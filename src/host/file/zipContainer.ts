// The zip around a workbook: reads its directory, hands out parts, writes it again. Parts that nobody changed keep their
// compressed bytes. Never inflates more than a declared, bounded size.
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { refuse } from './refusal';

/** Most bytes of one part, and of all parts together, once inflated. */
export const PART_LIMIT = 480 * 1024 * 1024;
export const TOTAL_LIMIT = 900 * 1024 * 1024;
const ENTRY_LIMIT = 50_000;

/** How bytes are packed; a Node host may bring its own faster one. */
export interface Codec {
  inflate(data: Uint8Array, size: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array;
  /** The checksum of unpacked bytes. */
  crc32(data: Uint8Array): number;
}

export const PORTABLE_CODEC: Codec = {
  inflate: (data, size) => inflateSync(data, { out: new Uint8Array(size) }),
  deflate: (data) => deflateSync(data, { level: 3 }),
  crc32,
};

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly dateTime: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01, so that saving twice gives the same bytes. */
const EPOCH = 0x00210000;

function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw refuse('CORRUPT_ZIP', 'the end of the zip directory is missing');
}

function entryData(bytes: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw refuse('CORRUPT_ZIP', `no entry at offset ${String(offset)}`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw refuse('CORRUPT_ZIP', 'an entry is cut off');
  return bytes.subarray(start, start + size);
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > ENTRY_LIMIT || at === 0xffffffff) throw refuse('TOO_LARGE', 'too many or too large entries');
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      throw refuse('CORRUPT_ZIP', 'the zip directory is damaged');
    }
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1').decode(
      bytes.subarray(at + 46, at + 46 + nameLength),
    );
    if ((flags & 1) !== 0) throw refuse('ENCRYPTED', 'the zip entries are encrypted', name);
    if (method !== 0 && method !== 8) throw refuse('CORRUPT_ZIP', `packing method ${String(method)}`, name);
    total += size;
    if (size > PART_LIMIT || total > TOTAL_LIMIT) throw refuse('TOO_LARGE', `${String(total)} bytes`, name);
    entries.set(name.replaceAll('\\', '/'), {
      method,
      crc: view.getUint32(at + 16, true),
      size,
      dateTime: view.getUint32(at + 12, true),
      data: entryData(bytes, view, view.getUint32(at + 42, true), packed),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The parts of a package by name. Names are looked up without case, as the package convention asks. */
export class ZipContainer {
  readonly #entries: Map<string, Entry>;
  readonly #names = new Map<string, string>();

  private constructor(
    entries: Map<string, Entry>,
    readonly codec: Codec,
  ) {
    this.#entries = entries;
    for (const name of entries.keys()) this.#names.set(name.toLowerCase(), name);
  }

  static read(bytes: Uint8Array, codec: Codec): ZipContainer {
    return new ZipContainer(readDirectory(bytes), codec);
  }

  static empty(codec: Codec): ZipContainer {
    return new ZipContainer(new Map(), codec);
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** The bytes of a part; null when there is none. */
  part(name: string): Uint8Array | null {
    const entry = this.#entries.get(this.#names.get(name.toLowerCase()) ?? '');
    if (entry === undefined) return null;
    if (entry.method === 0) return entry.data;
    let bytes: Uint8Array;
    try {
      bytes = this.codec.inflate(entry.data, entry.size);
    } catch (cause) {
      throw refuse('CORRUPT_ZIP', String(cause), name);
    }
    if (bytes.length !== entry.size || this.codec.crc32(bytes) !== entry.crc) {
      throw refuse('CORRUPT_ZIP', 'the checksum of the part is wrong', name);
    }
    return bytes;
  }

  /** A copy with these parts replaced or added, and those that are null left out. */
  with(changes: ReadonlyMap<string, Uint8Array | null>): ZipContainer {
    const entries = new Map(this.#entries);
    for (const [name, bytes] of changes) {
      const stored = this.#names.get(name.toLowerCase()) ?? name;
      if (bytes === null) {
        entries.delete(stored);
        continue;
      }
      const data = this.codec.deflate(bytes);
      entries.set(stored, {
        method: 8,
        crc: this.codec.crc32(bytes),
        size: bytes.length,
        data,
        dateTime: EPOCH,
      });
    }
    return new ZipContainer(entries, this.codec);
  }

  toBytes(): Uint8Array {
    const encoder = new TextEncoder();
    const named = [...this.#entries].map(([name, entry]) => ({ name: encoder.encode(name), entry }));
    const size = named.reduce((sum, { name, entry }) => sum + 76 + 2 * name.length + entry.data.length, 22);
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    let at = 0;
    const offsets: number[] = [];
    for (const { name, entry } of named) {
      offsets.push(at);
      view.setUint32(at, LOCAL, true);
      writeFacts(view, at + 4, entry, name.length);
      bytes.set(name, at + 30);
      bytes.set(entry.data, at + 30 + name.length);
      at += 30 + name.length + entry.data.length;
    }
    const directory = at;
    named.forEach(({ name, entry }, index) => {
      view.setUint32(at, CENTRAL, true);
      view.setUint16(at + 4, 20, true);
      writeFacts(view, at + 6, entry, name.length);
      view.setUint32(at + 42, offsets[index] ?? 0, true);
      bytes.set(name, at + 46);
      at += 46 + name.length;
    });
    view.setUint32(at, END, true);
    view.setUint16(at + 8, named.length, true);
    view.setUint16(at + 10, named.length, true);
    view.setUint32(at + 12, at - directory, true);
    view.setUint32(at + 16, directory, true);
    return bytes;
  }
}

/** The fields that the local header and the directory share, from 'version needed' on. */
function writeFacts(view: DataView, at: number, entry: Entry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dateTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
