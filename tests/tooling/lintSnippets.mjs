// Lints the snippets given as JSON on standard input with the project's own configuration, as if each were the file it
// names. A process of its own, because the configuration is an ES module.
import { ESLint } from 'eslint';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

const cwd = path.join(import.meta.dirname, '../..');
const typed = new ESLint({ cwd });
// A file that does not exist has no types.
const untyped = new ESLint({ cwd, overrideConfig: [tseslint.configs.disableTypeChecked] });

const snippets = JSON.parse(await text(process.stdin));
const findings = [];
for (const { file, code, needsTypes } of snippets) {
  const eslint = needsTypes ? typed : untyped;
  const [result] = await eslint.lintText(code, { filePath: path.join(cwd, file) });
  findings.push((result?.messages ?? []).map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
process.stdout.write(JSON.stringify(findings));
