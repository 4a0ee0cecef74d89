import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

export interface Unpacked {
  readonly bytes: Buffer;
  /** YYYY-MM-DD. */
  readonly modified: string;
}

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file))),
  );

async function unpack(file: ZipFile, entry: Entry): Promise<Buffer> {
  const parts: Buffer[] = [];
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    file.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found))),
  );
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A day as a zip has it: years since 1980, month, day, in one number. */
const dayOf = (date: number): string =>
  [1980 + (date >> 9), (date >> 5) & 15, date & 31].map((part) => String(part).padStart(2, '0')).join('-');

/** The files of a zip in their order, by a reader that is not its writer and checks every CRC. */
export async function readZip(bytes: Buffer): Promise<Map<string, Unpacked>> {
  const file = await open(bytes);
  const found = new Map<string, Unpacked>();
  return new Promise((resolve, reject) => {
    file.on('error', reject);
    file.on('end', () => resolve(found));
    file.on('entry', (entry: Entry) => {
      unpack(file, entry)
        .then((content) =>
          found.set(entry.fileName, { bytes: content, modified: dayOf(entry.lastModFileDate) }),
        )
        .then(() => file.readEntry())
        .catch(reject);
    });
    file.readEntry();
  });
}
