import type { Rolldown } from 'vite';

type Vraag = (id: string) => Rolldown.ModuleInfo | null;

const VOOR_ALLE = 'lezen';
const KAMER = /\/src\/features\/(?:agenda\/)?(\w+)\//;

/**
 * What pages of visitors share comes in a few files, in the place of dozens of splinters: one for all of them, and then
 * one per room for what only two of its pages share. With it comes what it uses of packages.
 */
export function gedeeld(): Rolldown.CodeSplittingGroup[] {
  let keren: Map<string, number> | undefined;
  const kamerVan = (id: string, context: Rolldown.ChunkingContext): string | null => {
    keren ??= paginasPerModule((module) => context.getModuleInfo(module));
    const aantal = keren.get(id) ?? 0;
    if (aantal < 2) return null;
    return (aantal === 2 ? KAMER.exec(id)?.[1] : undefined) ?? VOOR_ALLE;
  };
  const alleen = (kies: (kamer: string | null) => boolean) => ({
    name: (id: string, context: Rolldown.ChunkingContext) => {
      const kamer = kamerVan(id, context);
      return kies(kamer) ? kamer : null;
    },
  });
  return [alleen((kamer) => kamer === VOOR_ALLE), alleen((kamer) => kamer !== VOOR_ALLE)];
}

function paginasPerModule(vraag: Vraag): Map<string, number> {
  const keren = new Map<string, number>();
  for (const pagina of paginas(vraag)) {
    for (const id of vanOns(pagina, vraag)) keren.set(id, (keren.get(id) ?? 0) + 1);
  }
  return keren;
}

const LEZEN = new URL('../src/routes/lezen.ts', import.meta.url).pathname;

const paginas = (vraag: Vraag) => new Set(vraag(LEZEN)?.dynamicallyImportedIds);

/** The modules of ours that a page imports, as deep as it goes. */
function vanOns(pagina: string, vraag: Vraag): Set<string> {
  const gezien = new Set([pagina]);
  for (const id of gezien) {
    for (const deel of vraag(id)?.importedIds ?? []) {
      if (deel.includes('/src/')) gezien.add(deel);
    }
  }
  return gezien;
}
