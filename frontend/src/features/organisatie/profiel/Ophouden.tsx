import { useTranslation } from 'react-i18next';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { Kop } from '../../../ui/basis/Kop';
import { IsOpgeheven } from './IsOpgeheven';
import { Opheffen } from './Opheffen';
import stijl from './Profiel.module.css';
import { Weghalen } from './Weghalen';

/** That it ends, or was a mistake: told apart, with what each means before it happens. */
export function Ophouden({ profiel }: { profiel: Profiel }) {
  const { t } = useTranslation();
  return (
    <>
      <section className={stijl.groep}>
        <Kop niveau={2} als={3}>
          {t('opheffen.titel')}
        </Kop>
        {profiel.inhoud.opgehevenPer === null ? (
          <Opheffen profiel={profiel} />
        ) : (
          <IsOpgeheven profiel={profiel} dag={profiel.inhoud.opgehevenPer} />
        )}
      </section>
      <section className={stijl.groep}>
        <Kop niveau={2} als={3}>
          {t('weghalen.titel')}
        </Kop>
        <Weghalen profiel={profiel} />
      </section>
    </>
  );
}
