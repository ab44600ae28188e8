// Rules and pacts that were decided, over the real library: what was judged in thought is what stands after writing, the same
// decision once more writes nothing, and undo gives everything back.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import { readSources } from '../../src/application/readSources';
import { undoRun } from '../../src/application/undoRun';
import { ONE } from '../../src/domain/amount';
import { templateTexts } from '../../src/messages/templateSentences';
import type { SheetGrid } from '../../src/sheets/grid';
import type { RuleChanges } from '../../src/sheets/rules/ruleChanges';
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';
import { openTemplate, optionsAt, valueOf, type OpenTemplate } from './openTemplate';

const CHANGES: RuleChanges = {
  shares: [25n * ONE, 50n * ONE, 75n * ONE, 100n * ONE],
  bounds: [100n * ONE, 85n * ONE],
  terms: { triggers: ['Triwulan'], catchUp: 'Ketat', newcomer: 'Sejak menjabat' },
  documents: [
    {
      opds: ['1.02.01'],
      kind: 'Pakta Integritas',
      number: '800/99/2026',
      date: '2026-02-01',
      signatory: 'Bupati',
      clause: 'Bila tidak tercapai,\ndianggap mengundurkan diri.',
    },
  ],
};
const RULES = ['Ambang Triwulan', 'Skala Status', 'Pakta'];

const optionsFor = (changes: RuleChanges): RunOptions =>
  optionsAt('2026-09-30', { changes, texts: () => Promise.resolve(templateTexts('id')) });

async function rulesOf({ port }: OpenTemplate): Promise<readonly Partial<SheetGrid>[]> {
  const { reading } = valueOf(await readSources(port));
  return told(reading.sheets);
}

const told = (sheets: readonly SheetGrid[]): readonly Partial<SheetGrid>[] =>
  sheets
    .filter(({ name }) => RULES.includes(name))
    .map(({ name, values, formulas, tables }) => ({ name, values, formulas, tables }));

const firstOffice = async (book: OpenTemplate): Promise<string> => {
  const { inspection } = valueOf(await prepareRun(book.port, optionsAt('2026-09-30')));
  return inspection.input?.indicators[0]?.opd ?? '';
};

/** The changes with a document for an office that the sample has. */
const changesFor = async (book: OpenTemplate): Promise<RuleChanges> => {
  const opds = [await firstOffice(book)];
  return { ...CHANGES, documents: CHANGES.documents.map((document) => ({ ...document, opds })) };
};

describe('prepareRun with decided rules', () => {
  it('judges in thought what stands after writing, and plans nothing once more', async () => {
    const book = await openTemplate(SAMPLE_PAD);
    const changes = await changesFor(book);
    const before = await rulesOf(book);
    const prepared = valueOf(await prepareRun(book.port, optionsFor(changes)));
    expect(prepared.ruleFaults).toEqual([]);
    expect(told(prepared.reading.sheets)).toEqual(before);
    const inThought = told(prepared.judged.sheets);
    expect(inThought).not.toEqual(before);
    valueOf(await applyRun(book.port, prepared));
    expect(await rulesOf(book)).toEqual(inThought);
    const again = valueOf(await prepareRun(book.port, optionsFor(changes)));
    expect(again.plan.operations).toEqual([]);
    expect(again.evaluation).toEqual(prepared.evaluation);
    valueOf(await undoRun(book.port));
    expect(await rulesOf(book)).toEqual(before);
  });

  it('is refused, and changes nothing, where Excel cannot make a table longer', async () => {
    const book = await openTemplate(SAMPLE_PAD, '1.12');
    const changes = await changesFor(book);
    const before = await rulesOf(book);
    const prepared = valueOf(await prepareRun(book.port, optionsFor(changes)));
    const applied = await applyRun(book.port, prepared);
    expect(applied).toMatchObject({
      ok: false,
      failure: { code: 'HOST', failure: { code: 'NOT_SUPPORTED' }, isRestored: true },
    });
    expect(await rulesOf(book)).toEqual(before);
  });
});
