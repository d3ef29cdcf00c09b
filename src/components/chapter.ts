import { Steps, TabItem, Tabs } from '@astrojs/starlight/components';
import type { ChapterComponent } from '../chapter/components.ts';

/** What the names that authors write without importing stand for. The type keeps this the list that the check knows. */
export const componentsByName: Record<ChapterComponent, unknown> = { Steps, TabItem, Tabs };
