/** A TrueType file: its tables by tag. */
type Tables = Map<string, Buffer>;

/** `font` with the tables `tags` of `donor`, which must hold the same glyphs in the same order. */
export function withTablesOf(font: Buffer, donor: Buffer, tags: string[]): Buffer {
  const [tables, given] = [read(font), read(donor)];
  const count = (all: Tables) => all.get('maxp')!.readUInt16BE(4);
  if (count(tables) !== count(given)) throw new Error('the two fonts do not hold the same glyphs');
  for (const tag of tags) {
    const table = given.get(tag);
    if (table) tables.set(tag, table);
    else tables.delete(tag);
  }
  return write(font.readUInt32BE(0), tables);
}

/**
 * `font` with `from` replaced by `to` in its names, all but the copyright notice. The names of its weights, which nobody is
 * shown, become empty.
 */
export function renamed(font: Buffer, from: RegExp, to: string): Buffer {
  const tables = read(font);
  const names = tables.get('name')!;
  const count = names.readUInt16BE(2);
  const strings = names.readUInt16BE(4);
  const head = Buffer.from(names.subarray(0, strings));
  const bodies: Buffer[] = [];
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const record = 6 + 12 * index;
    if (names.readUInt16BE(record) !== 3) throw new Error('a name that is not in UTF-16');
    const id = names.readUInt16BE(record + 6);
    const start = strings + names.readUInt16BE(record + 10);
    const old = utf16(names.subarray(start, start + names.readUInt16BE(record + 8)));
    const name = id === 0 ? old : id < 256 ? old.replaceAll(from, to) : '';
    const body = Buffer.from(name, 'utf16le').swap16();
    head.writeUInt16BE(body.length, record + 8);
    head.writeUInt16BE(offset, record + 10);
    bodies.push(body);
    offset += body.length;
  }
  tables.set('name', Buffer.concat([head, ...bodies]));
  return write(font.readUInt32BE(0), tables);
}

const utf16 = (bytes: Buffer): string => Buffer.from(bytes).swap16().toString('utf16le');

function read(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    const start = font.readUInt32BE(record + 8);
    tables.set(
      font.toString('latin1', record, record + 4),
      font.subarray(start, start + font.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

function write(version: number, tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + 16 * tags.length);
  const power = Math.floor(Math.log2(tags.length));
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tags.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (tags.length - 2 ** power), 10);
  const bodies = tags.map((tag) => padded(tables.get(tag)!));
  let offset = head.length;
  tags.forEach((tag, index) => {
    const record = 12 + 16 * index;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(checksum(bodies[index]!), record + 4);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(tables.get(tag)!.length, record + 12);
    offset += bodies[index]!.length;
  });
  return Buffer.concat([head, ...bodies]);
}

const padded = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
