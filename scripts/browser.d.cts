// Types of browser.cjs for the tests that start a browser.
export function ensureBrowser(note: (text: string) => void): string;
export function findBrowser(): string | null;
