import fs from 'node:fs';
import path from 'node:path';
import { compare, type Comparison } from '../../src/core/compare';
import { review } from '../../src/core/review';
import { openWorkbook } from '../../src/hosts/file/file-host';

const corpus = path.join(__dirname, '../../../shared/corpus');
const keyFile = path.join(corpus, 'icetex-plan-contra-seguimiento.respuestas.json');

interface Key {
  readonly plan: string;
  readonly seguimiento: string;
  readonly pares: readonly {
    readonly fila_plan: number;
    readonly fila_seguimiento: number | null;
    readonly seguro: boolean;
    readonly cambios: readonly { readonly campo: string; readonly seguro: boolean }[];
  }[];
}

const read = async (name: string) => {
  const file = path.join(corpus, `${name}.xlsx`);
  return review(await openWorkbook(fs.readFileSync(file), `${name}.xlsx`).read());
};

/** Sure changes are to be found; debatable ones may be told or not; any other is a false one. */
function scoreOf({ pares }: Comparison, key: Key) {
  const found = new Map(pares.map((pair) => [pair.antes.fila, pair]));
  const score = { pairs: 0, right: 0, sure: 0, told: 0, false: 0 };
  for (const { fila_plan, fila_seguimiento, seguro, cambios } of key.pares) {
    const pair = found.get(fila_plan);
    const told = new Set<string>((pair?.cambios ?? []).map(({ campo }) => campo));
    score.pairs++;
    if ((pair?.despues.fila ?? null) === fila_seguimiento) score.right++;
    for (const one of cambios) {
      if (seguro && one.seguro) score.sure++;
      if (seguro && one.seguro && told.has(one.campo)) score.told++;
      told.delete(one.campo);
    }
    score.false += told.size;
  }
  return score;
}

if (!fs.existsSync(keyFile)) {
  test.skip('no hay ../shared/corpus: no se compara el plan real con su seguimiento', () => undefined);
} else {
  test('a real plan is paired with its follow-up: ≥ 95 % of the pairs, ≥ 90 % of the changes, ≤ 5 % false ones', async () => {
    const key = JSON.parse(fs.readFileSync(keyFile, 'utf8')) as Key;
    const score = scoreOf(compare(await read(key.plan), await read(key.seguimiento)), key);
    expect(score.right / score.pairs).toBeGreaterThanOrEqual(0.95);
    expect(score.told / score.sure).toBeGreaterThanOrEqual(0.9);
    expect(score.false / (score.told + score.false)).toBeLessThanOrEqual(0.05);
  });
}
