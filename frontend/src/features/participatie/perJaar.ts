import type { Activiteit } from '../../lib/api';

/** Activities under the year in which they begin, in the order they came; without a date at the end. */
export function perJaar(activiteiten: Activiteit[]) {
  const jaar = ({ wanneer }: Activiteit) => (wanneer.van ?? wanneer.tot)?.slice(0, 4) ?? null;
  const jaren = [...new Set(activiteiten.map(jaar))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a.localeCompare(b),
  );
  return jaren.map((j) => ({
    jaar: j,
    activiteiten: activiteiten.filter((activiteit) => jaar(activiteit) === j),
  }));
}
