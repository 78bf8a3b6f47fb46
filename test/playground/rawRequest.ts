import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends the lines of an HTTP request exactly as they stand, and reads the whole response. */
export async function rawRequest(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}
