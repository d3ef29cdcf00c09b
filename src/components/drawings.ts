import type { ThemeDrawing } from '../domain/drawing.ts';
import type { OwnershipState } from '../domain/theme.ts';

/** What the site can draw: places for themes, one house in four stages for the states of ownership, and an empty quay. */
export type DrawingName = ThemeDrawing | OwnershipState | 'empty';

/**
 * Every drawing: the grid it stands on, and its shapes. Flat colours come first, a little beside the ink as on an old
 * print; then the ink, in the colour of the words around it. Which colour a letter means is said in `drawing.css`.
 */
export const drawings: Readonly<Record<DrawingName, { grid: string; shapes: string }>> = {
  river: {
    grid: '0 0 160 120',
    shapes:
      '<path class="w" d="M24 116c24-20 96-16 84-34S54 70 92 53h8c-18 14 46 12 46 30s-26 18-34 33z"/><circle class="o" cx="50" cy="32" r="11"/><path d="M6 52h64m22 0h62M20 112c26-20 92-16 80-32S48 68 86 52m18 0c-16 12 40 12 40 29s-26 18-34 31M40 96h30m-4 8h22m6-26h28"/><path d="M74 52V30h8v22M78 30V16M18 52c-8-8-2-22 4-26 6 4 12 18 4 26m-4-12v12m14 0c-5-6-2-12 2-16 4 4 7 10 2 16"/>',
  },
  bridge: {
    grid: '0 0 160 120',
    shapes:
      '<path class="w" d="M8 90h144v18H8z"/><path class="b" d="M28 72h12v30H28zm96 0h12v30h-12z"/><path d="M4 66h152M4 74h152M24 74v26h12V74m88 0v26h12V74"/><path d="M30 66C46 14 114 14 130 66M46 66V41m17 25V30m17 36V27m17 39V30m17 36V41"/><path d="M44 92c6-4 10-4 16 0s10 4 16 0 10-4 16 0 10 4 16 0 10-4 16 0M6 106c6-4 10-4 16 0s10 4 16 0m84 0c6-4 10-4 16 0s10 4 16 0"/>',
  },
  tower: {
    grid: '0 0 160 120',
    shapes:
      '<path class="b" d="M62 54h44v60H62z"/><path class="c" d="M71 32c0-12 10-10 13-18 3 8 13 6 13 18z"/><path class="o" d="M71 34h26v16H71z"/><path d="M58 112V50h44v62M54 50h52M66 50V32h28v18M62 32h36M66 32c0-12 11-10 14-18 3 8 14 6 14 18M80 14V4m-7 46V38h4v12m6 0V38h4v12"/><path d="M70 72V62c0-6 8-6 8 0v10zm12 0V62c0-6 8-6 8 0v10zM72 112V94c0-10 16-10 16 0v18M6 112h148M12 112V92l14-12 14 12v20m80 0V84l13-10 13 10v28M22 100h8m98-6h10"/><circle cx="80" cy="81" r="4"/>',
  },
  gasworks: {
    grid: '0 0 160 120',
    shapes:
      '<path class="c" d="M20 62h64v50H20z"/><path class="b" d="M100 82h54v32h-54z"/><path class="o" d="M134 40h9v42h-9z"/><path d="M16 112V22m18 90V16m32 96V16m18 96V22M16 22c8-8 60-8 68 0M16 40c8-7 60-7 68 0M16 62c8-7 60-7 68 0v0M16 22l18 22m50-22L66 44M34 17l32 26m0-26L34 43"/><path d="M16 62c8 7 60 7 68 0M6 112h148M96 112V80l18-12v12l18-12v12l18-12v44M130 68V30h9v40M104 94h8m6 0h8m6 0h8"/>',
  },
  quay: {
    grid: '0 0 160 120',
    shapes:
      '<path class="w" d="M4 98h152v16H4z"/><path class="b" d="M20 46h28v38H20z"/><path class="p" d="M62 40h26v44H62z"/><path class="o" d="M104 50h28v34h-28z"/><path d="M16 82V42h4v-8h5v-8h5v-8h4v8h5v8h5v8h4v40M58 82V36c6 0 8-6 6-10 6 0 4-12 9-12s3 12 9 12c-2 4 0 10 6 10v46M100 82V46l14-22 14 22v36M4 82h118l24 12h10M4 96h152"/><path d="M25 52v8m14-8v8M68 46v8m10-8v8M110 52h8M32 82V68h8v14m28 0V66h8v16m34 0V68h8v14M8 106c6-4 10-4 16 0s10 4 16 0 10-4 16 0 10 4 16 0"/>',
  },
  'weigh-house': {
    grid: '0 0 160 120',
    shapes:
      '<path class="b" d="M46 58h76v56H46z"/><path class="c" d="M46 58 70 22h28l24 36z"/><path d="M42 112V54h76v58M38 54h84L94 20H66zM66 20V10m28 10V10M30 112V44l6-16 6 16v10m76 0V44l6-16 6 16v68M30 44h12m76 0h12M4 112h152"/><path d="M80 62v34M58 68h44M58 68l-8 18h16zm44 0-8 18h16zM50 86c2 6 14 6 16 0m28 0c2 6 14 6 16 0M72 112c0-10 16-10 16 0"/><circle cx="80" cy="66" r="4"/>',
  },
  seeking: {
    grid: '0 0 96 96',
    shapes:
      '<path class="p" d="M22 84h56v8H22z"/><path stroke-dasharray="5 5" d="M20 84V42h6V32h8V22h8v-8h12v8h8v10h8v10h6v42"/><path d="M6 86h84M14 86V66m68 20V66M14 70h10m48 0h10"/>',
  },
  proposed: {
    grid: '0 0 96 96',
    shapes:
      '<path class="w" d="M24 54h56v34H24z"/><path stroke-dasharray="5 5" d="M20 50v-8h6V32h8V22h8v-8h12v8h8v10h8v10h6v8"/><path d="M20 86V50h56v36M6 86h84M42 86V68h12v18M28 58h8v8h-8zm32 0h8v8h-8zM12 86V26m72 60V26M8 46h80"/>',
  },
  owned: {
    grid: '0 0 96 96',
    shapes:
      '<path class="b" d="M24 88V46h6V36h8V26h8v-8h12v8h8v10h8v10h6v42z"/><path class="o" d="M32 60h8v10h-8zm32 0h8v10h-8zM46 72h12v16H46z"/><path d="M20 86V42h6V32h8V22h8v-8h12v8h8v10h8v10h6v44M6 86h84M42 86V68h12v18M28 56h8v10h-8zm32 0h8v10h-8zM44 40h8v8h-8zM48 14V4h10v6H48"/>',
  },
  retired: {
    grid: '0 0 96 96',
    shapes:
      '<path class="p" d="M24 88V46h6V36h8V26h8v-8h12v8h8v10h8v10h6v42z"/><path d="M20 86V42h6V32h8V22h8v-8h12v8h8v10h8v10h6v44M6 86h84M42 86V68h12v18M28 56h8v10h-8zm32 0h8v10h-8zM28 56l8 10m0-10-8 10m32-10 8 10m0-10-8 10M42 68l12 18m0-18L42 86M8 86c0-10 6-10 6-18m68 18c0-8-6-10-6-16"/>',
  },
  empty: {
    grid: '0 0 160 120',
    shapes:
      '<path class="w" d="M56 94h100v18H56z"/><path class="p" d="M6 70h62v46H6z"/><path d="M4 66h60v48M4 76h60M26 66V50h-6V42h24v8h-6v16M38 58c24 0 30 20 46 30"/><path d="M84 86h56l-8 14H94zM64 102c6-4 10-4 16 0M96 108c6-4 10-4 16 0s10 4 16 0 10-4 16 0M112 86V36M116 24c3-4 7-4 9 0 2-4 6-4 9 0"/>',
  },
};
