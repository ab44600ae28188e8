// Types of hosting.cjs for its test.
export const KINDS: readonly { readonly what: string; readonly pattern: string; readonly example: string }[];
export function headersOf(name: string): Readonly<Record<string, string>>;
export function hostingFiles(): Readonly<
  Record<'nginx.conf' | 'apache.htaccess' | 'web.config' | 'staticwebapp.config.json', string>
>;
