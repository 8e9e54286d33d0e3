import http from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Folders of this machine as one site on localhost; earlier folders win. */
export async function serveFolders(folders: readonly string[]): Promise<{ readonly url: string; close(): Promise<void> }> {
  const handlers = folders.map((folder) => sirv(folder, { dev: true }));
  const server = http.createServer((request, response) => {
    const pass = (index: number): void => {
      const handler = handlers[index];
      if (handler) {
        handler(request, response, () => {
          pass(index + 1);
        });
        return;
      }
      response.statusCode = 404;
      response.end();
    };
    pass(0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
