import { openBook } from '../../../src/actions/book';
import { reviewBook } from '../../../src/actions/review-book';
import { decide } from '../../../src/actions/write';
import { HOJA, longPlan, paneOptions, plan, planAndFollowUp, ROWS } from '../plan';
import { clear, draw, type Drawn } from './dom';

afterEach(clear);

async function reviewed(host = plan(), more: Parameters<typeof paneOptions>[1] = {}): Promise<Drawn> {
  const drawn = draw(paneOptions(host, more));
  await drawn.idle();
  await drawn.click('#panel button', 'Revisar');
  return drawn;
}

const COUNT = /^Error F3/;
const line = (drawn: Drawn, name: RegExp): HTMLElement => drawn.byName('.line', name);

test('before anything it says what «Revisar» does, and that nothing changes', () => {
  expect(draw(paneOptions(plan())).text()).toMatch(/Revisar no cambia nada en la\s+hoja/);
});

test('a review says what was understood, counts, zones in words, and each finding with its severity in words', async () => {
  const drawn = await reviewed();
  expect(drawn.document.querySelector('#counts')?.textContent).toMatch(/^3 actividades · 1 error · \d+ advertencias?/);
  expect(drawn.text()).toMatch(/Hoja «Plan».*vigencia 2020.*corte 31\/08\/2020/);
  expect(drawn.text()).toMatch(/Avance total60 % Zona media.*Por componenteTransparencia80 % Zona alta/);
  expect(line(drawn, COUNT).textContent).toMatch(/Error.*F3.*Elaborar piezas.*Reporta 60 %/);
});

test('it says which document it was taken for, why, and its cortes of the year', async () => {
  const title = ['Programa de Transparencia y Ética Pública 2026-2029'];
  const header = ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance (31-08-2026)', 'Seguimiento'];
  const row = ['Transparencia', 'Publicar el boletín', '(1) boletín', 'Prensa', '30/06/2026', 1, 'Se publicó el boletín.'];
  const drawn = await reviewed(plan({ values: [title, header, row], formats: { F3: '0%' } }));
  expect(drawn.text()).toContain('PTEP 2026-2029 (por el título) · vigencia 2026 · corte 31/08/2026 · cortes 30/04, 31/08 y 31/12.');
});

test('a sheet without contradictions gets an answer too', async () => {
  const drawn = await reviewed(plan({ values: ROWS.slice(0, 2) }));
  expect(drawn.text()).toMatch(/1 actividad · sin hallazgos/);
  expect(drawn.text()).toMatch(/Sin hallazgos: nada de lo que dice la tabla se contradice/);
});

test('a workbook without a table gets a reason and a way on', async () => {
  const drawn = await reviewed(plan({ values: [['Notas']], formats: {} }));
  expect(drawn.text()).toMatch(/No se pudo revisar.*No se encontró ninguna tabla.*Pulse? «?Revisar de nuevo|No se pudo revisar/);
  drawn.byName('button', 'Revisar de nuevo');
});

test('markup in a cell is shown as text', async () => {
  const evil = '<img src=x onerror="alert(1)"> piezas';
  const rows = ROWS.map((row) => row.map((value) => (value === 'Elaborar piezas' ? evil : value)));
  const drawn = await reviewed(plan({ values: [...rows, [evil, evil, evil, evil, evil, evil, evil]], name: '<b>Plan</b>' }));
  await drawn.click('.line', /^Error F3/).catch(() => drawn.click('.line', /F3/));
  expect(drawn.document.querySelectorAll('img, #pane b')).toHaveLength(0);
  expect(drawn.text()).toContain(evil);
});

test('a click opens the detail: cell, value, what clashes and what to do apart; and goes to the cell', async () => {
  const host = plan();
  const drawn = await reviewed(host);
  await drawn.click('.line', COUNT);
  const facts = [...drawn.document.querySelectorAll('.detail dt')].map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(facts).toEqual([
    ['Celda', 'F3 de «Plan»'],
    ['Dice', '60 %'],
    ['Qué pasa', expect.stringMatching(/^Reporta 60 %; .*40 %\.$/)],
    ['Qué hacer', expect.stringMatching(/^Ajuste el porcentaje/)],
  ]);
  expect(host.selected).toEqual({ hoja: HOJA, celda: 'F3' });
  expect(drawn.document.activeElement).toBe(line(drawn, COUNT));
});

