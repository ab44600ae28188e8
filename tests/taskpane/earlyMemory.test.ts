import { createEarlyMemory, type KeyedStore } from '../../src/taskpane/earlyMemory';

function storeOf(texts: Map<string, string>): KeyedStore {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
    key: (at) => [...texts.keys()][at] ?? null,
    get length() {
      return texts.size;
    },
  };
}

const openedOn = (texts: Map<string, string>) => createEarlyMemory(() => storeOf(texts));

describe('createEarlyMemory', () => {
  it('finds what is remembered under the only key there is, before Office has said the key', () => {
    const texts = new Map([
      ['user-7capaian.used', 'yes'],
      ['user-7capaian.language', 'en'],
      ['user-7capaian.theme', 'dark'],
      ['of another page', 'x'],
    ]);
    const memory = openedOn(texts);
    expect([memory.wasUsed(), memory.language(), memory.theme()]).toEqual([true, 'en', 'dark']);
    memory.settle('user-7');
    expect([memory.wasUsed(), memory.language(), memory.theme()]).toEqual([true, 'en', 'dark']);
  });

  it('does not guess between several users', () => {
    const texts = new Map([
      ['user-7capaian.used', 'yes'],
      ['user-8capaian.used', 'yes'],
    ]);
    const memory = openedOn(texts);
    expect(memory.wasUsed()).toBe(false);
    memory.settle('user-8');
    expect(memory.wasUsed()).toBe(true);
  });

  it('reads the right user once Office has said the key', () => {
    const memory = openedOn(new Map([['user-7capaian.used', 'yes']]));
    memory.settle('user-9');
    expect(memory.wasUsed()).toBe(false);
  });

  it('takes what was done meanwhile along to the right key', () => {
    const texts = new Map<string, string>();
    const memory = openedOn(texts);
    expect(memory.isTouched()).toBe(false);
    memory.rememberUse();
    memory.rememberLanguage('en');
    memory.rememberTheme('dark');
    expect(memory.isTouched()).toBe(true);
    memory.settle('user-7');
    const later = openedOn(new Map([...texts].filter(([key]) => key.startsWith('user-7'))));
    expect([later.wasUsed(), later.language(), later.theme()]).toEqual([true, 'en', 'dark']);
  });

  it('remembers until it is closed where storage is forbidden', () => {
    const memory = createEarlyMemory(() => {
      throw new Error('blocked');
    });
    memory.rememberUse();
    memory.settle('user-7');
    expect(memory.wasUsed()).toBe(true);
  });
});
