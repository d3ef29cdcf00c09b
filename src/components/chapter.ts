import type { ChapterComponent } from '../chapter/language.ts';
import BijOns from './chapter/BijOns.astro';
import Badge from './chapter/Badge.astro';
import Card from './chapter/Card.astro';
import CardGrid from './chapter/CardGrid.astro';
import Checklist from './chapter/Checklist.astro';
import Figure from './chapter/Figure.astro';
import FileTree from './chapter/FileTree.astro';
import LinkCard from './chapter/LinkCard.astro';
import Steps from './chapter/Steps.astro';
import TabItem from './chapter/TabItem.astro';
import Tabs from './chapter/Tabs.astro';
import Template from './chapter/Template.astro';

/**
 * What the names that authors write without importing stand for. The type keeps this the list that the check knows.
 * Each takes the attributes of the table and no others, and puts them on the page as text.
 */
export const componentsByName: Record<ChapterComponent, unknown> = {
  Badge,
  BijOns,
  Card,
  CardGrid,
  Checklist,
  Figure,
  FileTree,
  LinkCard,
  Steps,
  TabItem,
  Tabs,
  Template,
};
