import type { AstroIntegration } from 'astro';

/**
 * Ends Astro when the script that started it is gone, however it went. Nobody would be left to pass on a signal, to put
 * the output in its place, or to hold the lock that keeps the next build waiting.
 */
export function endWithParent(): AstroIntegration {
  return {
    name: 'end-with-parent',
    hooks: {
      'astro:config:setup': () => {
        if (process.channel === undefined || process.channel === null) return;
        process.once('disconnect', () => process.exit(1));
        // Waiting for that must not keep Astro alive when it is done.
        process.channel.unref();
      },
    },
  };
}
