import { LETTER_KLEIN } from './tekening';
import { Tekstregels } from './Tekstregels';

interface Props {
  x: number;
  y: number;
  tekst: string;
  kleur: string;
  metRand?: boolean;
}

/** A short word in the middle of what it is about. */
export const Woord = ({ y, tekst, ...rest }: Props) => (
  <Tekstregels y={y + 4.5} regels={[tekst]} grootte={LETTER_KLEIN} vet anker="middle" {...rest} />
);
