import { useTranslation } from 'react-i18next';
import type { Kaartvoorbeeld } from '../../../client/schema';
import { Kop } from '../../../ui/basis/Kop';
import { Merk } from '../../../ui/basis/Merk';
import { Nederlands } from '../../../ui/basis/Nederlands';
import tabelstijl from '../../../ui/basis/Tabel.module.css';
import stijl from './Excel.module.css';

type Lijn = Kaartvoorbeeld['programmalijnen'][number];

/** What comes on one map, in the words of the file; what is there already says so. */
export function Lijnvoorbeeld({ lijn }: { lijn: Lijn }) {
  const { t } = useTranslation();
  const groepen = [
    { titel: t('excel.resultaten'), isNieuw: true, delen: lijn.resultaten },
    ...lijn.strategieen.map(({ titel, isNieuw, acties }) => ({ titel, isNieuw, delen: acties })),
    { titel: t('excel.zonderStrategie'), isNieuw: true, delen: lijn.acties },
  ].filter(
    ({ delen, titel }, i) => delen.length > 0 || (i > 0 && titel !== t('excel.zonderStrategie')),
  );
  return (
    <section className={stijl.lijn}>
      <Kop niveau={3}>
        <Nederlands>{lijn.titel}</Nederlands> <ErAl isNieuw={lijn.isNieuw} />
      </Kop>
      {groepen.map(({ titel, isNieuw, delen }, i) => (
        <div key={i}>
          <p className={stijl.groep}>
            <Nederlands>{titel}</Nederlands> <ErAl isNieuw={isNieuw} />
          </p>
          <Nederlands als="ul">
            {delen.map((deel, nr) => (
              <li key={nr}>
                {deel.tekst}
                {deel.fase !== null && <span className={tabelstijl.bij}>{deel.fase}</span>}{' '}
                <ErAl isNieuw={deel.isNieuw} />
              </li>
            ))}
          </Nederlands>
        </div>
      ))}
    </section>
  );
}

function ErAl({ isNieuw }: { isNieuw: boolean }) {
  const { t } = useTranslation();
  return isNieuw ? null : <Merk soort="stil">{t('excel.erAlMerk')}</Merk>;
}
