import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useVeld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import { deelId, nieuwId, focusOp, veldId } from '../../../lib/focus';
import { Gereedschap } from './Gereedschap';
import { MeerVanResultaat } from './MeerVanResultaat';
import { useNeerzetten } from './sleep';
import { useVerplaats } from './useVerplaats';
import { VakStaat } from './VakStaat';
import stijl from './Vakken.module.css';
import { Merk } from '../../../ui/basis/Merk';

/** A resultaat in the left column, edited in place. */
export const ResultaatVak = memo(function ResultaatVak({
  deel: resultaat,
}: {
  deel: Deel<'resultaat'>;
}) {
  const { t } = useTranslation();
  const { nu, meld } = useBewerkomgeving();
  const { nummers } = useKaartgegevens();
  const { archiveer } = useBewerker();
  const { resultaatNaar, opPlekVan } = useVerplaats();
  const tekst = useVeld(resultaat, 'tekst');
  const jaar = useVeld(resultaat, 'jaar');
  const { id, inhoud } = resultaat;
  const nummer = nummers[id];
  const neerzetten = useNeerzetten('resultaat', (wie) => {
    const ander = nu().kaart.resultaten.find((r) => r.id === wie);
    if (!ander || wie === id || opPlekVan(ander, resultaat)) return;
    resultaatNaar(ander, inhoud.fase);
  });
  return (
    <div id={deelId(id)} tabIndex={-1} className={stijl.resultaat} data-sleep {...neerzetten}>
      <p className={stijl.jaar}>
        <span className="alleen-voorlezen">{t('kaart.resultaat')} </span>
        <Merk soort="accent">{nummer}</Merk>
        {jaar.waarde !== null && t('kaart.inJaar', { jaar: jaar.waarde })}
        <Gereedschap
          deel={resultaat}
          doelen={() =>
            nu()
              .concept.fasen.filter((fase) => fase.id !== inhoud.fase)
              .map((fase) => ({
                id: fase.id,
                tekst: fase.inhoud.naam,
                kies: () => {
                  resultaatNaar(resultaat, fase.id);
                },
              }))
          }
          archiveer={() => {
            archiveer(resultaat);
            meld(t('bewerken.gearchiveerd.resultaat'), true);
            focusOp(nieuwId('resultaat', inhoud.fase));
          }}
        />
      </p>
      <Tekstinvoer
        vorm="plek"
        id={veldId(id, 'tekst')}
        label={t('bewerken.veld.resultaat', { nummer })}
        veld={tekst}
        naam="tekst"
      />
      <VakStaat deel={resultaat} />
      <MeerVanResultaat resultaat={resultaat} />
    </div>
  );
});
