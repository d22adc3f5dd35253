import { useTranslation } from 'react-i18next';
import { useTaal } from '../../lib/i18n/useTaal';
import { useLeesadressen } from '../../lib/leesadressen';
import { LinkOfTekst } from '../../ui/basis/LinkOfTekst';
import stijl from './Begrotingstabel.module.css';
import type { Groep, Groepering } from './groepen';

interface Props {
  agenda: string;
  groep: Groep;
  per: Groepering;
}

/** What a row of the matrix is called; a programmalijn leads to its map. */
export function Groepnaam({ agenda, groep: { naam, soort, lijn }, per }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const lees = useLeesadressen();
  if (naam === null) {
    return t(per === 'geldbron' ? 'begroting.zonderGeldbron' : 'begroting.zonderLijn');
  }
  return (
    <>
      <span lang={langVanInhoud}>
        {lijn === null ? (
          naam
        ) : (
          <LinkOfTekst to={lees.lijn(agenda, lijn.code)}>
            {t('begroting.lijn', { nummer: lijn.nummer, titel: naam })}
          </LinkOfTekst>
        )}
      </span>
      {soort !== null && <span className={stijl.aantal}>{t(`geldbronSoort.${soort}`)}</span>}
    </>
  );
}
