import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/**
 * Mends the head of pages that show an original because there is no translation: they are copies, so their canonical
 * page is the original and they are no alternative in another language. Decision 3 of the design.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  if (route.isFallback !== true) return;
  const prefix = `/${route.locale}/`;
  const toOriginal = (address: unknown) => String(address).replace(prefix, '/');
  route.head = route.head
    .filter(({ tag, attrs }) => tag !== 'link' || attrs?.['rel'] !== 'alternate')
    .map((entry) => {
      const { attrs } = entry;
      if (attrs?.['rel'] === 'canonical') return { ...entry, attrs: { ...attrs, href: toOriginal(attrs['href']) } };
      if (attrs?.['property'] === 'og:url')
        return { ...entry, attrs: { ...attrs, content: toOriginal(attrs['content']) } };
      return entry;
    });
});
