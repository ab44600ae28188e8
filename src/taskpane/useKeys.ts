// The two keys that work on every screen: Enter presses the main button, Escape goes back. What has a use for a key of
// its own keeps it.
import { useEffect, useRef } from 'react';

const OWN_ENTER = 'a, button, select, textarea, summary, [role="button"]';

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
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Escape') {
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
