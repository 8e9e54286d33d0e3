import { usePane, useSession } from './context';
import { Button } from './button';

/** «Deshacer» of our last write; nothing where there is none. */
export function UndoButton() {
  const { undos, work } = usePane();
  const session = useSession();
  const last = undos.at(-1);
  if (!last) return null;
  return (
    <Button off={work !== null} title={last.what} onClick={() => void session.undo()}>
      Deshacer
    </Button>
  );
}
