import { defineMiddleware } from 'astro:middleware';
import { rememberWords } from './shell/remember-words.ts';

/** Goes after Starlight's own, which gives every page the words of the interface. In dev these may change. */
export const onRequest = defineMiddleware((context, next) => {
  if (import.meta.env.PROD) context.locals.t = rememberWords(context.currentLocale ?? '', context.locals.t);
  return next();
});
