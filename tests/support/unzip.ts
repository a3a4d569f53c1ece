// Reads the files in a ZIP, as a DOCX is one.
import { inflateRawSync } from 'node:zlib';

/** The text of each file in it, by name. */
export function unzip(zip: Uint8Array): Readonly<Record<string, string>> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    const nameEnd = at + 46 + (name as number);
    files[bytes.toString('utf8', at + 46, nameEnd)] = (
      method === 0 ? content : inflateRawSync(content)
    ).toString('utf8');
    at = nameEnd + (extra as number) + (comment as number);
  }
  return files;
}
