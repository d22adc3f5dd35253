import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { begrotingQuery } from '../../../lib/queries/agenda';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { RegelLijst } from '../../../ui/domein/RegelLijst';
import stijl from './Themas.module.css';

/** What is budgeted for a thema; nothing when there is no line. */
export function RegelsBijThema({ agenda, thema: code }: { agenda: string; thema: string }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { data } = useQuery(begrotingQuery(agenda));
  const thema = data?.themas.find((t) => t.thema.code === code);
  if (!data || !thema) return null;
  const { baten, saldo } = thema.reeksen?.begroot ?? {};
  return (
    <section className={stijl.deel}>
      <Kop niveau={2}>{t('begroting.titel')}</Kop>
      <p>
        {t('themas.begrotingTotaal', {
          bedrag:
            baten && saldo
              ? t('begroting.kanten.samen', {
                  lasten: formatTotaal(thema.totaal, taal),
                  baten: formatTotaal(baten.totaal, taal),
                  saldo: formatTotaal(saldo.totaal, taal),
                })
              : formatTotaal(thema.totaal, taal),
          van: data.jaren[0],
          tot: data.jaren.at(-1),
        })}
      </p>
      <RegelLijst regels={thema.regels} jaren={data.jaren} />
      <p>
        <Link to={`${adressen.begroting(agenda)}?open=${code}`}>{t('begroting.naarAlles')}</Link>
      </p>
    </section>
  );
}
