import { valueAt } from '../../../src/core/snapshot';
import { HostError, type Host, type Progress } from '../../../src/hosts/host';
import type { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { inlineReviewer } from '../../../src/pane/reviewer/inline';
import { engine } from '../../../src/pane/reviewer/engine';
import { createSession, type Session } from '../../../src/pane/session/session';
import type { Finding } from '../../../src/core/model';
import { everything } from '../../hosts/workflow';
import { HOJA, paneOptions, plan, planAndFollowUp, storage } from '../plan';

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
});

function open(host: Host, more: Parameters<typeof paneOptions>[1] = {}): Session {
  const session = createSession(paneOptions(host, more));
  sessions.push(session);
  return session;
}

async function reviewed(host: Host = plan()): Promise<Session> {
  const session = open(host);
  await session.review();
  return session;
}

const openFindings = ({ store }: Session): readonly Finding[] => store.get().result?.reviewed.open ?? [];
const notice = ({ store }: Session): string => store.get().notice?.text ?? '';
const summary = (session: Session): string[] => openFindings(session).map(({ regla, celda }) => `${regla} ${celda}`);

function the(session: Session, regla: string): Finding {
  const found = openFindings(session).find((one) => one.regla === regla);
  if (!found) throw new Error(`${regla} is not among ${summary(session).join(', ')}`);
  return found;
}

const cell = async (host: Host, celda: string): Promise<unknown> => (await host.readRange({ hoja: HOJA, rango: celda })).values[0]?.[0];

/** Until the pane has done what it was asked. */
async function idle({ store }: Session): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  while (store.get().work !== null) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a review finds, and writes nothing', async () => {
  const host = plan();
  const before = await everything(host);
  const session = await reviewed(host);
  expect(summary(session)).toEqual(expect.arrayContaining(['avance-contradice-conteo F3', 'responsable-vacio D4']));
  expect(await everything(host)).toEqual(before);
  expect(session.store.get().work).toBeNull();
});

test('a workbook without a table: the reason is told, and a later review works', async () => {
  const host = plan({ values: [['Notas sueltas']], formats: {} });
  const session = await reviewed(host);
  expect(session.store.get().failure?.reason).toMatch(/No se encontró ninguna tabla de actividades/);
  expect(session.store.get().result).toBeNull();
});

test('an error of the host is told in its own words, also when it comes from another page', async () => {
  const foreign = Object.assign(new Error('No hay ningún libro abierto. Abra uno y repita.'), { name: 'HostError' });
  const host = Object.assign(plan(), { read: () => Promise.reject(foreign) });
  const session = await reviewed(host);
  expect(session.store.get().failure?.reason).toBe('No hay ningún libro abierto. Abra uno y repita.');
});

test('a defect is told as one, with a way on', async () => {
  const session = open(plan(), {
    reviewer: { ...inlineReviewer(() => Promise.resolve(engine)), review: () => Promise.reject(new TypeError('x is undefined')) },
  });
  await session.review();
  expect(session.store.get().failure?.reason).toMatch(/error inesperado.*intente de nuevo.*x is undefined/);
});

test('«Cancelar» answers at once and leaves the pane ready', async () => {
  let release: (() => void) | undefined;
  const host = plan();
  const read = host.read.bind(host);
  host.read = async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return read();
  };
  const session = open(host);
  const running = session.review();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(session.store.get().work).toMatchObject({ cancellable: true });
  session.cancel();
  await running;
  expect(session.store.get()).toMatchObject({ work: null, result: null, failure: null });
  expect(notice(session)).toMatch(/cancelada/);
  release?.();
  host.read = read;
  await session.review();
  expect(openFindings(session).length).toBeGreaterThan(0);
});

test('«Cancelar» while what was found is made ready: nothing of it is shown', async () => {
  const onPage = inlineReviewer(() => Promise.resolve(engine));
  let found: (() => void) | undefined;
  const done = new Promise<void>((resolve) => {
    found = resolve;
  });
  const review: typeof onPage.review = async (...asked) => {
    const answer = await onPage.review(...asked);
    found?.();
    return answer;
  };
  const session = open(plan(), { reviewer: { ...onPage, review } });
  const running = session.review();
  await done;
  session.cancel();
  await running;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.store.get()).toMatchObject({ work: null, result: null, failure: null });
  expect(notice(session)).toMatch(/cancelada/);
});

