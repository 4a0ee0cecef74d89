// npm run preview, and the last step of npm start: serves dist/ with the headers of deploy/headers.ts.
import { busyMessage, badPortMessage, LOOPBACK, parsePort } from './port.mjs';
import { requireBuild } from './requireBuild.ts';
import { parseSiteUrl } from './siteUrl.ts';
import { listen } from './staticServer.ts';

async function serve() {
  const port = parsePort(process.env['PORT']);
  if (port === undefined) throw new Error(badPortMessage(process.env['PORT'] ?? ''));
  const { base } = parseSiteUrl();
  const dist = requireBuild();
  const servers = await Promise.all(LOOPBACK.map((host) => listenIfThere({ dist, base, port, host })));
  if (!servers.some(Boolean)) throw new Error(`Neither ${LOOPBACK.join(' nor ')} can be listened on.`);
  console.log(`\n  http://localhost:${port}${base}\n\nServing dist/. Stop with Ctrl+C.`);

  const close = () => {
    for (const server of servers) server?.closeAllConnections();
    for (const server of servers) server?.close();
    process.off('disconnect', close);
  };
  process.once('SIGINT', close).once('SIGTERM', close).once('SIGHUP', close);
  // When npm start is killed outright, this must not stay behind and hold the port.
  process.once('disconnect', close);
}

/** A machine without IPv6 has no ::1: then 127.0.0.1 alone is `localhost`. */
async function listenIfThere(options: Parameters<typeof listen>[0] & { port: number }) {
  try {
    return await listen(options);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new Error(busyMessage(options.port), { cause: error });
    throw error;
  }
}

try {
  await serve();
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exit(1);
}