test('arrows walk the list and only one line is in the order of tabulation', async () => {
  const drawn = await reviewed(longPlan(60));
  const lines = (): HTMLElement[] => [...drawn.document.querySelectorAll<HTMLElement>('.line')];
  lines()[0]?.focus();
  await drawn.key('ArrowDown');
  expect(drawn.document.activeElement).toBe(lines()[1]);
  expect(lines().filter(({ tabIndex }) => tabIndex === 0)).toEqual([lines()[1]]);
  await drawn.key('PageDown');
  expect(drawn.document.activeElement?.textContent).toMatch(/F53/);
  await drawn.key('Home');
  expect(drawn.document.activeElement?.textContent).toMatch(/F2/);
  await drawn.key('End');
  expect(drawn.document.activeElement?.textContent).toMatch(/F61/);
});

test('«Corregir» offers the value and writes it; the focus goes on to the next finding', async () => {
  const host = plan();
  const drawn = await reviewed(host);
  await drawn.click('.line', COUNT);
  await drawn.click('button', 'Corregir a 40 %');
  expect((await host.readRange({ hoja: HOJA, rango: 'F3' })).values).toEqual([[0.4]]);
  expect(drawn.text()).toMatch(/Se corrigió la celda F3/);
  await drawn.click('button', 'Deshacer');
  line(drawn, COUNT);
});

test('«Aceptar» wants a reason and, once, a name', async () => {
  const drawn = await reviewed();
  await drawn.click('.line', COUNT);
  await drawn.click('button', 'Aceptar…');
  expect(drawn.document.activeElement?.tagName).toBe('TEXTAREA');
  await drawn.click('button', 'Aceptar el hallazgo');
  expect(drawn.text()).toMatch(/Escriba por qué el hallazgo se acepta/);
  line(drawn, COUNT);

  await drawn.type('textarea', /Motivo/, 'Se cuenta <b>por entregas</b>');
  await drawn.click('button', 'Aceptar el hallazgo');
  expect(drawn.text()).toMatch(/Escriba su nombre/);
  await drawn.type('input', /Su nombre/, 'Ana');
  await drawn.click('button', 'Aceptar el hallazgo');
  expect(drawn.document.querySelector('#counts')?.textContent).not.toMatch(/error/);
  expect(drawn.text()).toMatch(/1 hallazgo aceptado.*F3 de «Plan».*Se cuenta <b>por entregas<\/b>.*Ana, 01\/09\/2020/);

  await drawn.click('button', /^Reabrir/);
  await drawn.click('.line', COUNT);
  await drawn.click('button', 'Aceptar…');
  expect(drawn.document.querySelectorAll('.accept input')).toHaveLength(0);
});

test('accepted findings are listed in pages, all of them, and the focus stays in the list when one is reopened', async () => {
  const host = longPlan(230);
  const open = reviewBook(await openBook(host)).open.slice(1);
  const why = { estado: 'aceptado', motivo: 'Se cuenta por entregas', quien: 'Ana', cuando: '2020-09-01' } as const;
  await decide(
    host,
    open.map(({ huella, regla, hoja, celda }) => ({ huella, regla, hoja, celda, fila: '', ...why })),
  );
  const drawn = await reviewed(host);
  drawn.document.querySelector('.accepted')?.setAttribute('open', '');
  const seen = (): string[] => [...drawn.document.querySelectorAll('.accepted li .link')].map((link) => link.textContent);
  const all = new Set(seen());
  const places = (): string | undefined => drawn.document.querySelector('[aria-label="Páginas de hallazgos aceptados"] span')?.textContent;
  expect(places()).toBe(`1 a 50 de ${String(open.length)} hallazgos aceptados`);
  const next = drawn.byName('.pager button', 'Siguientes');
  next.focus();
  while (next.getAttribute('aria-disabled') !== 'true') {
    await drawn.click('.pager button', 'Siguientes');
    for (const one of seen()) all.add(one);
  }
  expect(drawn.document.activeElement).toBe(next);
  expect([...all].sort()).toEqual(open.map(({ celda, hoja }) => `${celda} de «${hoja}»`).sort());

  const last = seen().at(-1) ?? '';
  await drawn.click('button', `Reabrir el hallazgo de ${last.split(' ')[0] ?? ''}`);
  expect(seen()).not.toContain(last);
  expect(drawn.document.activeElement?.closest('.accepted li')?.textContent).toContain(seen().at(-1));
});

