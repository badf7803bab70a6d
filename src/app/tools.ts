import type { Component } from 'svelte';
import type { Selection } from './view.ts';
import type { AppState } from './app-state.svelte.ts';
import type { Insets, Layout } from './layout.svelte.ts';

/** What every tool is given. It closes itself by `app.closeTool(name)`. */
export interface ToolProps {
  app: AppState;
  layout: Layout;
  /** What panels cover of the map, in CSS pixels. */
  insets: Insets;
}

type Fetch = () => Promise<{ default: Component<ToolProps> }>;

/** The tools by the names that `app.openTool` and the address use. */
export const TOOLS: Record<string, Fetch | undefined> = {
  measure: () => import('../measure/Measure.svelte'),
  time: () => import('../timeline/Timeline.svelte'),
  tour: () => import('../tour/Tour.svelte'),
  find: () => import('../search/Find.svelte'),
  tiles: () => import('../tiles/Tiles.svelte'),
  read: () => import('../article/Reader.svelte'),
  embed: () => import('../embed/EmbedBar.svelte'),
  share: () => import('../share/Share.svelte'),
  import: () => import('../import/Import.svelte'),
};

/** What a kind of thing that is neither event nor zone brings to the evidence panel. */
export interface EvidenceModule {
  default: Component<{ app: AppState; id: string }>;
  /** Above the heading: what kind of thing this is. */
  kind: (app: AppState) => string;
  /** The heading; undefined where there is nothing by this id: then the panel closes. */
  title: (app: AppState, id: string) => string | undefined;
}

export const EVIDENCE: Partial<Record<Selection['type'], () => Promise<EvidenceModule>>> = {
  point: () => import('../point/PointEvidence.svelte'),
  actor: () => import('../actors/evidence.ts'),
  row: () => import('../import/RowEvidence.svelte'),
};
