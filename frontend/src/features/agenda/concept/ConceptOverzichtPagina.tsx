import {
  IconCoinEuro,
  IconEye,
  IconFileSpreadsheet,
  IconHistory,
  IconSend,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { VolgtOp } from '../herkomst/VolgtOp';
import { Archiveren } from './Archiveren';
import { EersteStappen } from './EersteStappen';
import { Gemaakt } from './Gemaakt';
import stijl from '../../../concept/kop/ConceptKop.module.css';
import lijststijl from '../../../concept/lijst/Lijst.module.css';
import { useVerplaatsen } from '../../../concept/lijst/useVerplaatsen';
import { Lijnrij } from './Lijnrij';
import { NieuwDeel } from '../../../concept/lijst/NieuwDeel';
import { VerderMetAgenda } from './VerderMetAgenda';

/** The concept of an agenda: its programmalijnen, and the way to everything else of it. */
export function ConceptOverzichtPagina() {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const concept = useConceptgegevens();
  const { programmalijnen } = concept;
  const { bericht, verplaatsing } = useVerplaatsen(programmalijnen);
  const wegen = [
    [t('publiceren.titel'), adressen.conceptPubliceren(agenda), IconSend],
    [t('voorbeeld.titel'), adressen.conceptVoorbeeld(agenda), IconEye],
    [t('begroting.titel'), adressen.conceptBegroting(agenda), IconCoinEuro],
    [t('geschiedenis.titel'), adressen.conceptGeschiedenis(agenda), IconHistory],
    [t('excel.weg'), adressen.conceptExcel(agenda), IconFileSpreadsheet],
  ] as const;
  return (
    <ConceptPagina concept={concept}>
      <Gemaakt />
      {concept.komtUit && (
        <div className={stijl.herkomst}>
          <VolgtOp
            soort={concept.agenda.inhoud.soort}
            vorige={concept.komtUit}
            naar={adressen.concept(concept.komtUit.code)}
            verschil={adressen.conceptWatIsAnders(agenda)}
          />
        </div>
      )}
      {(programmalijnen.length > 0 || concept.gepubliceerd) && (
        <div className={stijl.wegen}>
          {wegen.map(([tekst, naar, Icoon], i) => (
            <Knoplink
              key={naar}
              soort={i === 0 ? 'hoofd' : 'gewoon'}
              to={naar}
              icoon={<Icoon aria-hidden size={18} />}
            >
              {tekst}
            </Knoplink>
          ))}
          {concept.gepubliceerd && (
            <Knoplink soort="subtiel" to={adressen.agenda(agenda)}>
              {t('concept.openbaar')}
            </Knoplink>
          )}
        </div>
      )}
      <EersteStappen concept={concept} />
      {programmalijnen.length === 0 && concept.fasen.length > 0 && (
        <p className="lopend">
          {t('excel.wegUitleg')} <Link to={adressen.conceptExcel(agenda)}>{t('excel.weg')}</Link>
        </p>
      )}
      {programmalijnen.length > 0 && (
        <>
          <Kop niveau={2}>{t('agenda.programmalijnen')}</Kop>
          <p className={`lopend stil ${lijststijl.inleiding ?? ''}`}>{t('lijnen.uitleg')}</p>
          <ul className={lijststijl.lijst}>
            {programmalijnen.map((lijn) => (
              <Lijnrij key={lijn.id} lijn={lijn} verplaatsing={verplaatsing(lijn)} />
            ))}
          </ul>
        </>
      )}
      <p role="status" className="alleen-voorlezen">
        {bericht}
      </p>
      <NieuwDeel
        soort="programmalijn"
        velden={['titel', 'ambitie']}
        // Without fasen that is the first thing to do.
        meteenOpen={programmalijnen.length === 0 && concept.fasen.length > 0}
      />
      <VerderMetAgenda concept={concept} />
      <Archiveren concept={concept} />
    </ConceptPagina>
  );
}
