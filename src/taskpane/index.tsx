// The page's entry: shows the pane as soon as its scripts are there, and tells it more when Office has answered. A press
// before that is kept and waits. In a plain browser it only says what it is.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEarlyMemory } from './earlyMemory';
import { knownHost } from './hostInfo';
import type { Language } from '../messages/language';
import { listenToLanguage } from './languageElsewhere';
import { lateScreens } from './lateScreens';
import { lateUseCases } from './lateUseCases';
import { mayStay, openingOf, type Opening } from './opening';
import { Pane } from './Pane';
import type { PaneUseCases } from './paneContract';
import { paneLanguage } from './paneLanguage';
import { createPaneRequests, type PaneRequests } from './paneRequests';
import { createPaneVisibility, type PaneVisibility } from './paneVisibility';
import { ribbonCommands } from './ribbonCommands';
import { RIBBON_FUNCTIONS, type RibbonFunction } from './ribbonFunctions';
import type { KnownTheme } from './useIsDark';

const container = document.getElementById('pane');
// Tells unsupported.js that the scripts have arrived.
container?.setAttribute('data-loaded', '');

/** The typings promise a context and a theme; a plain browser has no context, and Excel on the web tells no theme. */
const knownContext = (): Partial<Office.Context> | undefined => Office.context;

const languageElsewhere = (heard: (language: Language) => void): (() => void) =>
  listenToLanguage(() => knownContext()?.partitionKey, heard);

/** Longest wait for a paint: behind a closed pane there is none. */
const UNPAINTED_MS = 200;

/** Resolves once the first screen stands: until then nothing else is to take the line or the processor. */
const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = setTimeout(resolve, UNPAINTED_MS);
    requestAnimationFrame(() => {
      clearTimeout(wait);
      setTimeout(resolve);
    });
  });

/** Before Office has answered, as it may ask at once; `useCases` is null where there is no workbook. */
function listenToRibbon(
  whenReady: Promise<PaneUseCases | null>,
  requests: PaneRequests,
  visibility: PaneVisibility,
): void {
  const run = async (name: RibbonFunction, event: Office.AddinCommands.Event): Promise<void> => {
    const useCases = await whenReady;
    if (useCases === null) {
      event.completed();
      return;
    }
    const showPane = (): Promise<void> => {
      visibility.showingItself();
      return Office.addin.showAsTaskpane();
    };
    await ribbonCommands({ useCases, showPane, request: requests.send })[name](event);
  };
  for (const name of RIBBON_FUNCTIONS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      if (name === 'evaluateAgain') requests.send('hold');
      void run(name, event);
    });
  }
}

/** `Nilai Capaian` only shows the pane, and tells nobody; that a closed one was shown is all that can be heard of it. */
async function watchVisibility(visibility: PaneVisibility): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    visibility.changed(visibilityMode === Office.VisibilityMode.taskpane);
  });
}

/** Excel, where the page can tell before it is asked. Excel on the web frames the pane. */
function earlyLanguage(): ReturnType<typeof paneLanguage> | null {
  const host = knownHost(window);
  return host === null || !host.isExcel || (host.isWeb && window.parent === window)
    ? null
    : paneLanguage(host.locale);
}

function startPane(container: HTMLElement): void {
  const root = createRoot(container);
  const memory = createEarlyMemory(() => window.localStorage);
  const requests = createPaneRequests();
  const visibility = createPaneVisibility(() => {
    requests.send('returned');
  });
  const office = Office.onReady();
  const screens = lateScreens(
    async () => (await import(/* webpackChunkName: "screens" */ './OpenScreen')).OpenScreen,
  );
  let isAnswered = false;
  const readTheme = (): KnownTheme => (isAnswered ? knownContext()?.officeTheme : undefined);
  const engine = (): PaneUseCases =>
    lateUseCases(async () => {
      await firstPaint();
      const [{ createEngine }] = await Promise.all([
        import(/* webpackChunkName: "engine" */ './engine'),
        screens.load(),
        office,
      ]);
      return createEngine();
    });
  let times = 0;
  const show = (opening: Opening, useCases: PaneUseCases | null): void => {
    root.render(
      <StrictMode>
        <Pane
          key={times}
          language={opening.language}
          readTheme={readTheme}
          useCases={useCases}
          screens={screens}
          memory={memory}
          requests={requests}
          languageElsewhere={languageElsewhere}
          version={document.querySelector('meta[name="version"]')?.getAttribute('content') ?? ''}
        />
      </StrictMode>,
    );
  };
  const spoken = earlyLanguage();
  const shown = spoken === null ? null : openingOf(memory, true, spoken);
  const early = shown === null ? null : engine();
  if (shown !== null) show(shown, early);
  const whenReady = office.then(({ host }) => {
    isAnswered = true;
    const context = knownContext();
    memory.settle(context?.partitionKey);
    const isExcel = host === Office.HostType.Excel;
    const useCases = isExcel ? (early ?? engine()) : null;
    const known = openingOf(
      memory,
      isExcel,
      paneLanguage(isExcel ? context?.displayLanguage : navigator.language),
    );
    if (shown === null || !mayStay(shown, known, memory.isTouched())) times += 1;
    // Drawn again in any case: only now the theme can be read.
    show(known, useCases);
    if (isExcel) void watchVisibility(visibility);
    return useCases;
  });
  listenToRibbon(whenReady, requests, visibility);
}

if (container !== null && 'Office' in window) startPane(container);
