// Lint rule: no `sync()` inside a loop or an array callback, whatever the context variable is called.
// A round trip a cell is what makes add-ins slow; one a chunk belongs in a function that is named after the chunk.

const LOOPS = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);
const EACH = new Set(['forEach', 'map', 'flatMap', 'filter', 'reduce', 'some', 'every']);

const isFunction = (node) =>
  node.type === 'ArrowFunctionExpression' ||
  node.type === 'FunctionExpression' ||
  node.type === 'FunctionDeclaration';

const isArrayCallback = (node) =>
  node.parent?.type === 'CallExpression' &&
  node.parent.arguments.includes(node) &&
  node.parent.callee.type === 'MemberExpression' &&
  EACH.has(node.parent.callee.property.name);

export const syncInLoopRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { loop: 'No sync() in a loop: collect the work and send it in one batch, or in named chunks.' },
  },
  create(context) {
    return {
      "CallExpression[callee.type='MemberExpression'][callee.property.name='sync']"(node) {
        for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
          const isLoop = LOOPS.has(outer.type) && outer.init !== inner && outer.right !== inner;
          if (isLoop || (isFunction(outer) && isArrayCallback(outer))) {
            context.report({ node, messageId: 'loop' });
            return;
          }
          if (isFunction(outer)) return;
        }
      },
    };
  },
};
