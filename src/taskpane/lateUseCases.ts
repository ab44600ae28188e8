// The use cases while their code is still on its way: it is sent for at once, and a press of a button waits for it. A file
// that did not arrive is told as such and sent for again at the next press.
import { failure, type Result } from '../domain/result';
import type { Language } from '../messages/language';
import { paneSentences } from '../messages/paneSentences';
import type { PaneFailure, PaneUseCases } from './paneUseCases';

type Loading = Promise<PaneUseCases | null>;

/** Use cases over code that `load` brings. */
export function lateUseCases(load: () => Promise<PaneUseCases>): PaneUseCases {
  // Only the network keeps a file of the pane's own from arriving.
  const send = (): Loading => load().catch(() => null);
  let loading = send();
  async function withEngine<T>(
    language: Language,
    work: (useCases: PaneUseCases) => Promise<Result<T, PaneFailure>>,
  ): Promise<Result<T, PaneFailure>> {
    let useCases = await loading;
    if (useCases === null) {
      loading = send();
      useCases = await loading;
    }
    if (useCases !== null) return work(useCases);
    return failure({ sentence: paneSentences(language).notLoaded, isUnchanged: true });
  }
  return {
    preview: (language) => withEngine(language, (useCases) => useCases.preview(language)),
    apply: (language) => withEngine(language, (useCases) => useCases.apply(language)),
    undo: (language) => withEngine(language, (useCases) => useCases.undo(language)),
  };
}
