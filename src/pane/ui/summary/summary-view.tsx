import { METHOD_NAME } from '../../../core/edits/tabs/methods';
import { dayNumber, formatDate } from '../../../core/days';
import { formatShare } from '../../../core/cells/percentage';
import { METHODS, type Method, type PrintedFigure, type Summary } from '../../../core/model';
import { counted, number } from '../../words';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { UndoButton } from '../undo-button';
import { ProgressChart } from './progress-chart';

/** «faltan 5 días», «venció hace 2 días». */
function untilDay(days: number): string {
  if (days === 0) return 'es hoy';
  return days > 0 ? `faltan ${counted(days, 'día', 'días')}` : `venció hace ${counted(-days, 'día', 'días')}`;
}

function explained({ hoja, celda, avance, metodos, componente }: PrintedFigure): string {
  const what = componente === '' ? 'El total impreso' : `El total impreso de «${componente}»`;
  const where = `${what} en ${celda} de «${hoja}» (${formatShare(avance)})`;
  if (metodos.length === 0) return `${where} no sale de ninguna de las cuatro formas de calcularlo: revise la fórmula o el dato.`;
  return `${where} sale por: ${metodos.map((method) => METHOD_NAME[method].toLowerCase()).join('; ')}.`;
}

/** What one of the four ways lacks, where it gives no figure. */
function lacking(method: Method, { metodos }: Summary): string {
  if (metodos.promedio === null) return 'sin porcentajes';
  return method === 'ponderado' ? 'sin pesos' : 'nada vencía';
}

function Figures({ resumen }: { readonly resumen: Summary }) {
  const { total } = resumen;
  const rows: readonly (readonly [string, string])[] = [
    ['Actividades programadas', number(total.programadas)],
    ['Cumplidas', number(total.cumplidas)],
    ['Vencidas', number(total.vencidas)],
    ['Atrasadas', number(total.atrasadas)],
    ['No programadas para este corte', number(total.noProgramadas)],
    ['Sin dato de avance', number(total.sinDato)],
    ['Avance', total.avance === null ? 'sin dato' : `${formatShare(total.avance)}${total.zona ? ` · zona ${total.zona}` : ''}`],
    ['Programado al corte', total.programado === null ? 'sin dato' : formatShare(total.programado)],
  ];
  return (
    <table class="figures">
      <caption>Total del plan</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ways({ resumen }: { readonly resumen: Summary }) {
  return (
    <section aria-labelledby="ways">
      <h3 id="ways">Cuatro formas de calcular el avance</h3>
      <table class="figures">
        <tbody>
          {METHODS.map((method) => {
            const share = resumen.metodos[method];
            return (
              <tr key={method}>
                <th scope="row">
                  {METHOD_NAME[method]}
                  {method === resumen.metodo && <span class="tag">en uso</span>}
                </th>
                <td>{share === null ? lacking(method, resumen) : formatShare(share)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {resumen.impresos.map((printed) => (
        <p key={`${printed.celda} ${printed.hoja}`}>{explained(printed)}</p>
      ))}
      {resumen.impresos.length === 0 && <p class="muted">La hoja no trae un total impreso con qué comparar.</p>}
    </section>
  );
}

/** «Resumen»: the figures, the chart, the four ways, the deadline, and the tabs in one click. */
export function SummaryView() {
  const { result, work } = usePane();
  const session = useSession();
  if (!result) {
    return (
      <>
        <h2>Resumen</h2>
        <p class="lead">Todavía no hay cifras: primero revise el libro.</p>
        <Button class="primary" off={work !== null} onClick={() => void session.review()}>
          Revisar
        </Button>
      </>
    );
  }
  const { resumen, corte } = result.reviewed.review;
  const limit = resumen.limitePublicacion;
  return (
    <>
      <h2>Resumen{corte === null ? '' : ` al corte del ${formatDate(corte)}`}</h2>
      <div class="actions">
        <Button class="primary" off={work !== null} onClick={() => void session.summarise()}>
          Generar resumen
        </Button>
        <UndoButton />
      </div>
      {limit !== null && (
        <p class="deadline">
          El seguimiento de este corte se publica a más tardar el <strong>{formatDate(limit)}</strong>:{' '}
          {untilDay(dayNumber(limit) - dayNumber(session.options.today()))}.
        </p>
      )}
      <ProgressChart summary={resumen} />
      <Figures resumen={resumen} />
      <Ways resumen={resumen} />
      {resumen.avisos.map((text) => (
        <p class="doubt" key={text}>
          {text}
        </p>
      ))}
    </>
  );
}
