// Caddy from Debian's package, with the configuration that the build writes, as any user and on a free port.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess, type RunningServer } from './process.ts';

export const INSTALL_CADDY = 'apt-get install caddy';
export const hasCaddy = () => spawnSync('caddy', ['version']).status === 0;

/**
 * @param folder to write into; must be empty
 * @param config as the build writes it
 */
export function startCaddy(folder: string, config: string, url: string): Promise<RunningServer> {
  return startProcess({
    program: 'caddy',
    args: ['run', '--adapter', 'caddyfile', '--config', write(folder, config)],
    env: homeIn(folder),
    url,
  });
}

/** @returns what `caddy validate` complains of; undefined when the file is sound */
export function caddyComplaint(folder: string, file: string): string | undefined {
  const { status, stderr } = spawnSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', file], {
    encoding: 'utf8',
    env: { ...process.env, ...homeIn(folder) },
  });
  return status === 0 ? undefined : stderr;
}

function write(folder: string, config: string): string {
  const file = join(folder, 'Caddyfile');
  writeFileSync(join(folder, 'Kangding'), config);
  // No port for administration, nothing in the trust store, certificates of its own making.
  writeFileSync(
    file,
    `{
	admin off
	local_certs
	skip_install_trust
	auto_https disable_redirects
}
import ${folder}/Kangding
`,
  );
  return file;
}

const homeIn = (folder: string) => ({ HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });
