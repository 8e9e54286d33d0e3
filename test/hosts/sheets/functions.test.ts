/** Every example of the guide through `Globals.js`, as Sheets calls a custom function. */
import { toSerial } from '../../../src/core/cells/date';
import type { ExampleArgument } from '../../../src/functions/funcion';
import { FUNCIONES } from '../../../src/functions/funciones';
import { planBook } from './plan';
import { worldOf } from './world/build';
import { distFile, Execution, isBuilt } from './world/project';
import { instantOf } from './world/time';

const built = isBuilt ? describe : describe.skip;
const ZONE = 'America/Bogota';

const handed = (argumento: ExampleArgument): unknown => {
  if (typeof argumento !== 'object') return argumento;
  if ('fecha' in argumento) return new Date(instantOf(toSerial(argumento.fecha, false), ZONE));
  return argumento.celdas.map((row) => row.map((value) => value ?? ''));
};

const EXAMPLES = FUNCIONES.flatMap((funcion) =>
  funcion.ejemplos.map((ejemplo, i) => [`${funcion.nombre} ${String(i)}`, funcion, ejemplo] as const),
);

built('custom functions', () => {
  test.each(EXAMPLES)('%s gives what the guide says', async (_name, { nombre, resultado }, { argumentos, da }) => {
    const world = worldOf(planBook(1), { timeZone: ZONE });
    const execution = new Execution(world, { mode: 'CUSTOM_FUNCTION' });
    const call = execution.call(`SEGUIMIENTO_${nombre}`, ...argumentos.map((one) => execution.inRealm(handed(one))));
    if ('error' in da) {
      await expect(call).rejects.toMatchObject({ message: da.error });
      return;
    }
    const expected = da.map((row) =>
      row.map((value) =>
        resultado.tipo === 'fecha' && typeof value === 'number' ? new Date(instantOf(value, ZONE)).toISOString() : value,
      ),
    );
    const given = JSON.parse(JSON.stringify(await call)) as unknown;
    expect(given).toEqual(expected.length === 1 && expected[0]?.length === 1 ? expected[0][0] : expected);
  });

  test('are declared with the comment that Sheets shows', () => {
    const globals = distFile('Globals.js');
    for (const { nombre, descripcion } of FUNCIONES) {
      const [, comment] = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nfunction SEGUIMIENTO_${nombre}\\(`).exec(globals) ?? [];
      expect(comment).toContain(descripcion);
      expect(comment).toContain('@customfunction');
    }
  });

  test('a cell that cannot be answered does not hide its neighbours', async () => {
    const execution = new Execution(worldOf(planBook(1)), { mode: 'CUSTOM_FUNCTION' });
    const given = await execution.call('SEGUIMIENTO_PORCENTAJE', execution.inRealm([['40 %'], ['Se cumplió']]));
    expect(JSON.parse(JSON.stringify(given))).toEqual([[0.4], [expect.stringMatching(/^Error: /)]]);
  });
});
