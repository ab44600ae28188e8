// Types of headers.cjs for the tests that serve the built files.
type Headers = Readonly<Record<string, string>>;
export const PAGE_POLICY: string;
export const WORKBENCH_POLICY: string;
export const SECURITY_HEADERS: Headers;
export const WORKBENCH_HEADERS: Headers;
export const FRAMED_HEADERS: Headers;
export const OFFICE_CDN: string;
export function cacheControlFor(name: string): string;
export function headersFile(): string;
export function workbenchHeadersFile(): string;
export function paneHeadersFor(url: string): Headers;
export function workbenchHeadersFor(url: string): Headers;