test('a message that is closed gives the focus back to where the person was', async () => {
  const drawn = await reviewed();
  await drawn.click('button', 'Marcar en la hoja');
  line(drawn, COUNT).focus();
  await drawn.click('button', 'Cerrar el mensaje');
  expect(drawn.document.activeElement).toBe(line(drawn, COUNT));
});

test('a message that is closed, or an action that vanishes, leaves the focus next to its place', async () => {
  const drawn = await reviewed();
  await drawn.click('button', 'Marcar en la hoja');
  expect(drawn.document.activeElement?.textContent).toBe('Marcar en la hoja');
  await drawn.click('button', 'Deshacer');
  expect(drawn.document.activeElement?.textContent).toBe('Quitar marcas');
  await drawn.click('.tabs button', 'Resumen');
  await drawn.click('button', 'Cerrar el mensaje');
  expect(drawn.document.activeElement?.textContent).toBe('Generar resumen');
});

test('a form that is left gives the focus back to what opened it', async () => {
  const drawn = await reviewed();
  await drawn.click('.line', COUNT);
  await drawn.click('button', 'Aceptar…');
  await drawn.key('Escape');
  expect(drawn.document.activeElement?.textContent).toBe('Aceptar…');
});

test('the form has the focus before the next key comes', async () => {
  const drawn = await reviewed();
  await drawn.click('.line', COUNT);
  drawn.byName('button', 'Aceptar…').click();
  await drawn.drawnAgain();
  expect(drawn.document.activeElement?.tagName).toBe('TEXTAREA');
});

test('two clicks on «Aceptar el hallazgo» are one decision', async () => {
  const drawn = await reviewed();
  await drawn.click('.line', COUNT);
  await drawn.click('button', 'Aceptar…');
  await drawn.type('textarea', /Motivo/, 'Se cuenta por entregas');
  await drawn.type('input', /Su nombre/, 'Ana');
  const accept = drawn.byName('button', 'Aceptar el hallazgo');
  accept.click();
  accept.click();
  await drawn.idle();
  expect(drawn.document.querySelector('.notice')?.textContent).toContain('Se aceptó el hallazgo de F3');
});

test('a cell that is shown late leaves the focus where the person went meanwhile', async () => {
  const host = plan();
  const select = host.select.bind(host);
  let show: () => void = () => undefined;
  host.select = (cell) => new Promise<void>((resolve) => (show = resolve)).then(() => select(cell));
  const drawn = await reviewed(host);
  await drawn.click('.line', COUNT);
  await drawn.click('button', 'Aceptar…');
  show();
  await drawn.idle();
  expect(host.selected).toEqual({ hoja: HOJA, celda: 'F3' });
  expect(drawn.document.activeElement?.tagName).toBe('TEXTAREA');
});

