// What the ribbon's buttons and the cell menu do. Each says `completed` exactly once, whatever happened, or Office would
// never run the next one. Nothing is written that no earlier run of the same workbook was confirmed for.
import { NO_CHOICES, type PaneUseCases } from './paneContract';
import type { PaneRequest } from './paneRequests';
import type { RibbonFunction } from './ribbonFunctions';

export interface RibbonSurroundings {
  readonly useCases: PaneUseCases;
  /** Opens the pane, or brings it forward. */
  readonly showPane: () => Promise<void>;
  /** Tells the pane what was asked for: it may be open or just opening. */
  readonly request: (what: Exclude<PaneRequest, 'hold'>) => void;
}

/** What Office hands to a command. */
export interface CommandEvent {
  completed(): void;
}

export type RibbonCommands = Readonly<Record<RibbonFunction, (event: CommandEvent) => Promise<void>>>;

/** The commands over one workbook. */
export function ribbonCommands({ useCases, showPane, request }: RibbonSurroundings): RibbonCommands {
  const open = async (what: 'preview' | 'why'): Promise<void> => {
    request(what);
    await showPane();
  };
  const evaluateAgain = async (): Promise<void> => {
    const looked = await useCases.look(NO_CHOICES);
    const reading = useCases.reading('id');
    const isSettled =
      looked.ok && looked.value.kind === 'read' && looked.value.hasEarlierRun && reading?.openQuestions === 0;
    if (!isSettled) {
      await open('preview');
      return;
    }
    if (reading.preview.writes.length === 0) {
      request('lookAgain');
      return;
    }
    const written = await useCases.write();
    if (written.ok) request({ kind: 'written', of: written.value });
    else await open('preview');
  };
  const makeTemplate = async (): Promise<void> => {
    const opened = await useCases.openNew('template');
    if (!opened.ok) await showPane();
  };
  return {
    evaluateAgain: completing(evaluateAgain),
    explainCell: completing(() => open('why')),
    makeTemplate: completing(makeTemplate),
  };
}

/** Runs the work and tells Office that it is over, once. */
const completing =
  (work: () => Promise<void>) =>
  async (event: CommandEvent): Promise<void> => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
