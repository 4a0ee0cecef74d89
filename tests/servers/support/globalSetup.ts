import { SERVERS } from './servers.ts';

/** A skipped test is easy to overlook; this is not. */
export default function setup() {
  for (const { name, installed, install } of SERVERS)
    if (!installed)
      console.warn(
        `\n⚠ ${name.toUpperCase()} IS NOT TESTED: it is not installed here. On Debian: ${install}\n`,
      );
}
