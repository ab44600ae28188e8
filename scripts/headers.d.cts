// Types of headers.cjs for the tests that serve the built files.
export const PAGE_POLICY: string;
export const SECURITY_HEADERS: Readonly<Record<string, string>>;
export const OFFICE_CDN: string;
export function cacheControlFor(name: string): string;
export function headersFile(): string;
export function paneHeadersFor(url: string): Readonly<Record<string, string>>;
export function workbenchHeadersFor(url: string): Readonly<Record<string, string>>;
