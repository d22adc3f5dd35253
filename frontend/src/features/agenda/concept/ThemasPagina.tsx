import stijl from '../../../concept/lijst/Lijst.module.css';
import { Lijstpagina } from '../../../concept/lijst/Lijstpagina';
import { Nederlands } from '../../../ui/basis/Nederlands';

/** The thema's, in their order. */
export const ThemasPagina = () => (
  <Lijstpagina
    soort="thema"
    nieuw={['naam', 'toelichting']}
    onder={({ toelichting }) => (
      <Nederlands als="p" className={stijl.ambitie}>
        {toelichting}
      </Nederlands>
    )}
  />
);
