import fs from 'node:fs';
import path from 'node:path';
import { review } from '../../src/core/review';
import { openWorkbook } from '../../src/hosts/file/file-host';

const file = path.join(__dirname, '../../../shared/real/cali-plan-accion-2025-t1.xlsx');

if (!fs.existsSync(file)) {
  test.skip('no hay ../shared/real: no se revisa el plan de acción real', () => undefined);
} else {
  test('a real plan of 3,303 activities is read whole, its cells above 100 % are found, and its clean rows stay silent', async () => {
    const { filas, hallazgos } = review(await openWorkbook(fs.readFileSync(file), path.basename(file)).read());
    expect(filas).toHaveLength(3303);
    expect(hallazgos.filter(({ regla }) => regla === 'avance-fuera-de-rango')).toHaveLength(16);
    // 682 rows have blank dates and 77 have dates that no calendar has; everything else together is a handful.
    const others = hallazgos.filter(({ regla }) => regla !== 'sin-fecha' && regla !== 'fecha-ilegible');
    expect(others.length).toBeLessThan(filas.length * 0.05);
  });
}
