// Whether a screen has been there long enough to be seen. What was begun as a double click, or as one Enter too many, on
// the screen before must not confirm this one.
import { useEffect, useState } from 'react';

/** The longest time between the two halves of a double click. */
const SETTLED_AFTER_MS = 500;

export function useIsSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(true);
    }, SETTLED_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isSettled;
}