test('while the host works in several steps, its share is told; not before, and not after', async () => {
  let tell: (progress: Progress) => void = () => undefined;
  let watched = false;
  const host = plan();
  const session = open(host, {
    onProgress: (callback) => {
      [tell, watched] = [callback, true];
      return () => {
        watched = false;
      };
    },
  });
  const shown = (): unknown => session.store.get().work?.progress;
  const read = host.read.bind(host);
  const seen: unknown[] = [];
  host.read = () => {
    for (const done of [0.4, 1]) {
      tell({ step: 'Leyendo la hoja…', done });
      seen.push(shown());
    }
    return read();
  };
  await session.review();
  expect(seen).toEqual([{ step: 'Leyendo la hoja…', done: 0.4 }, null]);
  tell({ step: 'Leyendo la hoja…', done: 0.4 });
  expect(session.store.get().work).toBeNull();
  session.dispose();
  expect(watched).toBe(false);
});

describe('writes', () => {
  test('mark, take the marks off, undo: the workbook is as it was', async () => {
    const host = plan({ notes: { F3: 'Nota mía' }, fills: { F3: '#C6EFCE' } });
    const session = await reviewed(host);
    const [before] = host.state().sheets;
    await session.mark();
    expect(host.state().sheets[0]?.notes.get('F3')).toMatch(/^Nota mía[\s\S]*40 %/);
    await session.unmark();
    expect(host.state().sheets[0]).toEqual(before);
    await session.undo();
    expect(host.state().sheets[0]?.notes.get('F3')).toMatch(/40 %/);
    await session.undo();
    expect(host.state().sheets[0]).toEqual(before);
    expect(session.store.get().undos).toEqual([]);
  });

  test('«Quitar marcas» where there are none says so', async () => {
    const session = await reviewed();
    await session.unmark();
    expect(notice(session)).toBe('No había nada que cambiar.');
    expect(session.store.get().undos).toEqual([]);
  });

  test('what changed under the review is reviewed again before it is marked', async () => {
    const host = plan();
    const session = open(host);
    session.prefer({ live: false });
    await session.review();
    host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.4);
    expect(session.store.get().stale).toBe(true);
    await session.mark();
    expect(notice(session)).toMatch(/cambió después de la revisión/);
    expect(host.state().sheets[0]?.notes.has('F3')).toBe(false);
    expect(summary(session)).not.toContain('avance-contradice-conteo F3');
  });

  test('a protected sheet is not written, and the person is told which and what to do', async () => {
    const host = plan({ protected: true });
    const session = await reviewed(host);
    const [before] = host.state().sheets;
    await session.mark();
    expect(notice(session)).toMatch(/«Plan».*protegida|protegida.*«Plan»/);
    expect(host.state().sheets[0]).toEqual(before);
  });

  test('a write that the host refuses is told and changes nothing of what is shown', async () => {
    const host = plan();
    const session = await reviewed(host);
    const shown = summary(session);
    host.apply = () => Promise.reject(new HostError('no-se-puede-escribir', 'El libro es de solo lectura. Guarde una copia y repita.'));
    await session.mark();
    expect(session.store.get().notice).toEqual({ kind: 'error', text: 'El libro es de solo lectura. Guarde una copia y repita.' });
    expect(summary(session)).toEqual(shown);
  });

  test('the summary is tabs of its own, which «Deshacer» takes away', async () => {
    const host = plan();
    const session = await reviewed(host);
    await session.summarise();
    expect(host.state().sheets.map(({ name }) => name)).toContain('Resumen');
    await session.undo();
    expect(host.state().sheets.map(({ name }) => name)).not.toContain('Resumen');
  });

  test('marking takes the same number of round trips whatever the number of findings', async () => {
    const { longPlan } = await import('../plan');
    const trips = async (rows: number): Promise<number> => {
      const host = longPlan(rows);
      const session = await reviewed(host);
      const before = host.roundTrips;
      await session.mark();
      return host.roundTrips - before;
    };
    expect(await trips(300)).toBe(await trips(3));
  });
});

