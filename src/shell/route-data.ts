import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/**
 * Mends the head of a chapter that was not translated. Its pages are no alternatives of each other, so neither says
 * so; and the one that shows the original is a copy, so its canonical page is the original.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const isCopy = route.isFallback === true;
  if (!isCopy && context.locals.isTranslated !== false) return;
  route.head = route.head.filter(({ tag, attrs }) => tag !== 'link' || attrs?.['rel'] !== 'alternate');
  if (!isCopy) return;
  const prefix = `/${route.locale}/`;
  const toOriginal = (address: unknown) => String(address).replace(prefix, '/');
  route.head = route.head.map((entry) => {
    const { attrs } = entry;
    if (attrs?.['rel'] === 'canonical') return { ...entry, attrs: { ...attrs, href: toOriginal(attrs['href']) } };
    if (attrs?.['property'] === 'og:url') {
      return { ...entry, attrs: { ...attrs, content: toOriginal(attrs['content']) } };
    }
    return entry;
  });
});
