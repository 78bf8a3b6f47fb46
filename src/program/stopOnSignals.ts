/** How long what runs may take to finish once the program is asked to stop, in milliseconds. */
const GRACE = 10_000;

/**
 * Ends the program well when somebody asks it to (SIGINT, SIGTERM), or when what comes back is called with an exit status. It ends
 * once, and for sure.
 */
export function stopOnSignals(stop: () => Promise<void>): (status: number) => Promise<void> {
  let isStopping = false;
  const end = async (status: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    // Whatever hangs, the process ends; unref lets it end sooner.
    setTimeout(() => process.exit(status), GRACE).unref();
    await stop();
    process.exitCode = status;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
  return end;
}
