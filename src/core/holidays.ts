import type { IsoDate } from './model';
import { addDays, compareDates, isoDate, weekday } from './days';
import { easter } from './easter';

export interface Holiday {
  readonly fecha: IsoDate;
  readonly nombre: string;
  /** The law that it comes from. */
  readonly fuente: string;
}

interface FixedHoliday {
  readonly nombre: string;
  readonly month: number;
  readonly day: number;
  /** Moved to the Monday on or after. */
  readonly moved: boolean;
  readonly fuente: string;
  /** First year it is kept. */
  readonly since: number;
}

const LEY_51 = 'Ley 51 de 1983, art. 1';

function kept(nombre: string, month: number, day: number, moved: boolean): FixedHoliday {
  return { nombre, month, day, moved, fuente: LEY_51, since: 1984 };
}

const FIXED: readonly FixedHoliday[] = [
  kept('Año Nuevo', 1, 1, false),
  kept('Reyes Magos', 1, 6, true),
  kept('San José', 3, 19, true),
  kept('Día del Trabajo', 5, 1, false),
  kept('San Pedro y San Pablo', 6, 29, true),
  kept('Independencia', 7, 20, false),
  kept('Batalla de Boyacá', 8, 7, false),
  kept('Asunción de la Virgen', 8, 15, true),
  kept('Día de la Raza', 10, 12, true),
  kept('Todos los Santos', 11, 1, true),
  kept('Independencia de Cartagena', 11, 11, true),
  kept('Inmaculada Concepción', 12, 8, false),
  kept('Navidad', 12, 25, false),
  // Later laws: one row each, with the year it begins.
  { nombre: 'Virgen de Chiquinquirá', month: 7, day: 9, moved: true, fuente: 'Ley 2578 de 2026', since: 2026 },
];

/** Days after Easter Sunday; those of the law that move already fall on a Monday here. */
const MOVABLE: readonly { readonly nombre: string; readonly after: number }[] = [
  { nombre: 'Jueves Santo', after: -3 },
  { nombre: 'Viernes Santo', after: -2 },
  { nombre: 'Ascensión del Señor', after: 43 },
  { nombre: 'Corpus Christi', after: 64 },
  { nombre: 'Sagrado Corazón', after: 71 },
];

/** The Colombian holidays of a year from 1984 on, in order. Two may fall on the same day. */
export function holidaysOf(year: number): Holiday[] {
  const sunday = easter(year);
  const fixed = FIXED.filter(({ since }) => year >= since).map(({ nombre, month, day, moved, fuente }): Holiday => {
    const date = isoDate(year, month, day);
    return { fecha: moved ? mondayFrom(date) : date, nombre, fuente };
  });
  const movable = MOVABLE.map(({ nombre, after }): Holiday => ({ fecha: addDays(sunday, after), nombre, fuente: LEY_51 }));
  return [...fixed, ...movable].sort((a, b) => compareDates(a.fecha, b.fecha));
}

/** The Monday on or after a day. */
function mondayFrom(date: IsoDate): IsoDate {
  return addDays(date, (8 - weekday(date)) % 7);
}
