import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ikQuery } from '../../../lib/queries/ik';
import { profielQuery } from '../../../lib/queries/organisatiebeheer';
import { rechtenBij } from '../../../lib/rechten';
import { Beheergegevens } from '../../../ui/pagina/Beheergegevens';
import { Beheerpagina } from '../../../ui/pagina/Beheerpagina';
import { useParam } from '../../../ui/pagina/useParam';
import { IsOpgegaan } from '../samenvoegen/IsOpgegaan';
import { Meenemen } from './Meenemen';
import { Ophouden } from './Ophouden';
import { Profiel } from './Profiel';
import stijl from './Profiel.module.css';

/** What an organisatie says of itself, for who keeps it up; and that it ends. */
export function ProfielPagina() {
  const { t } = useTranslation();
  const code = useParam('organisatie');
  const { data: ik } = useQuery(ikQuery);
  return (
    <Beheergegevens query={useQuery(profielQuery(code))} titel={t('profiel.titel')}>
      {(profiel) => {
        const inrichten = ik !== undefined && rechtenBij(ik, code).inrichten;
        return (
          <Beheerpagina code={code} organisatie={profiel.inhoud} titel={t('profiel.titel')}>
            <div className={stijl.delen}>
              <IsOpgegaan hier={code} />
              <Profiel key={code} profiel={profiel} inrichten={inrichten} />
              {ik && rechtenBij(ik, code).uitvoer && <Meenemen code={code} />}
              {inrichten && <Ophouden profiel={profiel} beheerder={ik.beheerder} />}
            </div>
          </Beheerpagina>
        );
      }}
    </Beheergegevens>
  );
}
