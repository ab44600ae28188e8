import { createPaneMemory, type TextStore } from '../../src/taskpane/paneMemory';

function storeOf(texts: Map<string, string>): TextStore {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
  };
}

describe('createPaneMemory', () => {
  it('knows nothing at first', () => {
    const memory = createPaneMemory(() => storeOf(new Map()), undefined);
    expect([memory.wasUsed(), memory.language(), memory.theme()]).toEqual([false, null, 'office']);
  });

  it('remembers beyond the pane, under the key that Office gives', () => {
    const texts = new Map<string, string>();
    const memory = createPaneMemory(() => storeOf(texts), 'user-7');
    memory.rememberUse();
    memory.rememberLanguage('en');
    memory.rememberTheme('dark');
    expect([...texts.keys()].every((key) => key.startsWith('user-7'))).toBe(true);
    const later = createPaneMemory(() => storeOf(texts), 'user-7');
    expect([later.wasUsed(), later.language(), later.theme()]).toEqual([true, 'en', 'dark']);
    expect(createPaneMemory(() => storeOf(texts), 'user-8').wasUsed()).toBe(false);
  });

  it('remembers until it is closed where storage is forbidden', () => {
    const memory = createPaneMemory(() => {
      throw new Error('blocked');
    }, undefined);
    memory.rememberLanguage('en');
    expect(memory.language()).toBe('en');
    expect(memory.wasUsed()).toBe(false);
  });

  it('takes nothing else for a language or an appearance', () => {
    const texts = new Map([
      ['capaian.language', 'fr'],
      ['capaian.theme', 'pink'],
    ]);
    const memory = createPaneMemory(() => storeOf(texts), undefined);
    expect([memory.language(), memory.theme()]).toEqual([null, 'office']);
  });
});
