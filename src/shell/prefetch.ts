/** How long somebody must stay at a link to mean it, in milliseconds. */
const stay = 80;

/**
 * Fetches a page of this site ahead when a reader is at a link to it: with a mouse, with the keyboard, or with a finger
 * on it. Who saves data or has a slow connection fetches nothing that they did not ask for. Astro's own does the same
 * in three times the bytes, and fetches ahead for them too when they press.
 */
export function prefetchLinks(): void {
  const fetched = new Set([location.href.replace(/#.*/, '')]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fetchAhead = (address: string) => {
    if (fetched.has(address) || !navigator.onLine || savesData()) return;
    fetched.add(address);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: address }));
  };
  const arrive = (event: Event) => {
    clearTimeout(timer);
    const link = (event.target as Element).closest?.('a');
    if (link && isPage(link)) timer = setTimeout(() => fetchAhead(link.href.replace(/#.*/, '')), stay);
  };
  for (const sign of ['mouseover', 'focusin', 'touchstart']) addEventListener(sign, arrive, { passive: true });
}

/** Pages end in a slash here; what does not is a file, which nobody may need. */
function isPage({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname.endsWith('/');
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}
