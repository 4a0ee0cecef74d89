// nginx from Debian's packages, with the configuration that the build writes, as any user and on a free port.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess, type RunningServer } from './process.ts';

/** Outside the PATH of most users. */
const PROGRAM = '/usr/sbin/nginx';
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const OPENSSL = '/usr/bin/openssl';

export const INSTALL_NGINX = 'apt-get install nginx libnginx-mod-http-brotli-static openssl';
export const hasNginx = () => [PROGRAM, BROTLI_MODULE, OPENSSL].every((file) => existsSync(file));

/**
 * @param folder to write into; must be empty
 * @param config as the build writes it
 */
export function startNginx(folder: string, config: string, url: string): Promise<RunningServer> {
  return startProcess({ program: PROGRAM, args: argumentsFor(folder, config), url });
}

function argumentsFor(folder: string, config: string): string[] {
  writeFileSync(join(folder, 'kangding.conf'), config);
  const tls = / ssl;/.test(config) ? makeCertificate(folder) : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${BROTLI_MODULE};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events { }
http {
    access_log off;
${temporary.map((name) => `    ${name}_temp_path ${folder}/${name};`).join('\n')}
${tls}    include ${folder}/kangding.conf;
}
`,
  );
  return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
}

/** What certbot would put into the server. */
function makeCertificate(folder: string): string {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  const elliptic = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'];
  execFileSync(
    OPENSSL,
    [
      'req',
      '-x509',
      ...elliptic,
      '-keyout',
      key,
      '-out',
      certificate,
      '-subj',
      '/CN=localhost',
      '-days',
      '2',
    ],
    { stdio: 'pipe' },
  );
  return `    ssl_certificate ${certificate};\n    ssl_certificate_key ${key};\n`;
}
