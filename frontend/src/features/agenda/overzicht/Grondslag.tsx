import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../lib/api';
import { veldkop } from '../../../lib/i18n/veldkop';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { eigenWoorden } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useLeesadressen } from '../../../lib/leesadressen';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tekst } from '../../../ui/begrippen/Tekst';
import { Wanneerwoorden } from '../../../ui/domein/Wanneerwoorden';
import stijl from './Grondslag.module.css';

/** What the agenda rests on: the vision, the decisions, how it was made and how it is followed. */
export function Grondslag({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const versies = useLeesadressen().versies(agenda.code);
  return (
    <section className={stijl.grondslag}>
      <Kop niveau={2}>{t('agenda.over')}</Kop>
      <div className={stijl.kolommen}>
        <div className={stijl.kolom}>
          {agenda.visie !== null && (
            <div>
              <Kop niveau={3}>{veldkop('visie')}</Kop>
              <Nederlands als="p">{agenda.visie}</Nederlands>
              {agenda.visieBesluit !== null && (
                <p className="stil">
                  {t(`besluitSoort.${agenda.visieBesluit.soort}`)},{' '}
                  <Wanneerwoorden wanneer={agenda.visieBesluit.genomen} />
                </p>
              )}
            </div>
          )}
          {(['totstandkoming', 'monitoring', 'evaluatie'] as const).map((veld) => {
            const tekst = agenda[veld];
            return (
              tekst !== null && (
                <div key={veld}>
                  <Kop niveau={3}>{veldkop(veld)}</Kop>
                  <Tekst als="p" className="lopend" tekst={tekst} />
                </div>
              )
            );
          })}
        </div>
        <div className={stijl.kolom}>
          {agenda.besluiten.length > 0 && (
            <div>
              <Kop niveau={3}>{t('agenda.besluiten')}</Kop>
              <ul className={stijl.besluiten}>
                {agenda.besluiten.map((besluit) => (
                  <li key={besluit.code} id={`besluit-${besluit.code}`} tabIndex={-1}>
                    <Nederlands als="strong">{besluit.titel}</Nederlands>
                    <p className="stil">
                      {t(`besluitSoort.${besluit.soort}`)}
                      {besluit.nummer !== null && ` ${besluit.nummer}`}
                      {(besluit.genomen.soort !== 'onbekend' ||
                        eigenWoorden(besluit.genomen) !== null) && (
                        <>
                          , <Wanneerwoorden wanneer={besluit.genomen} />
                        </>
                      )}
                    </p>
                    {besluit.toelichting !== null && <Tekst als="p" tekst={besluit.toelichting} />}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {versies !== null && (
            <div>
              <Kop niveau={3}>{t('agenda.versie', { nummer: agenda.versie.nummer })}</Kop>
              <p>
                {t('agenda.gepubliceerdOp', {
                  datum: formatDatum(dagVanTijdstip(agenda.versie.gepubliceerdOp), taal),
                })}
              </p>
              <Nederlands als="p" className="stil">
                {agenda.versie.toelichting}
              </Nederlands>
              <p>
                <Link to={versies}>{t('versies.alle')}</Link>
              </p>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
