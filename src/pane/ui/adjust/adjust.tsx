import { useState } from 'preact/hooks';
import { CORTES } from '../../../core/calendar/cortes';
import { isIsoDate } from '../../../core/days';
import { METHOD_NAME } from '../../../core/edits/tabs/methods';
import { DEFAULT_SETTINGS, METHODS, PROFILES, type Method, type Profile, type Settings } from '../../../core/model';
import { GROUPS, type Group } from '../../../core/rules/rule';
import { SEVERITY } from '../../words';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { daysIn, daysText, horizonIn, yearDaysIn, yearDaysText } from './day-lists';
import { Horizonte } from './horizonte';

const GROUP: Readonly<Record<Group, string>> = { porcentaje: 'Porcentaje', cronograma: 'Cronograma', estructura: 'Estructura de la tabla' };

/** What holds for this person on this computer. */
function Personal() {
  const { preferences } = usePane();
  const session = useSession();
  return (
    <section aria-labelledby="personal">
      <h3 id="personal">En este computador</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.live}
          onChange={({ currentTarget }) => {
            session.prefer({ live: currentTarget.checked });
          }}
        />
        Revisar cada cambio al instante
      </label>
      <label class="field">
        <span>Nombre de quien decide sobre los hallazgos</span>
        <input
          type="text"
          maxLength={120}
          autocomplete="name"
          value={preferences.quien}
          onChange={({ currentTarget }) => {
            session.prefer({ quien: currentTarget.value.trim() });
          }}
        />
      </label>
    </section>
  );
}

/** «Ajustes»: what the entity decides, kept in the workbook; and what is this person's own. */
export function Adjust() {
  const { result } = usePane();
  const settings = result?.reviewed.settings ?? null;
  return (
    <>
      <h2>Ajustes</h2>
      <Personal />
      {settings ? (
        <BookSettings key={JSON.stringify(settings)} settings={settings} perfil={result?.reviewed.review.perfil ?? 'PAAC'} />
      ) : (
        <p class="lead">Los ajustes de la entidad se guardan en el libro. Revise primero el libro para ver los suyos.</p>
      )}
    </>
  );
}

function BookSettings({ settings, perfil }: { readonly settings: Settings; readonly perfil: Profile }) {
  const { rules, work } = usePane();
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
  const off = new Set(draft.reglasApagadas);
  return (
    <form class="settings" noValidate onSubmit={save}>
      <h3>En este libro</h3>
      <label class="field">
        <span>Perfil del plan</span>
        <select
          value={draft.perfil ?? ''}
          onChange={({ currentTarget }) => {
            set({ perfil: PROFILES.find((one) => one === currentTarget.value) ?? null });
          }}
        >
          <option value="">Según el libro ({perfil})</option>
          {PROFILES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <Horizonte first={first} last={last} onFirst={setFirst} onLast={setLast} isWrong={tried && readHorizonte === null} />
      <label class="field">
        <span>Cortes del año (día/mes, separados por comas)</span>
        <input
          type="text"
          value={cortes}
          placeholder={yearDaysText(CORTES[draft.perfil ?? perfil])}
          aria-invalid={tried && readCortes === null}
          aria-describedby={tried && readCortes === null ? 'wrong-cortes' : undefined}
          onInput={({ currentTarget }) => {
            setCortes(currentTarget.value);
          }}
        />
      </label>
      {tried && readCortes === null && (
        <p class="wrong" id="wrong-cortes">
          Escriba los cortes como 30/04, 31/08, 31/12; o deje el campo vacío para usar los del perfil.
        </p>
      )}
      <label class="field">
        <span>Forma de calcular el avance</span>
        <select
          value={draft.metodo}
          onChange={({ currentTarget }) => {
            set({ metodo: currentTarget.value as Method });
          }}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {METHOD_NAME[method]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Actividades con N/A</span>
        <select
          value={draft.noAplica}
          onChange={({ currentTarget }) => {
            set({ noAplica: currentTarget.value === 'cero' ? 'cero' : 'excluir' });
          }}
        >
          <option value="excluir">No entran en los porcentajes</option>
          <option value="cero">Cuentan como 0 %</option>
        </select>
      </label>
      <label class="field">
        <span>Otros días no hábiles (día/mes/año, separados por comas)</span>
        <input
          type="text"
          value={dias}
          placeholder="13/06/2026"
          aria-invalid={tried && readDias === null}
          aria-describedby={tried && readDias === null ? 'wrong-days' : undefined}
          onInput={({ currentTarget }) => {
            setDias(currentTarget.value);
          }}
        />
      </label>
      {tried && readDias === null && (
        <p class="wrong" id="wrong-days">
          Escriba cada día como 13/06/2026. Los festivos nacionales ya se tienen en cuenta.
        </p>
      )}
      <details>
        <summary>Reglas ({rules.length - off.size} encendidas)</summary>
        {GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>{GROUP[group]}</legend>
            {rules
              .filter((rule) => rule.group === group)
              .map(({ code, title, severity }) => (
                <div class="rule" key={code}>
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={!off.has(code)}
                      onChange={({ currentTarget }) => {
                        const others = draft.reglasApagadas.filter((one) => one !== code);
                        set({ reglasApagadas: currentTarget.checked ? others : [...others, code] });
                      }}
                    />
                    {title} <span class="muted">({SEVERITY[severity].name.toLowerCase()})</span>
                  </label>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      session.store.send({ kind: 'read', rulePage: code });
                    }}
                  >
                    Ver<span class="heard"> la página de «{title}»</span>
                  </button>
                </div>
              ))}
          </fieldset>
        ))}
      </details>
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
