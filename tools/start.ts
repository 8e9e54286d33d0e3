/** `npm start`: builds and serves the workbench on this machine alone and says where. */
import { spawnSync } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const DIST = path.resolve(__dirname, '../dist');
const FIRST_PORT = 4180;
const TRIES = 20;

process.stdout.write('Construyendo el banco de pruebas. Puede tardar un minuto…\n');
const { status } = spawnSync('npm', ['run', '--silent', 'build:workbench'], { stdio: 'inherit', shell: true });
if (status !== 0) process.exit(status ?? 1);

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
