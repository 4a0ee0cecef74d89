import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './ask.ts';

export interface RunningServer {
  stop: () => Promise<void>;
}

interface ServerProgram {
  program: string;
  args: string[];
  env?: Record<string, string>;
  /** An address that it answers when it is ready. */
  url: string;
}

/** Milliseconds; a starting server answers within a tenth of it. */
const PATIENCE = 20_000;

export async function startProcess({ program, args, env, url }: ServerProgram): Promise<RunningServer> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('error', (error) => (said += error.message));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const until = Date.now() + PATIENCE;
  while (child.exitCode === null && Date.now() < until) {
    if (await answers(url)) return { stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`${program} does not answer at ${url}. It said:\n${said}`);
}

const answers = (url: string): Promise<boolean> =>
  ask(url).then(
    () => true,
    () => false,
  );

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
