import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Versie } from '../../../lib/api';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { terugverschillenQuery } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { Verschillijst } from '../verschillen/Verschillijst';
import stijl from './Terug.module.css';
import { UITKOMST_ID, useTerug } from './useTerug';

/** What going back changes, the button that does it, and what became of it. */
export function Terugzetten({ agenda, versie }: { agenda: string; versie: Versie }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { nummer } = versie;
  const { terug, ongedaan } = useTerug(agenda, nummer);
  const verschillen = useQuery(terugverschillenQuery(agenda, nummer));
  const fout = terug.error ?? ongedaan.error;
  const gedaan = terug.data;
  const { handeling } = gedaan ?? {};
  return (
    <div className={stijl.terug}>
      <PaginaKop titel={t('terug.titel', { nummer })}>
        <p className="lopend">
          {t('terug.inleiding', {
            nummer,
            datum: formatDatum(dagVanTijdstip(versie.gepubliceerdOp), taal),
          })}
        </p>
        <p className="lopend">{t('terug.bezoekers')}</p>
      </PaginaKop>
      <div id={UITKOMST_ID} tabIndex={-1} role="status" className={stijl.uitkomst}>
        {fout !== null && (
          <Melding soort="fout" titel={t('terug.nietGelukt')}>
            <Nederlands als="p">{fout.message}</Nederlands>
          </Melding>
        )}
        {fout === null && ongedaan.isSuccess && <p>{t('terug.ongedaan')}</p>}
        {gedaan && (
          <p>
            {gedaan.aantal === 0
              ? t('terug.nietsTeDoen', { nummer })
              : t('terug.klaar', { nummer, count: gedaan.aantal })}
          </p>
        )}
        {typeof handeling === 'string' && (
          <Knop
            icoon={<IconArrowBackUp aria-hidden size={18} />}
            isDisabled={ongedaan.isPending}
            onPress={() => ongedaan.mutate(handeling)}
          >
            {t('bewerken.ongedaanMaken')}
          </Knop>
        )}
      </div>
      {gedaan ? (
        <ul className={stijl.verder}>
          <li>
            <Link to={adressen.concept(agenda)}>{t('publiceren.verderBewerken')}</Link>
          </li>
          <li>
            <Link to={adressen.conceptGeschiedenis(agenda)}>{t('terug.naarGeschiedenis')}</Link>
          </li>
        </ul>
      ) : (
        <Gegevens query={verschillen} deel vlakken={4}>
          {(verschil) => (
            <>
              {verschil.aantal === 0 ? (
                <Melding soort="leeg" titel={t('terug.geenVerschil')}>
                  <p>{t('terug.geenVerschilUitleg')}</p>
                </Melding>
              ) : (
                <section>
                  <Kop niveau={2}>{t('terug.watVerandert')}</Kop>
                  <Verschillijst verschillen={verschil} niveau={3} />
                </section>
              )}
              <div className={stijl.knop}>
                <Knop
                  soort="hoofd"
                  isDisabled={terug.isPending || verschillen.isFetching}
                  onPress={() => terug.mutate(verschil.stand)}
                >
                  {terug.isPending ? t('terug.bezig') : t('terug.knop', { nummer })}
                </Knop>
              </div>
            </>
          )}
        </Gegevens>
      )}
    </div>
  );
}
