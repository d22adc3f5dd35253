type SlaOp = () => Promise<void>;

const bewerkers = new Set<SlaOp>();

/** Something on the page is being edited; gives back what ends that. */
export function meldBewerker(slaOp: SlaOp): () => void {
  bewerkers.add(slaOp);
  return () => bewerkers.delete(slaOp);
}

export const wordtBewerkt = (): boolean => bewerkers.size > 0;

/** What waits is saved, as far as that can be done now. */
export async function slaAllesOp(): Promise<void> {
  await Promise.all([...bewerkers].map((slaOp) => slaOp()));
}
