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
      '<path class="w" d="M30 116c20-18 88-18 78-36S56 70 90 53h10c-16 14 46 12 46 30s-24 18-32 33z"/><circle class="o" cx="52" cy="32" r="11"/><path d="M6 52h64m24 0h60M22 112c24-18 92-18 80-34S48 68 84 52m18 0c-16 12 40 12 40 29s-26 18-34 31M52 106h16m10-8h20m12-16h14m-28-14h10"/><path d="M74 52V30h8v22M78 30V16M20 52V34m-7 6c-3-10 3-20 7-24 4 4 10 14 7 24-1 5-13 5-14 0M38 52V40m-5 3c-2-7 2-11 5-14 3 3 7 7 5 14-1 4-9 4-10 0M118 52v-8l8-6 8 6v8"/>',
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
      '<path class="c" d="M20 64h64v50H20z"/><path class="b" d="M100 84h52v30h-52z"/><path class="o" d="M138 34h8v46h-8z"/><path d="M16 112V22m18 90V28m32 84V28m18 84V22M16 22c0 8 68 8 68 0s-68-8-68 0M16 42c0 8 68 8 68 0M16 22l18 26m50-26L66 48M34 28l32 20m0-20L34 48M16 62c0 8 68 8 68 0"/><path d="M6 112h148M96 112V80l16-12v12l16-12v12l16-12h4v44M134 70V30h8v38M104 94h8m8 0h8m8 0h4M104 104h8m8 0h8m8 0h4"/>',
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
      '<path class="o" d="M37 58h28v14H37z"/><path stroke-dasharray="5 5" d="M20 84V42h6V32h8V22h8v-8h12v8h8v10h8v10h6v42"/><path d="M6 86h84M34 54h28v14H34zm14 14v18M40 61h16M12 86V74m72 12V74"/>',
  },
  proposed: {
    grid: '0 0 96 96',
    shapes:
      '<path class="w" d="M24 54h56v34H24z"/><path stroke-dasharray="5 5" d="M20 42h6V32h8V22h8v-8h12v8h8v10h8v10h6"/><path d="M20 86V50h56v36M6 86h84M42 86V68h12v18M28 58h8v8h-8zm32 0h8v8h-8zM12 86V20m72 66V20M6 50h84M6 32h12m60 0h12"/>',
  },
  owned: {
    grid: '0 0 96 96',
    shapes:
      '<path class="b" d="M24 88V46h6V36h8V26h8v-8h12v8h8v10h8v10h6v42z"/><path class="o" d="M32 60h8v10h-8zm32 0h8v10h-8zM46 72h12v16H46z"/><path d="M20 86V42h6V32h8V22h8v-8h12v8h8v10h8v10h6v44M6 86h84M42 86V68h12v18M28 56h8v10h-8zm32 0h8v10h-8zM44 40h8v8h-8zM48 14V4h10v6H48"/>',
  },
  retired: {
    grid: '0 0 96 96',
    shapes:
      '<path class="p" d="M24 88V46h6V36h8V26h8v-8h12v8h8v10h8v10h6v42z"/><path d="M20 86V42h6V32h8V22h8v-8h12v8h8v10h8v10h6v44M6 86h84M42 86V68h12v18M28 56h8v10h-8zm32 0h8v10h-8zM26 54l12 14m0-14L26 68m32-14 12 14m0-14L58 68M40 66l16 20m0-20L40 86M8 86l2-8 3 8 3-6m64 6 3-7 3 7 3-5"/>',
  },
  empty: {
    grid: '0 0 160 120',
    shapes:
      '<path class="w" d="M56 94h100v18H56z"/><path class="p" d="M6 70h62v46H6z"/><path d="M4 66h60v48M4 76h60M26 66V50h-6V42h24v8h-6v16M38 58c24 0 30 20 46 30"/><path d="M84 86h56l-8 14H94zM64 102c6-4 10-4 16 0M96 108c6-4 10-4 16 0s10 4 16 0 10-4 16 0M112 86V36M116 24c3-4 7-4 9 0 2-4 6-4 9 0"/>',
  },
};
