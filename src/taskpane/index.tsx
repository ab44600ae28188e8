// The page's entry: waits for Office, then shows the pane in its language and listens to the ribbon. In a plain browser
// it only says what it is.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { lateUseCases } from './lateUseCases';
import { Pane } from './Pane';
import type { PaneUseCases } from './paneContract';
import { paneLanguage } from './paneLanguage';
import { createPaneMemory } from './paneMemory';
import { createPaneRequests, type PaneRequests } from './paneRequests';
import { ribbonCommands } from './ribbonCommands';
import { RIBBON_FUNCTIONS } from './ribbonFunctions';
import type { KnownTheme } from './useIsDark';

const container = document.getElementById('pane');
// Tells unsupported.js that the scripts have arrived.
container?.setAttribute('data-loaded', '');

/** The typings promise a context and a theme; a plain browser has no context, and Excel on the web tells no theme. */
const knownContext = (): Partial<Office.Context> | undefined => Office.context;
const readTheme = (): KnownTheme => knownContext()?.officeTheme;

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

function listenToRibbon(useCases: PaneUseCases, requests: PaneRequests): void {
  const commands = ribbonCommands({
    useCases,
    showPane: () => Office.addin.showAsTaskpane(),
    request: requests.send,
  });
  for (const name of RIBBON_FUNCTIONS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      if (name === 'evaluateAgain') requests.send('hold');
      void commands[name](event);
    });
  }
}

if (container !== null && 'Office' in window) {
  void Office.onReady(({ host }) => {
    const isExcel = host === Office.HostType.Excel;
    const useCases = isExcel
      ? lateUseCases(async () => {
          await firstPaint();
          return (await import(/* webpackChunkName: "engine" */ './engine')).createEngine();
        })
      : null;
    const requests = createPaneRequests();
    if (useCases !== null) listenToRibbon(useCases, requests);
    createRoot(container).render(
      <StrictMode>
        <Pane
          language={paneLanguage(isExcel ? knownContext()?.displayLanguage : navigator.language)}
          readTheme={readTheme}
          useCases={useCases}
          memory={createPaneMemory(() => window.localStorage, knownContext()?.partitionKey)}
          requests={requests}
          version={document.querySelector('meta[name="version"]')?.getAttribute('content') ?? ''}
        />
      </StrictMode>,
    );
  });
}
