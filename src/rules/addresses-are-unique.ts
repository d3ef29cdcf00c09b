import { addressOf, paths } from '../domain/address.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { KeyPath, Library, Origin } from '../domain/library.ts';

/** No two pages have the same address; an old address of a chapter counts as one. */
export function addressesAreUnique(library: Library): Finding[] {
  const owners = new Map<string, { origin: Origin; chapter: string }>();
  const findings: Finding[] = [];
  for (const { address, chapter, origin, keyPath } of claims(library)) {
    const owner = owners.get(address);
    // The translations of a chapter repeat its aliases; that is one claim.
    const isSame = owner !== undefined && keyPath !== undefined && owner.chapter === chapter;
    if (owner === undefined) owners.set(address, { origin, chapter });
    else if (!isSame) {
      const position = keyPath && origin.locate?.(keyPath);
      findings.push(
        finding('address-duplicate', { path: origin.path, position }, { address, other: owner.origin.path }),
      );
    }
  }
  return findings;
}

interface Claim {
  address: string;
  chapter: string;
  origin: Origin;
  keyPath?: KeyPath;
}

/** Living pages claim first, so that an alias is what gets the finding. */
function* claims(library: Library): Generator<Claim> {
  const site = library.site.data;
  for (const { id, language, origin } of library.chapters) {
    yield { address: addressOf(site, language, paths.chapter(id)), chapter: id, origin };
  }
  for (const { id, language, origin, data } of library.chapters) {
    for (const [index, alias] of data.aliases.entries()) {
      const address = addressOf(site, language, paths.chapter(alias));
      // An alias of the chapter itself would send a reader round in circles: that is a clash too.
      const chapter = alias === id ? '' : id;
      yield { address, chapter, origin, keyPath: ['aliases', index] };
    }
  }
}
