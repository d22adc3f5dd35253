import { useTranslation } from 'react-i18next';
import type { Begroting, Begrotingsregel, Totaal } from '../../lib/api';
import { metKeuze } from '../../lib/filters';
import { formatTotaal } from '../../lib/format/geld';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { useAdres } from '../../lib/useAdres';
import { Begrotingslegenda } from './Begrotingslegenda';
import stijl from './Begrotingstabel.module.css';
import { Cel } from './Cel';
import { Groeprijen } from './Groeprijen';
import { groepenVan } from './groepen';
import { Kantrijen } from './Kantrijen';
import { alleenLasten, isNietIngevuld, reeksVan } from './maten';
import { Rolvak } from '../../ui/basis/Rolvak';
import { Weergavekeuze } from './Weergavekeuze';
import { useBegrotingsweergave } from './useBegrotingsweergave';
import { OPEN, useNaarRegel } from './useNaarRegel';

/** The matrix of thema (or geldbron, or programmalijn) by year; which rows are open stands in the address. */
export function Begrotingstabel({ begroting }: { begroting: Begroting }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { adres, verander } = useAdres();
  const weergave = useBegrotingsweergave(begroting);
  const { maat, per, telLeeg } = weergave;
  const open = adres.getAll(OPEN);
  const wissel = (sleutel: string) => {
    const [getoond, gekozen] = open.includes(sleutel) ? [[sleutel], []] : [[], [sleutel]];
    verander((nu) => metKeuze(nu, OPEN, getoond, gekozen), { replace: true });
  };
  const groepen = groepenVan(begroting, per, maat);
  useNaarRegel(groepen, open);
  const { jaren, themas } = begroting;
  const reeks = reeksVan(begroting, maat);
  const { perJaar, totaal } = reeks;
  const lasten = alleenLasten(begroting);
  const themaVan = ({ id }: Begrotingsregel) =>
    themas.find(({ regels }) => regels.some((regel) => regel.id === id))?.thema.naam;
  const leeg = (aantal: number) => (telLeeg ? aantal : 0);
  const eind = (som: Totaal, jaarIndex: number | null) =>
    isNietIngevuld(lasten, maat, jaarIndex) ? '–' : formatTotaal(som, taal);
  const uitleg = {
    thema: t('begroting.uitklappen'),
    geldbron: t('begroting.uitklappenBron'),
    programmalijn: t('begroting.perLijnUitleg'),
  };
  return (
    <section aria-label={t('begroting.tabel')}>
      <Weergavekeuze weergave={weergave} />
      <p className={klassen('stil', per !== 'programmalijn' && 'niet-op-papier met-script')}>
        {uitleg[per]}
      </p>
      <Rolvak naam={t('begroting.tabel')} className={stijl.rol}>
        <table className={klassen('utrecht-table', stijl.tabel)}>
          <caption className="alleen-voorlezen">
            {t('begroting.tabel')}, {t(`begroting.maten.${maat}`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t(`begroting.${per}`)}</th>
              {jaren.map((jaar) => (
                <th key={jaar} scope="col" className={stijl.getal}>
                  {jaar}
                </th>
              ))}
              <th scope="col" className={stijl.getal}>
                {t('begroting.totaal')}
              </th>
            </tr>
          </thead>
          {groepen.map((groep) => (
            <Groeprijen
              key={groep.sleutel}
              agenda={begroting.agenda.code}
              groep={groep}
              per={per}
              maat={maat}
              jaren={jaren}
              telLeeg={telLeeg}
              open={open.includes(groep.sleutel)}
              wissel={() => wissel(groep.sleutel)}
              themaVan={themaVan}
            />
          ))}
          <tfoot>
            <tr>
              <th scope="row">
                {t(per === 'programmalijn' ? 'begroting.totaalAgenda' : 'begroting.totaal')}
                {reeks.baten && (
                  <span className={stijl.aantal}>{t('begroting.kanten.lasten')}</span>
                )}
              </th>
              {perJaar.map((som, i) => (
                <Cel key={jaren[i]} tekst={eind(som, i)} leeg={leeg(som.aantalLeeg)} />
              ))}
              <Cel tekst={eind(totaal, null)} leeg={leeg(totaal.aantalLeeg)} />
            </tr>
            <Kantrijen
              regels={themas.flatMap(({ regels }) => regels)}
              reeks={reeks}
              maat={maat}
              jaren={jaren}
              telLeeg={telLeeg}
            />
          </tfoot>
        </table>
      </Rolvak>
      {reeks.baten && <p className="stil">{t('begroting.kanten.uitleg')}</p>}
      <Begrotingslegenda metHalfjaar={maat === 'besteed'} />
    </section>
  );
}
