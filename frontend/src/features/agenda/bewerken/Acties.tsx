import type { Deel } from '../../../concept/motor/contract';
import { ActieVak } from './ActieVak';
import { mag, type Bewerkbaar } from './bewerkbaar';
import { Leesactie } from './Leesvak';

interface Props {
  acties: Deel<'actie'>[];
  bewerkbaar: Bewerkbaar;
}

/** Acties under each other, to be edited or to be read. */
export const Acties = ({ acties, bewerkbaar }: Props) =>
  acties.map((actie) =>
    mag(bewerkbaar, [actie.id]) ? (
      <ActieVak key={actie.id} actie={actie} />
    ) : (
      <Leesactie key={actie.id} deel={actie} eigen={bewerkbaar !== 'niets'} />
    ),
  );
