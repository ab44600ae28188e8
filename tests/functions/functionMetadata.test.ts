// What Excel is told of the functions for cells, against what Microsoft documents of the file, and against their code.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { argumentsOf, FUNCTION_IDS, FUNCTIONS } from '../../src/functions/functionTable';
import { functionMetadata } from '../../src/functions/functionMetadata';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}
interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: string; readonly dimensionality: string };
}

const LANGUAGES = [
  ['id', 'bantuan.html'],
  ['en', 'help.html'],
] as const;
const described = (language: 'id' | 'en', page: string): readonly Described[] =>
  (functionMetadata(language, `https://capaian.example.go.id/${page}`) as { readonly functions: Described[] })
    .functions;

/** Every property that the schema of the file knows of these things, and whether it must be there. */
const KNOWN = {
  function: {
    id: true,
    name: true,
    description: false,
    helpUrl: false,
    parameters: true,
    result: true,
    options: false,
  },
  parameter: {
    name: true,
    description: false,
    type: false,
    dimensionality: false,
    optional: false,
    repeating: false,
    cellValueType: false,
    customEnumId: false,
  },
  result: { type: false, dimensionality: false },
} as const;

function fits(value: object, known: Readonly<Record<string, boolean>>): boolean {
  const present = Object.keys(value);
  const required = Object.keys(known).filter((name) => known[name] === true);
  return present.every((name) => name in known) && required.every((name) => present.includes(name));
}

describe.each(LANGUAGES)('functionMetadata in %s', (language, page) => {
  const functions = described(language, page);
  const help = readFileSync(path.join(__dirname, '../../src/taskpane/pages', page), 'utf8');

  it('has only properties that the schema knows, and all that it wants', () => {
    const file = functionMetadata(language, 'https://a.b/c.html');
    expect(Object.keys(file).sort()).toEqual(['$schema', 'functions']);
    for (const one of functions) {
      expect(fits(one, KNOWN.function)).toBe(true);
      expect(fits(one.result, KNOWN.result)).toBe(true);
      for (const parameter of one.parameters) expect(fits(parameter, KNOWN.parameter)).toBe(true);
    }
  });

  it('has names that Excel accepts: three signs or more, and no address of a cell', () => {
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    }
  });

  it('describes every function and parameter, each leading to its place in the help', () => {
    for (const { id, description, helpUrl, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(7);
        expect(text.length).toBeLessThanOrEqual(255);
      }
      const { pathname, hash } = new URL(helpUrl);
      expect(pathname).toBe(`/${page}`);
      expect(help).toContain(`<dt id="${hash.slice(1)}"><code>=CAPAIAN.${id}(`);
    }
  });

  it('takes types and shapes from the closed sets', () => {
    const types = ['any', 'boolean', 'number', 'string'];
    for (const { parameters, result } of functions) {
      for (const { type, dimensionality } of [...parameters, result]) {
        expect(types).toContain(type);
        expect(['scalar', 'matrix']).toContain(dimensionality);
      }
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual(optional.toSorted((one, other) => Number(one) - Number(other)));
    }
  });

  it('names the parameters that the code takes, in their order', () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    for (const { id, parameters } of functions) {
      const shape = FUNCTIONS[id as keyof typeof FUNCTIONS];
      expect(parameters.map(({ name }) => name)).toEqual(shape.parameters.map(({ name }) => name));
    }
  });
});

describe('functionMetadata', () => {
  it('says other words in each language under the same ids', () => {
    const [indonesian, english] = LANGUAGES.map(([language, page]) => described(language, page));
    expect(indonesian?.map(({ id }) => id)).toEqual(english?.map(({ id }) => id));
    for (const [at, { description }] of (indonesian ?? []).entries())
      expect(english?.[at]?.description).not.toBe(description);
  });
});

describe('argumentsOf', () => {
  it('leaves out what Excel puts behind the arguments, and takes nothing for what is missing', () => {
    const invocation = { functionName: 'PERSEN' };
    expect(argumentsOf('PERSEN', [1, 2, null, invocation])).toEqual([1, 2, null]);
    expect(argumentsOf('PERSEN', [1, undefined])).toEqual([1, null, null]);
    expect(argumentsOf('STATUS', [{ type: 'Entity' }])).toEqual([null]);
  });
});
