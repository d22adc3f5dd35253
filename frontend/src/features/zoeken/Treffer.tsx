import { useTranslation } from 'react-i18next';
import type { Zoekresultaat } from '../../lib/api';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Treffer.module.css';
import { veldnaam } from './veldnaam';
import { zoeksoort } from './zoeksoort';

/** What stands under each other in a field stands beside each other here. */
const opEenRegel = (tekst: string): string => tekst.replaceAll(/\s*\n\s*/g, ' · ');

type Getroffen = Pick<Zoekresultaat, 'soort' | 'titel' | 'vindplek'> &
  Partial<Pick<Zoekresultaat, 'agenda'>>;

/** Something that was found: what it is, and where in it the words stand. */
export function Treffer({ treffer, adres }: { treffer: Getroffen; adres: string }) {
  const { t } = useTranslation();
  const { soort, titel, agenda, vindplek } = treffer;
  return (
    <li className={stijl.treffer}>
      <p className="stil">
        {zoeksoort(soort, t)}
        {agenda && (
          <>
            {' · '}
            <Nederlands>{agenda.titel}</Nederlands>
          </>
        )}
      </p>
      <h2 className="nl-heading nl-heading--level-3">
        <Nederlands>
          <Link to={adres}>{titel}</Link>
        </Nederlands>
      </h2>
      {vindplek !== null && (
        <p className={stijl.vindplek}>
          <span className="stil">{veldnaam(vindplek.veld)}:</span>{' '}
          <Nederlands>
            {vindplek.stukken.map(({ tekst, gevonden }, i) =>
              gevonden ? <mark key={i}>{tekst}</mark> : opEenRegel(tekst),
            )}
          </Nederlands>
        </p>
      )}
    </li>
  );
}
