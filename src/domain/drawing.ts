/** The drawings that a theme can have, by what they show. Places of any old town on a river, so of another city too. */
export const themeDrawings = ['river', 'bridge', 'tower', 'gasworks', 'quay', 'weigh-house'] as const;

export type ThemeDrawing = (typeof themeDrawings)[number];
