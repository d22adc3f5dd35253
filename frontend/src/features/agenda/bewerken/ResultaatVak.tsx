import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { Merk } from '../../../ui/basis/Merk';
import { useKaartgegevens } from './BewerkContext';
import { Gereedschap } from './Gereedschap';
import { MeerVanResultaat } from './MeerVanResultaat';
import { useVak } from './sleep';
import { VakStaat } from './VakStaat';
import stijl from './Vakken.module.css';

/** A resultaat in the left column, edited in place. */
export const ResultaatVak = memo(function ResultaatVak({
  deel: resultaat,
}: {
  deel: Deel<'resultaat'>;
}) {
  const { t } = useTranslation();
  const vak = useVak(resultaat);
  const { nummers, eigenFasen } = useKaartgegevens();
  const nummer = nummers[resultaat.id];
  const eigenFase = eigenFasen[resultaat.id];
  const jaar = useVeld(resultaat, 'jaar').waarde;
  return (
    <div {...vak} className={stijl.resultaat}>
      <p className={stijl.jaar}>
        <span className="alleen-voorlezen">{t('kaart.resultaat')} </span>
        <Merk soort="accent">{nummer}</Merk>
        {jaar !== null && t('kaart.inJaar', { jaar })}
        <Gereedschap deel={resultaat} />
      </p>
      <Veldinvoer
        deel={resultaat}
        veld="tekst"
        vorm="plek"
        label={t('bewerken.veld.resultaat', { nummer })}
      />
      {eigenFase !== undefined && (
        <p className="stil">{t('kaart.eigenFase', { fase: eigenFase })}</p>
      )}
      <VakStaat deel={resultaat} />
      <MeerVanResultaat resultaat={resultaat} />
    </div>
  );
});
