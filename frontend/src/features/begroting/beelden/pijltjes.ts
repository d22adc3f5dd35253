/** Where an arrow key leads from a mark; the same mark at an edge, and null for another key. */
export function volgendMerk<M>(merken: M[][], nu: M, toets: string, isLiggend: boolean): M | null {
  const [terug, verder, op, neer] = isLiggend
    ? ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    : ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  const groep = Math.max(
    0,
    merken.findIndex((rij) => rij.includes(nu)),
  );
  const plaats = Math.max(0, merken[groep]?.indexOf(nu) ?? 0);
  const naar = (g: number, p: number) => {
    const rij = merken[Math.min(Math.max(g, 0), merken.length - 1)] ?? [];
    return rij[Math.min(Math.max(p, 0), rij.length - 1)] ?? nu;
  };
  switch (toets) {
    case terug:
      return naar(groep - 1, plaats);
    case verder:
      return naar(groep + 1, plaats);
    case op:
      return naar(groep, plaats - 1);
    case neer:
      return naar(groep, plaats + 1);
    case 'Home':
      return naar(0, 0);
    case 'End':
      return naar(merken.length - 1, Infinity);
    default:
      return null;
  }
}
