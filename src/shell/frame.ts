/** The script of every page, in one file: what the frame needs, and links fetched ahead. */
import 'virtual:frame-scripts';
import { prefetchLinks } from './prefetch.ts';

prefetchLinks();
