/** `npm run check:rules`: is every rule's folder complete? */
import { folderProblems, indexProblems, repeatedCases } from './rules/completeness';
import { listedRules, readRuleFolder, RULES_FOLDER, ruleCodes } from './rules/folders';

async function main(root: string): Promise<void> {
  const codes = ruleCodes(root);
  const folders = await Promise.all(codes.map((code) => readRuleFolder(root, code)));
  const listed = (await listedRules(root)).map((rule) => rule.code);
  const problems = [...folders.flatMap(folderProblems), ...indexProblems(codes, listed), ...repeatedCases(folders)];
  if (problems.length === 0) {
    console.log(`${String(codes.length)} rules, each with its page, its cases and its place in the index.`);
    return;
  }
  console.error(problems.map((problem) => `✖ ${RULES_FOLDER}/${problem}`).join('\n'));
  console.error(`\n${String(problems.length)} problems. CONTRIBUTING.md says what a rule's folder holds.`);
  process.exitCode = 1;
}

void main(process.cwd());
