import { usePane, useSession } from '../context';
import { BookSettings } from './book-settings';

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
