// What a run of the command costs from file to file, counted and not timed: requests, parts that are packed anew, rows whose
// text is made anew.
import { strFromU8, unzipSync } from 'fflate';
import { benchBook } from '../../../bench/benchBook';
import { applyRun } from '../../../src/application/applyRun';
import { prepareRun } from '../../../src/application/prepareRun';
import { createExcelPort } from '../../../src/excel/excelPort';
import { createExecutor } from '../../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../../src/host/executor/host';
import { savePackage } from '../../../src/host/file/savePackage';
import { filledTemplate } from '../../../src/host/cli/filledTemplate';
import { NODE_CODEC } from '../../../src/host/node/nodeCodec';
import { startOfficeSession } from '../../../src/host/node/officeSession';
import { optionsAt, valueOf } from '../../application/openTemplate';
import { modelOf } from '../../support/hostSession';

const ROWS = 120;

interface Counted {
  readonly before: Readonly<Record<string, Uint8Array>>;
  readonly after: Readonly<Record<string, Uint8Array>>;
  readonly packed: number;
  readonly requests: number;
}

async function counted(): Promise<Counted> {
  const bytes = await filledTemplate(benchBook(ROWS));
  let packed = 0;
  const codec = {
    ...NODE_CODEC,
    deflate: (data: Uint8Array) => {
      packed += 1;
      return NODE_CODEC.deflate(data);
    },
  };
  const model = modelOf(bytes, codec);
  const session = startOfficeSession({ apiSet: DESKTOP_PROFILE.apiSet, strictApiCheck: true });
  session.onRequest = null;
  session.attach(createExecutor(model, DESKTOP_PROFILE), 'objects');
  session.reset();
  const port = createExcelPort();
  valueOf(await applyRun(port, valueOf(await prepareRun(port, optionsAt('2026-09-30')))));
  const after = unzipSync(savePackage(model));
  return { before: unzipSync(bytes), after, packed, requests: session.syncs };
}

const rowsOf = (part: Uint8Array | undefined): readonly string[] =>
  strFromU8(part ?? new Uint8Array()).match(/<row .*?<\/row>/gs) ?? [];

describe('the way from file to file', () => {
  let all: Counted;
  beforeAll(async () => {
    all = await counted();
  });

  it('packs the parts that it changed and no others', () => {
    const { before, after, packed } = all;
    const isSame = (name: string): boolean =>
      before[name] !== undefined && Buffer.compare(before[name], after[name] ?? new Uint8Array()) === 0;
    const changed = Object.keys(after).filter((name) => !isSame(name));
    expect(changed).toHaveLength(packed);
    const old = changed.filter((name) => name in before).sort();
    expect(old).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
  });

  it('lengthens the rows of the table and makes none of them anew', () => {
    const part = 'xl/worksheets/sheet2.xml';
    const after = new Map(rowsOf(all.after[part]).map((row) => [/ r="(\d+)"/.exec(row)?.[1], row]));
    const rows = rowsOf(all.before[part]).filter((row) => row.includes('<v>2026</v>'));
    expect(rows).toHaveLength(ROWS);
    const kept = rows.filter((row) => {
      const now = after.get(/ r="(\d+)"/.exec(row)?.[1]) ?? '';
      return now !== row && now.startsWith(row.slice(0, -'</row>'.length));
    });
    expect(kept).toHaveLength(ROWS);
  });

  it('asks the host a bounded number of times', () => {
    expect(all.requests).toBeLessThanOrEqual(20);
  });
});
