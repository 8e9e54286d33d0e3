/** `npm run check:rules`: is every rule's folder complete? */
import { folderProblems, indexProblems, repeatedCases } from './rules/completeness';
import { COMPARISON_RULES_FOLDER, listedCodes, readRuleFolder, RULES_FOLDER, ruleCodes } from './rules/folders';

/** What one room of rules lacks, and how many rules it has. */
async function checkRoom(root: string, room: string): Promise<{ readonly count: number; readonly problems: readonly string[] }> {
  const codes = ruleCodes(root, room);
  const folders = await Promise.all(codes.map((code) => readRuleFolder(root, code, room)));
  const listed = await listedCodes(root, room);
  const problems = [...folders.flatMap(folderProblems), ...indexProblems(codes, listed), ...repeatedCases(folders)];
  return { count: codes.length, problems: problems.map((problem) => `✖ ${room}/${problem}`) };
}

async function main(root: string): Promise<void> {
  const rooms = await Promise.all([RULES_FOLDER, COMPARISON_RULES_FOLDER].map((room) => checkRoom(root, room)));
  const problems = rooms.flatMap((room) => room.problems);
  if (problems.length === 0) {
    const count = rooms.reduce((sum, room) => sum + room.count, 0);
    console.log(`${String(count)} rules, each with its page, its cases and its place in the index.`);
    return;
  }
  console.error(problems.join('\n'));
  console.error(`\n${String(problems.length)} problems. CONTRIBUTING.md says what a rule's folder holds.`);
  process.exitCode = 1;
}

void main(process.cwd());