describe('a finding', () => {
  test('«Corregir» writes the value of the evidence, the list follows, and it can be undone', async () => {
    const host = plan();
    const session = await reviewed(host);
    await session.correct(the(session, 'avance-contradice-conteo'));
    expect(await cell(host, 'F3')).toBe(0.4);
    expect(summary(session)).not.toContain('avance-contradice-conteo F3');
    await session.undo();
    expect(await cell(host, 'F3')).toBe(0.6);
    expect(summary(session)).toContain('avance-contradice-conteo F3');
  });

  test('«Corregir» leaves a cell that somebody changed meanwhile, says so, and shows what stands there', async () => {
    const host = plan();
    const session = open(host);
    session.prefer({ live: false });
    await session.review();
    host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.4);
    await session.correct(the(session, 'avance-contradice-conteo'));
    expect(await cell(host, 'F3')).toBe(0.4);
    expect(notice(session)).toMatch(/F3 cambió después de la revisión/);
    expect(summary(session)).not.toContain('avance-contradice-conteo F3');
  });

  test('accepted with a reason it leaves the count and is kept in the workbook; when its row changes it is back', async () => {
    const host = plan();
    const session = await reviewed(host);
    const finding = the(session, 'avance-contradice-conteo');
    await session.accept(finding, ' Se cuenta por entregas. ', ' Ana ');
    expect(summary(session)).not.toContain('avance-contradice-conteo F3');

    const later = await reviewed(host);
    expect(later.store.get().result?.reviewed.accepted.map(({ celda }) => celda)).toEqual(['F3']);
    expect(later.store.get().result?.book.ledger.disposiciones[0]).toMatchObject({
      motivo: 'Se cuenta por entregas.',
      quien: 'Ana',
      cuando: '2020-09-01',
      fila: 'Elaborar piezas',
    });
    host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.8);
    await idle(later);
    expect(later.store.get().result?.reviewed.reopened.map(({ celda }) => celda)).toEqual(['F3']);
  });

  test('«Reabrir» brings it back to the list, and the cursor to it', async () => {
    const session = await reviewed();
    const finding = the(session, 'avance-contradice-conteo');
    await session.accept(finding, 'Así es.', 'Ana');
    await session.reopen(finding);
    expect(summary(session)).toContain('avance-contradice-conteo F3');
    expect(session.store.get().cursor).toMatch(/^avance-contradice-conteo!F3/);
  });

  test('going to its cell; where the sheet is gone the person is told', async () => {
    const host = plan();
    const session = await reviewed(host);
    await session.goTo(the(session, 'avance-contradice-conteo'));
    expect(host.selected).toEqual({ hoja: HOJA, celda: 'F3' });
    await session.goTo({ hoja: 'Otra', celda: 'A1' });
    expect(notice(session)).toMatch(/no tiene la hoja «Otra»/);
  });
});

describe('settings', () => {
  test('a corrected column is kept in the workbook and read so by whoever opens it next', async () => {
    const host = plan();
    const session = await reviewed(host);
    await session.saveSettings({ columnas: [{ hoja: HOJA, columna: 'D', encabezado: null, campo: null, corte: null }] });
    const columns = (one: Session): string[] =>
      one.store.get().result?.reviewed.review.tablas[0]?.columnasLeidas.map(({ campo }) => campo) ?? [];
    expect(columns(session)).not.toContain('responsable');
    expect(columns(await reviewed(host))).not.toContain('responsable');
    await session.undo();
    expect(columns(session)).toContain('responsable');
  });

  test('corrections that leave no table to review can be taken back, also by whoever opens the workbook next', async () => {
    const host = plan();
    const session = await reviewed(host);
    const nothing = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((columna) => ({
      hoja: HOJA,
      columna,
      encabezado: null,
      campo: null,
      corte: null,
    }));
    await session.saveSettings({ columnas: nothing });
    const later = await reviewed(host);
    expect(later.store.get().failure).toMatchObject({ isCorrected: true });
    await later.saveSettings({ columnas: [], corte: null, vigencia: null });
    expect(summary(later)).toContain('avance-contradice-conteo F3');
  });

  test('a rule that the entity switches off is silent', async () => {
    const session = await reviewed();
    await session.saveSettings({ reglasApagadas: ['avance-contradice-conteo'] });
    expect(summary(session)).not.toContain('avance-contradice-conteo F3');
  });

  test('preferences outlive the pane, on this computer and not in the workbook', () => {
    const kept = storage();
    const host: MemoryHost = plan();
    open(host, { storage: kept }).prefer({ live: false, quien: 'Ana' });
    expect(open(host, { storage: kept }).store.get().preferences).toEqual({ live: false, quien: 'Ana' });
    expect(host.state().sheets).toHaveLength(1);
  });

  test('a storage that is forbidden or damaged is no obstacle', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const session = open(plan(), { storage: forbidden });
    session.prefer({ quien: 'Ana' });
    expect(session.store.get().preferences.quien).toBe('Ana');
    expect(open(plan(), { storage: { ...storage(), getItem: () => '{"live":"sí"' } }).store.get().preferences).toEqual({
      live: true,
      quien: '',
    });
  });
});

