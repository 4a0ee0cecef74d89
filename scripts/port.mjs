// Whether a port can be had, asked before minutes are spent on a build. Plain Node 18.
import { createServer } from 'node:net';

export const DEFAULT_PORT = 4321;

/** `localhost` means either of these, depending on the machine and the program that asks. */
export const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * @param {string | undefined} value the PORT variable
 * @returns {number | undefined} undefined when it is not a port
 */
export function parsePort(value) {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  return /^\d+$/.test(value) && port >= 1 && port <= 65535 ? port : undefined;
}

/** @param {number} port */
export async function isPortFree(port) {
  for (const host of LOOPBACK) if (!(await canListen(port, host))) return false;
  return true;
}

/**
 * @param {number} port @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 refuses ::1 with another code: that is no reason to call the port busy.
    server.once('error', (error) =>
      resolve(!['EADDRINUSE', 'EACCES'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** @param {number} port @param {string} command */
export const busyMessage = (port, command = 'npm start') =>
  `Port ${port} is taken: another program is listening there${port < 1024 ? ', or you may not use ports below 1024' : ''}.\n` +
  `Choose another: PORT=${port === 65535 ? 4321 : port + 1} ${command}`;

/** @param {string} value */
export const badPortMessage = (value) =>
  `PORT is "${value}", but a port is a number from 1 to 65535. Example: PORT=8080 npm start`;
