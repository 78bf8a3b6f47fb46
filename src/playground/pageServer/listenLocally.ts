import { once } from 'node:events';
import type { Server } from 'node:http';

/** What listens, on one port. */
export interface LocalServers {
  readonly port: number;
  readonly servers: readonly Server[];
}

const IPV4 = '127.0.0.1';
const IPV6 = '::1';

/** The port is somebody else's, or one that only an administrator can open. */
const TAKEN: readonly unknown[] = ['EADDRINUSE', 'EACCES'];
/** This machine has no such address. */
const ABSENT: readonly unknown[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** A port that is free on one address is nearly always free on the other. */
const MOST_TRIES = 20;

/**
 * Listens on the loopback addresses of this machine, IPv4 and, where it has it, IPv6, both on one port: browsers try the
 * one or the other for `localhost`.
 *
 * @param create makes a server for each of the addresses
 * @param wanted the port to listen on; where it is taken on either address, any that is free on both
 */
export async function listenLocally(create: () => Server, wanted: number): Promise<LocalServers> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const first = create();
    if ((await listen(first, IPV4, tries === 0 ? wanted : 0)) !== 'listening') continue;
    const port = portOf(first);
    const second = create();
    const outcome = await listen(second, IPV6, port);
    if (outcome === 'listening') return { port, servers: [first, second] };
    if (outcome === 'absent') return { port, servers: [first] };
    first.close();
  }
  throw new Error('There is no port that is free on both loopback addresses.');
}

async function listen(server: Server, host: string, port: number): Promise<'listening' | 'taken' | 'absent'> {
  try {
    server.listen({ host, port, ipv6Only: host === IPV6 });
    await once(server, 'listening');
    return 'listening';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (TAKEN.includes(code)) return 'taken';
    if (ABSENT.includes(code)) return 'absent';
    throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
