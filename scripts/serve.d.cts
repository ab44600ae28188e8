// Types of serve.cjs for the tests that start it.
import type { Server } from 'node:http';

export interface ServeOptions {
  readonly index?: string;
  readonly headersFor?: (url: string) => Readonly<Record<string, string>>;
  readonly tls?: { readonly key: string; readonly cert: string } | null;
}

export function serve(
  folder: string,
  port: number,
  options?: ServeOptions,
): Promise<{ readonly server: Server; readonly address: string }>;
