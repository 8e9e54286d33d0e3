import { useState } from 'preact/hooks';
import { CORTES } from '../../../core/calendar/cortes';
import { isIsoDate } from '../../../core/days';
import { METHOD_NAME } from '../../../core/edits/tabs/methods';
import { DEFAULT_SETTINGS, METHODS, PROFILES, type Profile, type Settings } from '../../../core/model';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { daysIn, daysText, horizonIn, yearDaysIn, yearDaysText } from './day-lists';
import { Choice, ListText } from './fields';
import { Horizonte } from './horizonte';
import { RuleSwitches } from './rule-switches';

const NO_APLICA = [
  ['excluir', 'No entran en los porcentajes'],
  ['cero', 'Cuentan como 0 %'],
] as const;

/** What the entity decides, kept in the workbook. `perfil` is the one that the workbook was taken for. */
export function BookSettings({ settings, perfil }: { readonly settings: Settings; readonly perfil: Profile }) {
  const { work } = usePane();
  const session = useSession();
  const [draft, setDraft] = useState(settings);
  const [cortes, setCortes] = useState(settings.cortes ? yearDaysText(settings.cortes) : '');
  const [dias, setDias] = useState(daysText(settings.diasNoHabiles));
  const [first, setFirst] = useState(String(settings.horizonte?.[0] ?? ''));
  const [last, setLast] = useState(String(settings.horizonte?.[1] ?? ''));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Settings>): void => {
    setDraft({ ...draft, ...change });
  };
  const readCortes = yearDaysIn(cortes);
  const readDias = daysIn(dias);
  const readHorizonte = horizonIn(first, last);
  const save = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (readCortes === null || readDias === null || readHorizonte === null) return;
    void session.saveSettings({
      ...draft,
      cortes: readCortes.length === 0 ? null : readCortes,
      horizonte: readHorizonte.length === 0 ? null : [...readHorizonte],
      diasNoHabiles: readDias.filter(isIsoDate),
    });
  };
  return (
    <form class="settings" noValidate onSubmit={save}>
      <h3>En este libro</h3>
      <Choice
        label="Perfil del plan"
        value={draft.perfil ?? ''}
        options={[['', `Según el libro (${perfil})`], ...PROFILES.map((one) => [one, one] as const)]}
        onChoose={(value) => {
          set({ perfil: PROFILES.find((one) => one === value) ?? null });
        }}
      />
      <Horizonte first={first} last={last} onFirst={setFirst} onLast={setLast} isWrong={tried && readHorizonte === null} />
      <ListText
        id="wrong-cortes"
        label="Cortes del año (día/mes, separados por comas)"
        value={cortes}
        placeholder={yearDaysText(CORTES[draft.perfil ?? perfil])}
        wrong={
          tried && readCortes === null
            ? 'Escriba los cortes como 30/04, 31/08, 31/12; o deje el campo vacío para usar los del perfil.'
            : null
        }
        onText={setCortes}
      />
      <Choice
        label="Forma de calcular el avance"
        value={draft.metodo}
        options={METHODS.map((method) => [method, METHOD_NAME[method]] as const)}
        onChoose={(value) => {
          set({ metodo: METHODS.find((one) => one === value) ?? draft.metodo });
        }}
      />
      <Choice
        label="Actividades con N/A"
        value={draft.noAplica}
        options={NO_APLICA}
        onChoose={(value) => {
          set({ noAplica: value === 'cero' ? 'cero' : 'excluir' });
        }}
      />
      <ListText
        id="wrong-days"
        label="Otros días no hábiles (día/mes/año, separados por comas)"
        value={dias}
        placeholder="13/06/2026"
        wrong={tried && readDias === null ? 'Escriba cada día como 13/06/2026. Los festivos nacionales ya se tienen en cuenta.' : null}
        onText={setDias}
      />
      <RuleSwitches
        off={draft.reglasApagadas}
        onChange={(reglasApagadas) => {
          set({ reglasApagadas });
        }}
      />
      <div class="actions">
        <Button type="submit" class="primary" off={work !== null}>
          Guardar en el libro
        </Button>
        <Button off={work !== null} onClick={() => void session.saveSettings({ ...DEFAULT_SETTINGS, columnas: settings.columnas })}>
          Volver a los valores iniciales
        </Button>
      </div>
    </form>
  );
}
