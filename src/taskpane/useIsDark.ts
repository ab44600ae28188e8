// Whether Office shows a dark theme. Excel on the web does not tell; then the pane is light.
// Office announces no change of theme everywhere, so it is asked again when the pane is looked at again.
import { useSyncExternalStore } from 'react';

/** Relative luminance below which a ground is dark, out of 255. */
const DARK_BELOW = 128;

/** Relative luminance of a colour such as `#1f1f1f`, out of 255; null for unreadable text. */
export function luminanceOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether a ground is dark; unreadable text is taken for light. */
export const isDarkGround = (color: string): boolean => (luminanceOf(color) ?? DARK_BELOW) < DARK_BELOW;

/** What Office tells of its theme; the typings promise more than the web gives. */
export type KnownTheme = Partial<Office.OfficeTheme> | undefined;

function subscribe(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** `readTheme` asks Office; it is called again whenever the pane is looked at again. */
export const useIsDark = (readTheme: () => KnownTheme): boolean =>
  useSyncExternalStore(subscribe, () => {
    const theme = readTheme();
    return theme?.isDarkTheme ?? isDarkGround(theme?.bodyBackgroundColor ?? '');
  });
