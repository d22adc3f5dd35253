import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groepsledenQuery } from '../../../lib/queries/groepsleden';
import { vandaag } from '../../../lib/vandaag';
import { Kop } from '../../../ui/basis/Kop';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Groepslid } from './Groepslid';
import stijl from './Groepsleden.module.css';
import { STANDEN, standOp } from './stand';

interface Props {
  groep: string;
  meld: (zin: string) => void;
}

/** Who is a lid now, who will be and who has been, each with a number. */
export function Groepsleden({ groep, meld }: Props) {
  const { t } = useTranslation();
  const query = useQuery(groepsledenQuery(groep));
  return (
    <Gegevens query={query} deel>
      {({ resultaten }) => {
        if (resultaten.length === 0) {
          return (
            <Melding soort="leeg" titel={t('groepsleden.leeg')}>
              <p>{t('groepsleden.leegUitleg')}</p>
            </Melding>
          );
        }
        return STANDEN.map((stand) => {
          const leden = resultaten.filter(({ inhoud }) => standOp(inhoud, vandaag()) === stand);
          if (leden.length === 0) return null;
          return (
            <section key={stand} className={stijl.deel}>
              <Kop niveau={2} als={3}>
                {t(`groepsleden.stand.${stand}`, { count: leden.length })}
              </Kop>
              <ul className={stijl.lijst}>
                {leden.map((lid) => (
                  <Groepslid key={lid.id} groep={groep} lid={lid} stand={stand} meld={meld} />
                ))}
              </ul>
            </section>
          );
        });
      }}
    </Gegevens>
  );
}
