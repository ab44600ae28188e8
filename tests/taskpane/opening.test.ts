import { mayStay, openingOf, type Opening } from '../../src/taskpane/opening';
import { createPaneMemory } from '../../src/taskpane/paneMemory';

const SHOWN: Opening = { isExcel: true, language: 'id', theme: 'office', wasUsed: false };

describe('openingOf', () => {
  const memory = () => {
    const texts = new Map<string, string>();
    return createPaneMemory(
      () => ({ getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => texts.set(key, text) }),
      undefined,
    );
  };

  it('speaks as Office does where no language was chosen', () => {
    expect(openingOf(memory(), true, 'en')).toEqual({ ...SHOWN, language: 'en' });
  });

  it('prefers the language that was chosen', () => {
    const chosen = memory();
    chosen.rememberLanguage('id');
    expect(openingOf(chosen, true, 'en').language).toBe('id');
  });
});

describe('mayStay', () => {
  it('keeps the pane when nothing turned out different', () => {
    expect(mayStay(SHOWN, { ...SHOWN }, false)).toBe(true);
  });

  it.each<[string, Partial<Opening>]>([
    ['the language', { language: 'en' }],
    ['the appearance', { theme: 'dark' }],
    ['an earlier use', { wasUsed: true }],
  ])('begins anew when it guessed %s wrong, unless the person has begun', (_what, difference) => {
    const known = { ...SHOWN, ...difference };
    expect(mayStay(SHOWN, known, false)).toBe(false);
    expect(mayStay(SHOWN, known, true)).toBe(true);
  });

  it('never stays where there is no Excel', () => {
    expect(mayStay(SHOWN, { ...SHOWN, isExcel: false }, true)).toBe(false);
  });
});
