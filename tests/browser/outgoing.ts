// Everything by which a page could reach another place, as it tries: requests of any kind, also those that a policy stops
// before they leave, and what the policy says against. It stops nothing itself.
import type { BrowserContext, Page } from 'playwright-core';

export interface Outgoing {
  /** Addresses of all requests that the browser made or refused to make, in their order. */
  readonly requests: readonly string[];
  /** What a page's policy refused: `directive address`. */
  readonly violations: readonly string[];
}

interface Spied {
  readonly kind: 'request' | 'violation';
  readonly text: string;
}

const BINDING = 'capaianSpied';

/** Runs in every page and frame before its own scripts: keeps what the browser's own log does not tell. */
function spy(binding: string): void {
  const told = window as unknown as Record<string, (spied: Spied) => void>;
  const tell = (kind: Spied['kind'], text: string): void => {
    told[binding]?.({ kind, text });
  };
  const absolute = (address: unknown): string => {
    try {
      return new URL(String(address), document.baseURI).href;
    } catch {
      return String(address);
    }
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    tell('violation', `${event.effectiveDirective} ${event.blockedURI}`);
  });
  const watched = (name: string): void => {
    const holder = window as unknown as Record<string, unknown>;
    const original = holder[name];
    if (typeof original !== 'function') return;
    holder[name] = new Proxy(original, {
      construct(target, args: unknown[], newTarget) {
        tell('request', `${name} ${absolute(args[0])}`);
        return Reflect.construct(target, args, newTarget) as object;
      },
    });
  };
  for (const name of [
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'WebTransport',
    'Worker',
    'SharedWorker',
  ])
    watched(name);
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (address, data) => {
    tell('request', `beacon ${absolute(address)}`);
    return beacon(address, data);
  };
}

/** Watches a page and all its frames from before its first script. Call before it goes anywhere. */
export async function watchOutgoing(context: BrowserContext, page: Page): Promise<Outgoing> {
  const requests: string[] = [];
  const violations: string[] = [];
  await context.exposeBinding(BINDING, (_, { kind, text }: Spied) => {
    (kind === 'request' ? requests : violations).push(text);
  });
  await context.addInitScript(spy, BINDING);
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  context.on('page', (other) => requests.push(`window ${other.url()}`));
  return { requests, violations };
}
