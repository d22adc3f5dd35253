import { useTranslation } from 'react-i18next';
import type { Agendabestandvoorbeeld } from '../../../../lib/api';
import { Knop } from '../../../../ui/basis/Knop';
import { Kop } from '../../../../ui/basis/Kop';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { Bestandaantallen } from './Bestandaantallen';
import { Bestandfouten } from './Bestandfouten';
import stijl from './Nieuw.module.css';
import { VOORBEELD } from './useAgendabestand';

interface Props {
  voorbeeld: Agendabestandvoorbeeld;
  /** The name of whose it will be. */
  eigenaar: string;
  bezig: boolean;
  maak: () => void;
}

/** What would be made of the file: faults first, as with one of them nothing is made. */
export function Bestandvoorbeeld({ voorbeeld, eigenaar, bezig, maak }: Props) {
  const { t } = useTranslation();
  const { titel, code, andereEigenaar, programmalijnen, nieuweOrganisaties } = voorbeeld;
  const klopt = voorbeeld.aantalFouten === 0;
  return (
    <section className={stijl.voorbeeld}>
      <Kop niveau={2} id={VOORBEELD} tabIndex={-1}>
        {t(klopt ? 'agendabestand.watEr' : 'agendabestand.nogNiet')}
      </Kop>
      {klopt ? (
        <p>{t('agendabestand.nietsOpgeslagen')}</p>
      ) : (
        <Bestandfouten fouten={voorbeeld.fouten} aantal={voorbeeld.aantalFouten} />
      )}
      {code !== null && (
        <dl className={stijl.feiten}>
          <dt>{t('agendabestand.titel')}</dt>
          <Nederlands als="dd">{titel ?? '–'}</Nederlands>
          <dt>{t('agendabestand.eigenaar')}</dt>
          <dd>
            <Nederlands>{eigenaar}</Nederlands>
            {andereEigenaar !== null && (
              <span className="stil">
                {t('agendabestand.andereEigenaar', { andere: andereEigenaar })}
              </span>
            )}
          </dd>
          <dt>{t('agendabestand.code')}</dt>
          <dd>
            <code>{code}</code>
            <span className="stil">{t('agendabestand.codeUitleg')}</span>
          </dd>
        </dl>
      )}
      {klopt && (
        <div>
          <Knop soort="hoofd" isDisabled={bezig} onPress={maak}>
            {t('agendabestand.maak')}
          </Knop>
        </div>
      )}
      {programmalijnen.length > 0 && (
        <>
          <Kop niveau={3}>{t('agendabestand.lijnen')}</Kop>
          <Nederlands als="ol" className={stijl.lijnen}>
            {programmalijnen.map((lijn, i) => (
              <li key={i}>{lijn}</li>
            ))}
          </Nederlands>
        </>
      )}
      <Bestandaantallen titel={t('agendabestand.aantallen')} aantallen={voorbeeld.aantallen} />
      {nieuweOrganisaties.length > 0 && (
        <>
          <Kop niveau={3}>
            {t('agendabestand.nieuweOrganisaties', { count: nieuweOrganisaties.length })}
          </Kop>
          <p className="lopend">{t('agendabestand.nieuweOrganisatiesUitleg')}</p>
          <ul className={stijl.organisaties}>
            {nieuweOrganisaties.map(({ naam, soort }, i) => (
              <li key={i}>
                <Nederlands>{naam}</Nederlands>{' '}
                <span className="stil">{t(`organisatieSoort.${soort}`, { count: 1 })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Bestandaantallen
        titel={t('agendabestand.nietMee')}
        uitleg={t('agendabestand.nietMeeUitleg')}
        aantallen={voorbeeld.nietOvergenomen}
      />
    </section>
  );
}
