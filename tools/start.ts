/** `npm start`: serves the workbench on this machine alone and says where. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const DIST = path.resolve(__dirname, '../dist');
const FIRST_PORT = 4180;
const TRIES = 20;

for (const page of ['workbench/index.html', 'taskpane/taskpane.html']) {
  if (!fs.existsSync(path.join(DIST, page))) throw new Error(`dist/${page} is missing: run npm start, which builds it.`);
}

const files = sirv(DIST, { dev: true });
const server = http.createServer((request, response) => {
  if (request.url === '/') {
    response.writeHead(302, { location: '/workbench/' });
    response.end();
    return;
  }
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('No existe.');
  });
});

/** The next port where one is taken. */
function listen(port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port >= FIRST_PORT + TRIES) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1');
}

server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : FIRST_PORT;
  process.stdout.write(`\nSeguimiento: banco de pruebas en http://localhost:${String(port)}/\nCtrl+C para terminar.\n`);
});
listen(Number(process.env.PORT ?? FIRST_PORT));
