import { cpus, release, totalmem, type } from 'node:os';

/**
 * `2026-11-25, …`: when and on what something was measured.
 * @param chromiumVersion where a browser had a part in it
 */
export function describeMachine(chromiumVersion?: string): string {
  const processors = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(1)} GiB`;
  return [
    new Date().toISOString().slice(0, 10),
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores`,
    memory,
    `${type()} ${release()}`,
    ...(chromiumVersion === undefined ? [] : [`Chromium ${chromiumVersion}`]),
    `Node ${process.versions.node}`,
  ].join(', ');
}
