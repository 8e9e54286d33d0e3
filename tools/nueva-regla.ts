/** `npm run nueva-regla -- codigo-de-regla`: the folder of a new rule, from a template that runs. */
import { writeRuleIndex } from './rules/index-file';
import { refusal, scaffoldRule } from './rules/scaffold';

async function main(root: string, code: string): Promise<void> {
  const why = refusal(root, code);
  if (why !== null) {
    console.error(why);
    process.exitCode = 2;
    return;
  }
  const written = scaffoldRule(root, code);
  await writeRuleIndex(root);
  console.log(`Escritos:\n${written.map((file) => `  ${file}`).join('\n')}\n`);
  console.log(
    'Siga: escriba los casos en cases.ts, la regla en rule.ts y su página en rule.md; luego npx jest test/core/rules && npm run check',
  );
}

void main(process.cwd(), process.argv[2] ?? '');
