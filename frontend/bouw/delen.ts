import type { Rolldown } from 'vite';

/** The files with code that a page needs: those of the site, its own, and what they import. */
export function delenVan(pagina: string, bundel: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const alle = Object.values(bundel).filter((deel) => deel.type === 'chunk');
  const eigen = alle.filter(
    ({ name, facadeModuleId }) => name === 'begin' || facadeModuleId?.endsWith(pagina) === true,
  );
  if (eigen.length < 2) throw new Error(`there is no file of ${pagina}`);
  const nodig = new Set(eigen);
  for (const { imports } of nodig) {
    for (const deel of alle) if (imports.includes(deel.fileName)) nodig.add(deel);
  }
  return [...nodig];
}
