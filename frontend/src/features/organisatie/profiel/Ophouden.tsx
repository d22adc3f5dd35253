import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { samenvoegingenQuery } from '../../../lib/queries/samenvoegingen';
import { Kop } from '../../../ui/basis/Kop';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Samengevoegd } from '../samenvoegen/Samengevoegd';
import { Samenvoegingen } from '../samenvoegen/Samenvoegingen';
import { VoegSamen } from '../samenvoegen/VoegSamen';
import { IsOpgeheven } from './IsOpgeheven';
import { Opheffen } from './Opheffen';
import stijl from './Profiel.module.css';
import { Weghalen } from './Weghalen';

interface Props {
  profiel: Profiel;
  /** Whether this account looks after the whole installation. */
  beheerder: boolean;
}

/** That it ends, goes up in another, or was a mistake: told apart, with what each means before it happens. */
export function Ophouden({ profiel, beheerder }: Props) {
  const { t } = useTranslation();
  const { code, inhoud } = profiel;
  const query = useQuery(samenvoegingenQuery(code));
  return (
    <Gegevens query={query} deel>
      {({ resultaten }) => {
        const opgegaan = resultaten.find(
          ({ van, ongedaanOp }) => van.code === code && ongedaanOp === null,
        );
        return (
          <div className={stijl.delen}>
            <section className={stijl.groep}>
              <Kop niveau={2} als={3}>
                {t('opheffen.titel')}
              </Kop>
              {opgegaan ? (
                <Samengevoegd samenvoeging={opgegaan} magOngedaan={beheerder} />
              ) : inhoud.opgehevenPer === null ? (
                <Opheffen profiel={profiel} />
              ) : (
                <IsOpgeheven profiel={profiel} dag={inhoud.opgehevenPer} />
              )}
            </section>
            {resultaten.length > 0 && (
              <section className={stijl.groep}>
                <Kop niveau={2} als={3}>
                  {t('samenvoegen.lijst')}
                </Kop>
                <Samenvoegingen hier={code} samenvoegingen={resultaten} magOngedaan={beheerder} />
              </section>
            )}
            {beheerder && !opgegaan && (
              <section className={stijl.groep}>
                <Kop niveau={2} als={3}>
                  {t('samenvoegen.titel')}
                </Kop>
                <VoegSamen key={code} profiel={profiel} />
              </section>
            )}
            <section className={stijl.groep}>
              <Kop niveau={2} als={3}>
                {t('weghalen.titel')}
              </Kop>
              <Weghalen profiel={profiel} />
            </section>
          </div>
        );
      }}
    </Gegevens>
  );
}
