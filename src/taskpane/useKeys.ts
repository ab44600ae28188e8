// The keys that work on every screen: Enter presses the main button, Escape goes back, Tab goes on from wherever the focus
// is. What has a use for a key of its own keeps it.
import { useEffect, useRef } from 'react';

const OWN_ENTER = 'a, button, select, textarea, summary, [role="button"]';

/** Where Tab would take the focus out of the pane: Excel on the web's library goes on only from what Tab can reach. */
const isOffTabOrder = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof HTMLElement && target.tabIndex < 0);

const isElement = (target: EventTarget | null): target is Element => target instanceof Element;

interface Keys {
  /** Null where there is no main button. */
  readonly onEnter: (() => void) | null;
  readonly onEscape: () => void;
}

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      // The browser itself knows where to go on.
      if (event.key === 'Tab' && isOffTabOrder(event.target)) event.stopPropagation();
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Escape') {
        // The library would take Escape for leaving the pane.
        event.stopPropagation();
        latest.current.onEscape();
      } else if (event.key === 'Enter' && !(isElement(event.target) && event.target.closest(OWN_ENTER))) {
        latest.current.onEnter?.();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}
