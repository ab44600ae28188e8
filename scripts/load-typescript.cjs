// Lets a script of this folder require the project's TypeScript as it stands, without a build.
// Checks no types: `npm run types` does.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const OPTIONS = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

// A file may be loaded many times in one process: each mutant of scripts/mutation meets modules that nobody has used.
const transformed = new Map();

function codeOf(filename) {
  const known = transformed.get(filename);
  if (known !== undefined) return known;
  const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
  transformed.set(filename, code);
  return code;
}

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => module._compile(codeOf(filename), filename);
}

// The package's own 'require' entry names a file that it does not ship.
const NUMFMT = path.join(__dirname, '../node_modules/numfmt/dist/index.js');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === 'numfmt' ? NUMFMT : resolve.call(Module, request, ...rest);
