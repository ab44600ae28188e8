// What the ribbon's buttons do beside the pane: what they write, what they tell the pane, and that Office hears the end.
import { failure, success } from '../../src/domain/result';
import type { PaneUseCases } from '../../src/taskpane/paneContract';
import type { PaneRequest } from '../../src/taskpane/paneRequests';
import { ribbonCommands, type RibbonCommands } from '../../src/taskpane/ribbonCommands';
import { givenUseCases } from './givenUseCases';
import { sampleDone, sampleFailure, samplePreview, sampleReading } from './sampleViews';

interface Pressed {
  readonly names: readonly string[];
  readonly asked: readonly PaneRequest[];
  readonly shown: number;
  readonly completed: number;
}

async function press(name: keyof RibbonCommands, answers: Partial<PaneUseCases>): Promise<Pressed> {
  const { useCases, calls } = givenUseCases(answers);
  const asked: PaneRequest[] = [];
  let shown = 0;
  let completed = 0;
  const commands = ribbonCommands({
    useCases,
    request: (what) => asked.push(what),
    showPane: () => {
      shown += 1;
      return Promise.resolve();
    },
  });
  await commands[name]({
    completed: () => {
      completed += 1;
    },
  });
  return { names: calls.names, asked, shown, completed };
}

const WRITTEN_BEFORE: Partial<PaneUseCases> = {
  look: () => Promise.resolve(success({ kind: 'read', hasEarlierRun: true } as const)),
  reading: (language) => sampleReading(language, 0),
};

describe('ribbonCommands', () => {
  it('evaluates a written book again and hands the result to the pane', async () => {
    const { names, asked, shown, completed } = await press('evaluateAgain', WRITTEN_BEFORE);
    expect(names).toEqual(['write']);
    expect(asked).toEqual([{ kind: 'written', of: sampleDone }]);
    expect({ shown, completed }).toEqual({ shown: 0, completed: 1 });
  });

  it('writes nothing where the workbook is up to date, and has the pane look', async () => {
    const { names, asked } = await press('evaluateAgain', {
      ...WRITTEN_BEFORE,
      reading: (language) => ({
        ...sampleReading(language, 0),
        preview: { ...samplePreview(language), writes: [] },
      }),
    });
    expect(names).toEqual([]);
    expect(asked).toEqual(['lookAgain']);
  });

  it.each<readonly [string, Partial<PaneUseCases>]>([
    ['was never written', { ...WRITTEN_BEFORE, look: givenUseCases().useCases.look }],
    ['has an open question', { ...WRITTEN_BEFORE, reading: (language) => sampleReading(language, 1) }],
    ['cannot be written', { ...WRITTEN_BEFORE, write: () => Promise.resolve(failure(sampleFailure)) }],
  ])('opens the preview of a book that %s', async (_what, answers) => {
    const { names, asked, shown, completed } = await press('evaluateAgain', answers);
    expect(names).not.toContain('write');
    expect(asked).toEqual(['preview']);
    expect({ shown, completed }).toEqual({ shown: 1, completed: 1 });
  });
});
