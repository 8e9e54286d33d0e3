/** Names of parts inside the package: «xl/worksheets/sheet1.xml», without a leading slash. */

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Where a relation of `source` points to. Absolute, relative and percent-encoded targets are all seen. */
export function resolveTarget(source: string, target: string): string {
  const plain = decoded(target.replace(/\\/g, '/').replace(/[?#].*$/s, ''));
  const from = plain.startsWith('/') ? [] : folderOf(source).split('/');
  const steps: string[] = [];
  for (const step of [...from, ...plain.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** `target` as seen from `source`: «../comments1.xml». */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}

/** The part that holds the relations of another; those of the package itself for «». */
export function relationsPath(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}