describe('comparing', () => {
  test('with a file that a person picked', async () => {
    const host = planAndFollowUp();
    const snapshot = await host.read();
    const file = { name: 'plan.xlsx' } as File;
    const session = open(host, {
      openFile: (picked) => Promise.resolve({ ...snapshot, name: picked.name, sheets: snapshot.sheets.slice(0, 1) }),
    });
    await session.review();
    await session.compare({ file, hojaPlan: null, hojaSeguimiento: 'Seguimiento' });
    expect(session.store.get().compared?.books).toMatchObject({ plan: 'plan.xlsx', sameBook: false });
    expect(session.store.get().compared?.books.comparison.soloAntes.map(({ actividad }) => actividad)).toEqual([
      'Instalar un buzón de sugerencias en cada sede',
    ]);
  });

  test('a file that cannot be read is told in the host’s words', async () => {
    const refused = new HostError('cifrado', 'El archivo tiene contraseña. Quítela y repita.');
    const session = open(plan(), { openFile: () => Promise.reject(refused) });
    await session.review();
    await session.compare({ file: {} as File, hojaPlan: null, hojaSeguimiento: null });
    expect(notice(session)).toBe('El archivo tiene contraseña. Quítela y repita.');
  });

  test('a sheet without activities is told by name', async () => {
    const session = await reviewed(planAndFollowUp());
    await session.compare({ file: null, hojaPlan: 'Portada', hojaSeguimiento: 'Seguimiento' });
    expect(notice(session)).toMatch(/«Portada» no tiene una tabla de actividades/);
  });
});

describe('live', () => {
  test('an edit re-checks its row without reading the workbook again', async () => {
    const host = plan();
    const session = await reviewed(host);
    const before = host.roundTrips;
    host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.4);
    await idle(session);
    expect(summary(session)).not.toContain('avance-contradice-conteo F3');
    expect(host.roundTrips - before).toBe(1);
    host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.9);
    await idle(session);
    expect(summary(session)).toContain('avance-contradice-conteo F3');
  });

  test('edits in a row are checked together', async () => {
    const host = plan();
    const session = await reviewed(host);
    const before = host.roundTrips;
    for (const value of [0.1, 0.2, 0.3, 0.4]) host.userEdit({ hoja: HOJA, celda: 'F3' }, value);
    await idle(session);
    expect(host.roundTrips - before).toBe(1);
    expect(summary(session)).not.toContain('avance-contradice-conteo F3');
  });

  test('after a row was inserted everything is read again', async () => {
    const host = plan();
    const session = await reviewed(host);
    host.userInsertsRow(HOJA, 2);
    await idle(session);
    expect(summary(session)).toContain('avance-contradice-conteo F4');
  });

  test('an edit under a running review is not lost: checked after it, or with the live check switched off, told', async () => {
    for (const live of [true, false]) {
      const host = plan();
      const session = open(host);
      session.prefer({ live });
      const read = host.read.bind(host);
      host.read = async () => {
        const snapshot = await read();
        host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.4);
        return snapshot;
      };
      await session.review();
      await idle(session);
      expect(summary(session).includes('avance-contradice-conteo F3')).toBe(!live);
      expect(session.store.get().stale).toBe(!live);
    }
  });

  test('switched off, an edit only makes the review old', async () => {
    const host = plan();
    const session = await reviewed(host);
    session.prefer({ live: false });
    const shown = summary(session);
    host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.4);
    await idle(session);
    expect(summary(session)).toEqual(shown);
    expect(session.store.get().stale).toBe(true);
    expect(valueAt((await host.read()).sheets[0]!, 3, 6)).toBe(0.4);
  });

  test('once the pane is closed, edits are nobody’s concern', async () => {
    const host = plan();
    const session = await reviewed(host);
    session.dispose();
    const before = host.roundTrips;
    host.userEdit({ hoja: HOJA, celda: 'F3' }, 0.4);
    await idle(session);
    expect(host.roundTrips).toBe(before);
  });
});
