// The layer table and the lint rule that enforces it: which folder of src may import which, and which packages.
// It judges import paths only; what a file does with a global is left to the other rules.
import path from 'node:path';

/** Folder of src to the folders it may import besides itself, and the packages (by pattern) it may import. */
export const LAYERS = {
  domain: { folders: [], packages: [] },
  // A hash has no side and no state; everything else from outside stays out.
  sheets: { folders: ['domain'], packages: [/^@noble\/hashes\//] },
  application: { folders: ['domain', 'sheets'], packages: [] },
  messages: { folders: ['domain', 'sheets', 'application'], packages: [] },
  excel: { folders: ['domain', 'sheets', 'application'], packages: [] },
  composition: { folders: ['domain', 'sheets', 'application', 'messages'], packages: [] },
  taskpane: {
    folders: ['domain', 'sheets', 'application', 'messages', 'composition'],
    packages: [/^react(-dom)?(\/|$)/, /^@fluentui\//],
  },
  commands: { folders: ['domain', 'sheets', 'application', 'messages', 'composition'], packages: [] },
  functions: { folders: ['domain', 'sheets', 'messages'], packages: [] },
  // The page without Excel: it shows what the host holds and frames the published pane; it evaluates nothing.
  workbench: {
    folders: ['domain', 'messages', 'host', 'taskpane'],
    packages: [/^react(-dom)?(\/|$)/, /^@fluentui\//, /^numfmt$/],
  },
  host: { folders: ['domain'], packages: [/./] },
  'host/cli': {
    folders: ['domain', 'sheets', 'application', 'messages', 'host', 'excel'],
    packages: [/./],
  },
};

/** The only file outside src that may be imported: it holds the version. */
const PACKAGE = '../package.json';

/** The only file of src/excel that others may import, and who may (and may know the version). */
const EXCEL_DOOR = 'excel/excelPort';
const EXCEL_DOOR_KEEPERS = ['composition', 'host/cli'];

const withoutExtension = (file) => file.replace(/\.(d\.)?[cm]?tsx?$/, '');

/** The layer of a path relative to src: `host/cli` is one of its own, a file right under src is named after itself. */
function layerOf(relative) {
  if (relative.startsWith('host/cli/')) return 'host/cli';
  return withoutExtension(relative.split('/')[0]);
}

/** Why the import is not allowed, or null. */
function objection(fromFile, source, root) {
  const src = path.join(root, 'src');
  const from = path.relative(src, fromFile).split(path.sep).join('/');
  if (from.startsWith('..')) return null;
  const layer = layerOf(from);
  const rule = LAYERS[layer];
  if (rule === undefined) return `src/${from} belongs to no known layer; add it to scripts/lint/layers.mjs.`;
  if (!source.startsWith('.')) {
    return rule.packages.some((pattern) => pattern.test(source))
      ? null
      : `src/${layer} may not import the package '${source}'.`;
  }
  const target = path
    .relative(src, path.resolve(path.dirname(fromFile), source))
    .split(path.sep)
    .join('/');
  if (target === PACKAGE && EXCEL_DOOR_KEEPERS.includes(layer)) return null;
  if (target.startsWith('..')) return `src/${layer} may not import files outside src ('${source}').`;
  const targetLayer = layerOf(target);
  if (targetLayer === layer) return null;
  if (targetLayer === 'excel' && EXCEL_DOOR_KEEPERS.includes(layer)) {
    return withoutExtension(target) === EXCEL_DOOR
      ? null
      : `Of src/excel only excelPort may be imported, not '${source}'.`;
  }
  return rule.folders.includes(targetLayer) ? null : `src/${layer} may not import src/${targetLayer}.`;
}

export const layersRule = {
  meta: { type: 'problem', schema: [], messages: { layer: '{{ reason }}' } },
  create(context) {
    const check = (node, source) => {
      if (typeof source !== 'string') return;
      const reason = objection(context.filename, source, context.cwd);
      if (reason !== null) context.report({ node, messageId: 'layer', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) => check(node, node.source.value),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value),
      "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0]?.value),
    };
  },
};
