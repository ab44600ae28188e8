// jsdom lays nothing out, so it lacks what Fluent's parts ask of a browser that does.
export function withoutLayout(): void {
  globalThis.ResizeObserver = class {
    observe(): void {
      return;
    }
    unobserve(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  };
  HTMLCanvasElement.prototype.getContext = () => null;
  if (!('CSS' in globalThis)) Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
}
