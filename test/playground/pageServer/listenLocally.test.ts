import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { listenLocally } from '../../../src/playground/pageServer/listenLocally.ts';

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
const ADDRESSES = hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'];

async function listen(wanted: number) {
  const local = await listenLocally(() => createServer((_, response) => response.end('here')), wanted);
  onTestFinished(() => {
    for (const server of local.servers) server.close();
  });
  return local;
}

/** Somebody else who listens. */
async function occupy(host: string, port = 0): Promise<number> {
  const server: Server = createServer().listen(port, host);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const addressesOf = (servers: readonly Server[]) => servers.map((server) => (server.address() as AddressInfo).address);

test('the wanted port is listened on at every loopback address there is', async () => {
  const wanted = await freePort();
  const { port, servers } = await listen(wanted);
  expect(port).toBe(wanted);
  expect(addressesOf(servers)).toEqual(ADDRESSES);
  for (const host of ['localhost', '127.0.0.1', ...(hasIpv6 ? ['[::1]'] : [])]) {
    expect(await (await fetch(`http://${host}:${port}`)).text()).toBe('here');
  }
});

test.each(ADDRESSES)('where the port is taken on %s, another is listened on', async (host) => {
  const taken = await occupy(host);
  const { port, servers } = await listen(taken);
  expect(port).not.toBe(taken);
  expect(addressesOf(servers)).toEqual(ADDRESSES);
  expect(servers.map((server) => (server.address() as AddressInfo).port)).toEqual(ADDRESSES.map(() => port));
});

test('nothing is left listening on a port that was given up', async () => {
  const taken = await occupy(ADDRESSES.at(-1) ?? '');
  await listen(taken);
  if (hasIpv6) await expect(occupy('127.0.0.1', taken)).resolves.toBe(taken);
});

test('any port will do where none is wanted', async () => {
  expect((await listen(0)).port).toBeGreaterThan(0);
});
