// The XML of stored texts: exact both ways, whole or not at all.
import fc from 'fast-check';
import { contentOf, partLabelOf, piecesOf } from '../../src/excel/storedParts';

const namespaceOf = (xml: string): string => /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

describe('piecesOf and contentOf', () => {
  it('give any text back exactly, with controls and lone surrogates', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        expect(contentOf(piecesOf('jurnal', content))).toBe(content);
      }),
    );
  });

  it('give a text back that needed several pieces, in whatever order they come', () => {
    const content = '{"sel":"A1","lama":"–"}'.repeat(60_000);
    const pieces = piecesOf('jurnal', content);
    expect(pieces.length).toBeGreaterThan(2);
    expect(contentOf([...pieces].reverse())).toBe(content);
  });

  it('keep every piece below 900 kB of JSON', () => {
    const sizes = piecesOf('jurnal', '"\\\u0001'.repeat(300_000)).map((xml) => JSON.stringify(xml).length);
    expect(Math.max(...sizes)).toBeLessThan(901_000);
  });

  it('give nothing where a piece is missing', () => {
    const pieces = piecesOf('jurnal', 'x'.repeat(1_000_000));
    expect(contentOf(pieces.slice(1))).toBeNull();
  });

  it('prefer the later of two complete texts', () => {
    expect(contentOf([...piecesOf('a', 'lama'), ...piecesOf('a', 'baru')])).toBe('baru');
    expect(contentOf([...piecesOf('a', 'lama'), ...piecesOf('a', 'baru').slice(1)])).toBe('lama');
  });

  it('read XML that was written anew', () => {
    const [xml = ''] = piecesOf('a', 'kata "satu" & \'dua\'');
    const anew = xml
      .replace('<bagian', '<?xml version="1.0" encoding="UTF-8"?>\n<x:bagian')
      .replace('</bagian>', '</x:bagian>\n')
      .replace(/\|(.*)\|/, (text) => text.replaceAll('"', '&quot;').replaceAll("'", '&apos;'));
    expect(contentOf([anew])).toBe('kata "satu" & \'dua\'');
  });
});

describe('partLabelOf', () => {
  it('tells any key from the namespace alone', () => {
    fc.assert(
      fc.property(anyText, (key) => {
        expect(partLabelOf(namespaceOf(piecesOf(key, 'isi')[0] ?? ''))?.key).toBe(key);
      }),
    );
  });

  it.each(['http://schemas.contoh.id/lain', 'urn:capaian:bagian:2:a:1', ''])(
    'does not claim %j',
    (namespace) => {
      expect(partLabelOf(namespace)).toBeNull();
    },
  );
});