test('the page of the rule opens in the pane, as text, and «Volver» comes back', async () => {
  const pages = {
    'avance-contradice-conteo': '# avance-contradice-conteo: Título\n\n## Qué revisa\n\nLa **última** `fecha` <script>.\n\n- Una\n- Dos',
  };
  const drawn = await reviewed(plan(), { pages: () => Promise.resolve(pages) });
  await drawn.click('.line', COUNT);
  await drawn.click('button', 'Sobre esta regla');
  const page = drawn.document.querySelector('.page');
  expect(page?.querySelector('h2')?.textContent).toBe('Título');
  expect(page?.querySelector('strong')?.textContent).toBe('última');
  expect([...(page?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual(['Una', 'Dos']);
  expect(page?.querySelector('script')).toBeNull();
  expect(page?.textContent).toContain('<script>');
  await drawn.click('button', 'Volver');
  expect(drawn.document.activeElement).toBe(line(drawn, COUNT));
});

test('a column that was read wrongly is corrected where it is told', async () => {
  const drawn = await reviewed();
  await drawn.type('select', /^D Responsable/, '');
  await drawn.click('.columns button', 'Guardar y revisar');
  expect(drawn.text()).toMatch(/6 columnas entendidas/);
  await drawn.click('button', 'Quitar las correcciones de esta hoja');
  expect(drawn.text()).toMatch(/7 columnas entendidas/);
});

test('corte and vigencia are corrected where they are told, and taken from the sheet again', async () => {
  const drawn = await reviewed();
  await drawn.type('.dates input', /Vigencia/, '2021');
  await drawn.click('.dates button', 'Guardar y revisar');
  expect(drawn.text()).toMatch(/vigencia 2021/);
  await drawn.click('button', 'Tomarlos de la hoja');
  expect(drawn.text()).toMatch(/vigencia 2020/);
});

test('filters narrow the list, say how much is shown, and go back', async () => {
  const drawn = await reviewed();
  const all = drawn.document.querySelectorAll('.line').length;
  await drawn.type('input', /Texto/, 'piezas');
  expect(drawn.document.querySelectorAll('.line')).toHaveLength(1);
  expect(drawn.text()).toContain(`1 de ${String(all)} hallazgos`);
  await drawn.type('input', /Texto/, 'nada que exista');
  expect(drawn.text()).toMatch(/Ningún hallazgo pasa estos filtros/);
  await drawn.click('button', 'Ver todos');
  expect(drawn.document.querySelectorAll('.line')).toHaveLength(all);
  await drawn.click('.toggle', /1 error/);
  expect(drawn.document.querySelectorAll('.finding.error')).toHaveLength(0);
});

test('what happens is told to a screen reader', async () => {
  const drawn = await reviewed();
  const heard = (): string => drawn.document.querySelector('[role="status"]')?.textContent ?? '';
  expect(heard()).toMatch(/^3 actividades · 1 error/);
  await drawn.click('button', 'Marcar en la hoja');
  expect(heard()).toMatch(/^Se marcaron en la hoja [1-9] celdas con hallazgos\.$/);
});

describe('«Resumen»', () => {
  test('figures, chart in words, the four ways and the deadline', async () => {
    const drawn = await reviewed();
    await drawn.click('[role="tab"]', 'Resumen');
    expect(drawn.text()).toMatch(/Resumen al corte del 31\/08\/2020/);
    expect(drawn.text()).toMatch(/más tardar el 14\/09\/2020.*faltan 13 días/);
    expect(drawn.document.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(
      /Transparencia: avance 80 %, zona alta, programado \d+/,
    );
    expect(drawn.text()).toMatch(/Promedio del avance de las actividades ?en uso60 %/);
    await drawn.click('button', 'Generar resumen');
    expect(drawn.text()).toMatch(/Se generaron las hojas del resumen/);
  });

  test('before a review it offers one', async () => {
    const drawn = draw(paneOptions(plan()));
    await drawn.click('[role="tab"]', 'Resumen');
    await drawn.click('#panel button', 'Revisar');
    expect(drawn.text()).toMatch(/Resumen al corte/);
  });
});

describe('«Ajustes»', () => {
  test('a field that cannot be read is told and nothing is saved', async () => {
    const drawn = await reviewed();
    await drawn.click('[role="tab"]', 'Ajustes');
    await drawn.type('input', /Cortes del año/, '31/02, 30/06');
    await drawn.click('button', 'Guardar en el libro');
    expect(drawn.text()).toMatch(/Escriba los cortes como 30\/04/);
    await drawn.type('input', /Cortes del año/, '30/06, 31/12');
    await drawn.click('button', 'Guardar en el libro');
    expect(drawn.text()).toMatch(/Se guardaron los ajustes en el libro/);
    expect((drawn.byName('input', /Cortes del año/) as HTMLInputElement).value).toBe('30/06, 31/12');
  });

  test('the years of a programme: both in order, kept in the workbook, and taken from the title again', async () => {
    const host = plan();
    const drawn = await reviewed(host);
    const year = (name: RegExp): string => (drawn.byName('input', name) as HTMLInputElement).value;
    await drawn.click('[role="tab"]', 'Ajustes');
    for (const [first, last] of [
      ['2023', '2020'],
      ['2020', ''],
      ['', '2023'],
      ['20', '2023'],
    ] as const) {
      await drawn.type('input', /Primer año/, first);
      await drawn.type('input', /Último año/, last);
      await drawn.click('button', 'Guardar en el libro');
      expect(drawn.text()).toMatch(/Escriba los dos años en orden/);
      expect(host.state().sheets).toHaveLength(1);
    }
    await drawn.type('input', /Primer año/, '2020');
    await drawn.click('button', 'Guardar en el libro');
    expect([year(/Primer año/), year(/Último año/)]).toEqual(['2020', '2023']);
    await drawn.click('[role="tab"]', 'Revisar');
    expect(drawn.text()).toContain(' 2020-2023 (');

    clear();
    const later = await reviewed(host);
    expect(later.text()).toContain(' 2020-2023 (');
    await later.click('[role="tab"]', 'Ajustes');
    await later.type('input', /Primer año/, '');
    await later.type('input', /Último año/, '');
    await later.click('button', 'Guardar en el libro');
    await later.click('[role="tab"]', 'Revisar');
    expect(later.text()).not.toContain('2020-2023');
  });

  test('switching a rule off and the way to count N/A are kept in the workbook', async () => {
    const host = plan();
    const drawn = await reviewed(host);
    await drawn.click('[role="tab"]', 'Ajustes');
    await drawn.click('.rule input', /^El porcentaje no es el que dan las cantidades/);
    await drawn.type('select', /Actividades con N\/A/, 'cero');
    await drawn.click('button', 'Guardar en el libro');
    await drawn.click('[role="tab"]', 'Revisar');
    expect(drawn.document.querySelectorAll('.finding.error')).toHaveLength(0);
    expect(host.state().sheets.map(({ name, visibility }) => [name, visibility])).toContainEqual(['_seguimiento', 'veryHidden']);
  });
});

describe('«Comparar»', () => {
  test('a sheet with the plan: what is gone, new and changed; the tabs are written and taken back', async () => {
    const host = planAndFollowUp();
    const drawn = await reviewed(host);
    await drawn.click('[role="tab"]', 'Comparar');
    await drawn.type('select', /Hoja del plan/, 'Plan 2020');
    await drawn.type('select', /Hoja del seguimiento/, 'Seguimiento');
    await drawn.click('#panel button', 'Comparar');
    expect(drawn.text()).toMatch(/Frente a «Plan 2020».*2 actividades emparejadas, 1 sin cambios · 1 eliminada · 1 nueva/);
    expect(drawn.text()).toMatch(/Instalar un buzón de sugerencias/);
    await drawn.click('.difference button', /E3 de «Seguimiento»/);
    expect(host.selected).toEqual({ hoja: 'Seguimiento', celda: 'E3' });

    await drawn.click('button', 'Escribir las hojas de la comparación');
    expect(host.state().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Comparación', 'Plan comparado']));
    await drawn.click('button', 'Deshacer');
    expect(host.state().sheets.map(({ name }) => name)).toEqual(['Plan 2020', 'Seguimiento']);
  });

  test('the same sheet twice, or one without a table, is told', async () => {
    const drawn = await reviewed(planAndFollowUp());
    await drawn.click('[role="tab"]', 'Comparar');
    await drawn.type('select', /Hoja del plan/, 'Seguimiento');
    await drawn.type('select', /Hoja del seguimiento/, 'Seguimiento');
    await drawn.click('#panel button', 'Comparar');
    expect(drawn.text()).toMatch(/Elija dos hojas distintas/);
  });

  test('without a file a person is asked for one', async () => {
    const drawn = await reviewed(plan(), { openFile: () => plan().read() });
    await drawn.click('[role="tab"]', 'Comparar');
    await drawn.click('#panel button', 'Comparar');
    expect(drawn.text()).toMatch(/Elija primero el archivo del plan/);
  });
});

test('arrows walk the tabs', async () => {
  const drawn = draw(paneOptions(plan()));
  drawn.byName('[role="tab"]', 'Revisar').focus();
  await drawn.key('ArrowLeft');
  expect(drawn.document.activeElement?.textContent).toBe('Ajustes');
  expect(drawn.byName('[role="tab"]', 'Ajustes').getAttribute('aria-selected')).toBe('true');
  await drawn.key('Home');
  expect(drawn.document.activeElement?.textContent).toBe('Revisar');
});
