// What the ribbon's buttons do beside the pane: what they write, what they tell the pane, and that Office hears the end.
import { failure, success } from '../../src/domain/result';
import type { PaneUseCases } from '../../src/taskpane/paneContract';
import type { PaneRequest } from '../../src/taskpane/paneRequests';
import { ribbonCommands, type RibbonCommands } from '../../src/taskpane/ribbonCommands';
import { givenUseCases } from './givenUseCases';
import { sampleDone, sampleFailure } from './sampleViews';

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

describe('ribbonCommands', () => {
  it('evaluates a written book again and hands the result to the pane', async () => {
    const { names, asked, shown, completed } = await press('evaluateAgain', {});
    expect(names).toEqual(['evaluateAgain']);
    expect(asked).toEqual([{ kind: 'written', of: sampleDone }]);
    expect({ shown, completed }).toEqual({ shown: 0, completed: 1 });
  });

  it('has the pane look where the workbook is up to date', async () => {
    const { asked, shown, completed } = await press('evaluateAgain', {
      evaluateAgain: () => Promise.resolve(success({ kind: 'current' } as const)),
    });
    expect(asked).toEqual(['lookAgain']);
    expect({ shown, completed }).toEqual({ shown: 0, completed: 1 });
  });

  it.each<readonly [string, PaneUseCases['evaluateAgain']]>([
    ['somebody has to look at first', () => Promise.resolve(success({ kind: 'unsettled' } as const))],
    ['could not be read or written', () => Promise.resolve(failure(sampleFailure))],
  ])('opens the preview of a book that %s', async (_what, evaluateAgain) => {
    const { asked, shown, completed } = await press('evaluateAgain', { evaluateAgain });
    expect(asked).toEqual(['preview']);
    expect({ shown, completed }).toEqual({ shown: 1, completed: 1 });
  });
});
