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

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
    module._compile(code, filename);
  };
}

// The package's own 'require' entry names a file that it does not ship.
const NUMFMT = path.join(__dirname, '../node_modules/numfmt/dist/index.js');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === 'numfmt' ? NUMFMT : resolve.call(Module, request, ...rest);
