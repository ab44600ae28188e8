// The use cases while their code is still on its way: it is sent for at once, and a press of a button waits for it. A file
// that did not arrive, then or on a task's own way, is told as such and sent for again at the next press.
import { failure, type Result } from '../domain/result';
import { paneSentences } from '../messages/paneSentences';
import { NOTHING_TYPED, type FailureOf, type PaneUseCases } from './paneContract';

const notLoaded: FailureOf = (language) => {
  const { title, notLoaded: sentence } = paneSentences(language).trouble;
  return { title, sentence, isUnchanged: true, offer: 'tryAgain' };
};

/** The bundler's own name for a file that did not come; anything else is a fault of ours. */
const isNotArrived = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/** Use cases over code that `load` brings. What is asked for at once has no answer until then. */
export function lateUseCases(load: () => Promise<PaneUseCases>): PaneUseCases {
  let arrived: PaneUseCases | null = null;
  const send = (): Promise<PaneUseCases | null> => {
    const sent = load().then(
      (useCases) => (arrived = useCases),
      (error: unknown) => {
        if (isNotArrived(error)) return null;
        throw error;
      },
    );
    // A fault is told at the press of a button, which awaits the same promise.
    sent.catch(() => undefined);
    return sent;
  };
  let loading = send();
  async function late<T>(
    work: (useCases: PaneUseCases) => Promise<Result<T, FailureOf>>,
  ): Promise<Result<T, FailureOf>> {
    let useCases = await loading;
    if (useCases === null) {
      loading = send();
      useCases = await loading;
    }
    if (useCases === null) return failure(notLoaded);
    try {
      return await work(useCases);
    } catch (error) {
      // What a task sends for on its way, it needs before it writes anything.
      if (isNotArrived(error)) return failure(notLoaded);
      throw error;
    }
  }
  return {
    look: (choices) => late((useCases) => useCases.look(choices)),
    reading: (language) => arrived?.reading(language) ?? null,
    nothingFound: (language) => arrived?.nothingFound(language) ?? null,
    write: (report) => late((useCases) => useCases.write(report)),
    evaluateAgain: () => late((useCases) => useCases.evaluateAgain()),
    undo: () => late((useCases) => useCases.undo()),
    why: () => late((useCases) => useCases.why()),
    whyRow: (id) => arrived?.whyRow(id) ?? null,
    history: () => late((useCases) => useCases.history()),
    prove: (ask) => late((useCases) => useCases.prove(ask)),
    columns: (sheet, language) => arrived?.columns(sheet, language) ?? [],
    // Asked for by screens over what was read, which is there by then.
    typed: (shares, bounds, language) => arrived?.typed(shares, bounds, language) ?? NOTHING_TYPED,
    indicators: (words, language) => arrived?.indicators(words, language) ?? { lines: [], total: 0 },
    indicator: (id, language) => arrived?.indicator(id, language) ?? null,
    term: (term, language) => arrived?.term(term, language) ?? null,
    signing: () => arrived?.signing() ?? { offices: [], kinds: [] },
    selectedCell: () => late((useCases) => useCases.selectedCell()),
    jump: (place) => late((useCases) => useCases.jump(place)),
    addSheet: (kind) => late((useCases) => useCases.addSheet(kind)),
    openNew: (book) => late((useCases) => useCases.openNew(book)),
    // Nothing can be watched before it was looked at, and looking waits for the code.
    watch: (changed) => arrived?.watch(changed) ?? (() => undefined),
  };
}
