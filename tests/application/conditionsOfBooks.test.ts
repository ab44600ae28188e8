// Books under conditions that no table shows: calculated by hand, linked to other books, with sheets that are very hidden, or not
// to be written at all. Each is judged like a plain one, and its condition stays.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { createExcelPort } from '../../src/excel/excelPort';
import { applyFailureSentence } from '../../src/messages/commandSentences';
import { shown, stateOf } from '../support/bookState';
import { openFaulty } from '../support/faultyHost';
import { openBook } from '../support/hostSession';
import { openTemplate, optionsAt, valueOf } from './openTemplate';
import { contentOf } from './peopleEdits';
import { smallBook } from './smallBook';

const OPTIONS = optionsAt('2026-03-31');
const WORKBOOK = 'xl/workbook.xml';
type Parts = Record<string, string>;

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

let plain: Uint8Array;
let results: readonly (readonly unknown[])[];
beforeAll(async () => {
  const book = await openTemplate(smallBook());
  plain = book.save();
  valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, OPTIONS))));
  results = await contentOf('Target');
});

function changed(change: (parts: Parts) => void): Uint8Array {
  const parts = partsOf(plain);
  const before = JSON.stringify(parts);
  change(parts);
  if (JSON.stringify(parts) === before) throw new Error('Nothing was changed');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const replaced = (parts: Parts, name: string, from: string | RegExp, to: string): void => {
  parts[name] = (parts[name] ?? '').replace(from, to);
};

/** The part of a sheet by its place in the workbook; the template's parts are numbered likewise. */
function sheetPart(parts: Parts, name: string): string {
  const ids = [...(parts[WORKBOOK] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"[^>]*r:id="([^"]+)"/g)];
  const id = ids.find(([, sheet]) => sheet === name)?.[2] ?? '';
  const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
  const relation = [...rels.matchAll(/<Relationship [^>]*>/g)].find(([one]) =>
    one.includes(`Id="${id}"`),
  )?.[0];
  return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? '')?.[1] ?? ''}`;
}

const manual = (): Uint8Array =>
  changed((parts) => {
    replaced(parts, WORKBOOK, /<calcPr[^>]*\/>/, '');
    replaced(
      parts,
      WORKBOOK,
      /(<\/definedNames>|<\/sheets>)(?!.*<\/definedNames>)/s,
      '$1<calcPr calcMode="manual"/>',
    );
  });

const LINK = 'xl/externalLinks/externalLink1.xml';
const linked = (shown: string): Uint8Array =>
  changed((parts) => {
    const sheet = sheetPart(parts, 'Realisasi');
    replaced(parts, sheet, /<c r="E5"([^>]*)><v>[^<]*<\/v><\/c>/, `<c r="E5"$1${shown}</c>`);
    parts[LINK] =
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"><sheetNames><sheetName val="Rekap"/></sheetNames></externalBook></externalLink>';
    parts['xl/externalLinks/_rels/externalLink1.xml.rels'] =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="setoran.xlsx" TargetMode="External"/></Relationships>';
    replaced(
      parts,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
    );
    replaced(
      parts,
      WORKBOOK,
      '</sheets>',
      '</sheets><externalReferences><externalReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rLink"/></externalReferences>',
    );
    replaced(
      parts,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/${LINK}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>`,
    );
  });

const veryHidden = (): Uint8Array =>
  changed((parts) => {
    replaced(parts, WORKBOOK, /<sheet ([^>]*name="Realisasi")/, '<sheet state="veryHidden" $1');
  });

/** Runs over the book and gives the targets' sheet afterwards, and the parts of the written file. */
async function judged(bytes: Uint8Array) {
  const book = { ...openBook(bytes), port: createExcelPort() };
  const prepared = valueOf(await prepareRun(book.port, OPTIONS));
  valueOf(await applyRun(book.port, prepared));
  const rows = await contentOf('Target');
  const parts = partsOf(book.save());
  valueOf(await undoRun(book.port));
  return { rows, parts, prepared };
}

const modeOf = (): Promise<string> =>
  Excel.run(async (context) => {
    const application = context.workbook.application.load({ calculationMode: true });
    await context.sync();
    return application.calculationMode;
  });

describe('a workbook that is calculated by hand', () => {
  it('tells so, is judged by what its cells show, and stays so', async () => {
    const bytes = manual();
    openBook(bytes);
    expect(await modeOf()).toBe('Manual');
    const { rows, parts } = await judged(bytes);
    expect(rows).toEqual(results);
    expect(parts[WORKBOOK]).toContain('calcMode="manual"');
    expect(await modeOf()).toBe('Manual');
    openBook(plain);
    expect(await modeOf()).toBe('Automatic');
  });
});

describe('a cell that is linked to another workbook', () => {
  it('counts as what it shows, and the link is left as it is', async () => {
    const formula = "'[1]Rekap'!$B$2";
    const bytes = linked(`><f>${formula}</f><v>90000000</v>`);
    const { rows, parts } = await judged(bytes);
    expect(rows).toEqual(results);
    expect(parts[sheetPart(parts, 'Realisasi')]).toContain(`<f>${formula}</f>`);
    expect(parts[LINK]).toBe(partsOf(bytes)[LINK]);
    expect(parts[WORKBOOK]).toContain('<externalReference ');
  });

  it('is no data where the link is broken, with a remark that names the cell', async () => {
    const { rows, prepared } = await judged(linked(' t="e"><f>[1]Rekap!#REF!</f><v>#REF!</v>'));
    const heading = rows.find((row) => row.includes('Status TW I')) ?? [];
    const row = rows.find((line) => line.includes('Pajak Reklame')) ?? [];
    expect(row[heading.indexOf('Status TW I')]).toBe('Data Belum Lengkap');
    expect(prepared.inspection.issues).toContainEqual(
      expect.objectContaining({ code: 'ERROR_VALUE', sheet: 'Realisasi', cell: 'E5' }),
    );
  });
});

describe('a sheet that is very hidden', () => {
  it('is read like any other and stays very hidden', async () => {
    const { rows, parts } = await judged(veryHidden());
    expect(rows).toEqual(results);
    expect(parts[WORKBOOK]).toMatch(
      /<sheet [^>]*state="veryHidden"[^>]*name="Realisasi"|<sheet [^>]*name="Realisasi"[^>]*state="veryHidden"/,
    );
  });
});

describe('a workbook that takes no writing', () => {
  it('is judged, the refusal is a sentence, and nothing stands', async () => {
    const book = openFaulty(plain);
    const before = shown(await stateOf(book.port));
    const prepared = valueOf(await prepareRun(book.port, OPTIONS));
    book.arm('first write', 'before', 'dead', 'AccessDenied');
    const applied = await applyRun(book.port, prepared);
    book.heal();
    if (applied.ok) throw new Error('It was written');
    expect(applyFailureSentence(applied.failure, 'id')).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(shown(await stateOf(book.port))).toEqual(before);
  });
});
