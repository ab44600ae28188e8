// Questions in the pane: what each answer would do, places that stay while they are answered, and answers that the
// workbook remembers until they are taken back.
import path from 'node:path';
import { readGoldenCase } from '../../golden/goldenBook';
import type { QuestionView } from '../../../src/taskpane/paneViews';
import { choices, done, openPane, type OpenedPane } from './openedPane';

const GOLDEN = path.join(__dirname, '../../golden');

async function openCase(name: string): Promise<OpenedPane & { readonly asOf: string | null }> {
  const golden = readGoldenCase(GOLDEN, name);
  return { ...openPane(await golden.workbook()), asOf: golden.asOf };
}

const asked = ({ pane }: OpenedPane): readonly QuestionView[] =>
  pane.reading('id')?.groups.flatMap(({ questions }) => questions) ?? [];

describe('questions of a look', () => {
  it('show rows under every answer and what it would change', async () => {
    const opened = await openCase('dash-open');
    done(await opened.pane.look(choices({ asOf: opened.asOf })));
    const [question] = asked(opened);
    expect(question?.place?.sheet).toBe('Realisasi');
    expect(question?.sentence).toMatch(/^Tanda "-"/);
    expect(question?.options.map(({ effect }) => effect)).toEqual([
      'TW I: 1 Tercapai',
      'TW I: 1 Data Belum Lengkap',
    ]);
    expect(question?.options[0]?.examples).toEqual([
      { name: 'Pajak Reklame', amount: 'realisasi TW I Rp150.000.000' },
    ]);
    expect(opened.pane.reading('id')?.openQuestions).toBe(1);
  });

  it('keep their places while they are answered', async () => {
    const opened = await openCase('layout-g-no-traits');
    done(await opened.pane.look(choices({ asOf: opened.asOf })));
    const before = asked(opened);
    expect(before.length).toBeGreaterThan(2);
    const third = before[2];
    const option = third?.options[0];
    if (third === undefined || option === undefined) throw new Error('No third question');
    done(await opened.pane.look(choices({ asOf: opened.asOf, answers: { [third.id]: option.id } })));
    const after = asked(opened);
    expect(after.slice(0, 3).map(({ id }) => id)).toEqual(before.slice(0, 3).map(({ id }) => id));
    expect(after[2]?.answer).toBe(option.id);
    expect(opened.pane.reading('id')?.openQuestions).toBeLessThan(before.length);
  });

  it('are remembered once written, and asked again once taken back', async () => {
    const opened = await openCase('dash-open');
    const { pane, asOf } = opened;
    done(await pane.look(choices({ asOf })));
    const [question] = asked(opened);
    const id = question?.id ?? '';
    done(await pane.look(choices({ asOf, answers: { [id]: question?.options[0]?.id ?? '' } })));
    done(await pane.write());

    done(await pane.look(choices({ asOf })));
    expect(asked(opened)).toEqual([]);
    expect(pane.reading('id')?.answered.map((each) => [each.id, each.answer])).toEqual([
      [id, question?.options[0]?.id],
    ]);

    done(await pane.look(choices({ asOf, answers: { [id]: '' } })));
    expect(asked(opened).map((each) => [each.id, each.answer])).toEqual([[id, null]]);
    expect(pane.reading('id')?.checks.filter(({ sentence }) => sentence.includes('dash'))).toEqual([]);

    done(await pane.write());
    done(await pane.look(choices({ asOf })));
    expect(asked(opened).map((each) => [each.id, each.answer])).toEqual([[id, null]]);
    expect(pane.reading('id')?.answered).toEqual([]);
    done(await pane.undo());
    done(await pane.look(choices({ asOf })));
    expect(pane.reading('id')?.answered.map((each) => each.id)).toEqual([id]);
  });

  it('take the meaning of a column as an answer', async () => {
    const opened = await openCase('layout-d-plain');
    const { pane, asOf } = opened;
    done(await pane.look(choices({ asOf })));
    const columns = pane.columns('Rekap Bulanan', 'id');
    const march = columns.find(({ meaning }) => meaning === 'Maret');
    expect(march?.options[0]).toEqual({ id: '-', label: 'Tidak dipakai' });
    expect(march?.options.map(({ id }) => id)).toContain('Maret');
    done(await pane.look(choices({ asOf, answers: { [march?.id ?? '']: '-' } })));
    const again = pane.columns('Rekap Bulanan', 'en').find(({ letter }) => letter === march?.letter);
    expect(again?.meaning).toBe('Left out');
    expect(pane.columns('Tidak Ada', 'id')).toEqual([]);
  });
});
