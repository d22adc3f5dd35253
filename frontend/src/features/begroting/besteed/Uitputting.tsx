import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { vandaag } from '../../../lib/vandaag';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Jaarkeuze } from '../Jaarkeuze';
import { getal, Tabel } from '../../../ui/basis/Tabel';
import tabelstijl from '../../../ui/basis/Tabel.module.css';
import { useAdreskeuze } from '../useAdreskeuze';
import { Bedrag } from './Bedrag';
import stijl from './Besteed.module.css';
import { Stand } from './Stand';

interface Props {
  agenda: string;
  tabel: Begrotingstabel;
}

/** Per regel in one year: budgeted, promised, spent, and what is left or short. */
export function Uitputting({ agenda, tabel: { jaren, regels, totalen } }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const nu = Number(vandaag().slice(0, 4));
  const [jaar, kies] = useAdreskeuze('jaar', jaren, jaren.includes(nu) ? nu : (jaren[0] ?? nu));
  const plaats = jaren.indexOf(jaar);
  const metBaten = regels.some(({ inhoud }) => inhoud.soort === 'baten');
  const rijen = metBaten ? (['lasten', 'baten', 'saldo'] as const) : (['lasten'] as const);
  const samen = (maat: 'begroot' | 'toegezegd' | 'besteed', kant: (typeof rijen)[number]) => {
    const reeks = totalen.samen[maat];
    const totaal = (kant === 'lasten' ? reeks : reeks[kant])?.perJaar[plaats];
    return totaal ? formatTotaal(totaal, taal) : '';
  };
  const naam = t('besteed.uitputtingIn', { jaar });
  const leeg = totalen.samen.besteed.perJaar[plaats]?.aantalLeeg ?? 0;
  return (
    <section aria-labelledby="besteed-uitputting">
      <Kop niveau={2} id="besteed-uitputting">
        {naam}
      </Kop>
      <div className={stijl.balk}>
        <Jaarkeuze jaren={jaren} gekozen={jaar} kies={kies} />
        <Link to={adressen.conceptBegroting(agenda)}>{t('besteed.zelfInvullen')}</Link>
      </div>
      <Tabel
        naam={naam}
        kolommen={[
          t('bestand.regel'),
          ...[
            t('begroting.maten.begroot'),
            t('begroting.maten.toegezegd'),
            t('beeld.uitputting.eersteHelft'),
            t('beeld.uitputting.tweedeHelft'),
          ].map(getal),
          t('besteed.over'),
        ]}
        rijen={regels.map(({ id, inhoud: { onderdeel, soort, begroot, toegezegd, besteed } }) => ({
          sleutel: id,
          cellen: [
            <span key={id}>
              <Nederlands>{onderdeel}</Nederlands>
              {soort === 'baten' && (
                <span className="stil"> ({t('regelsoort.baten').toLowerCase()})</span>
              )}
            </span>,
            ...[begroot[jaar], toegezegd[jaar], besteed[`${jaar}-H1`], besteed[`${jaar}-H2`]].map(
              (cel) => <Bedrag key={id} cel={cel} />,
            ),
            // More coming in than was planned is no shortage.
            soort === 'lasten' && (
              <Stand
                key={id}
                begroot={begroot[jaar]}
                besteed={
                  totalen.regels.find((regel) => regel.id === id)?.reeksen.besteed.perJaar[plaats]
                }
              />
            ),
          ],
        }))}
      >
        <tfoot>
          {rijen.map((kant) => (
            <tr key={kant}>
              <th scope="row">{metBaten ? t(`begroting.kanten.${kant}`) : t('besteed.samen')}</th>
              <td className={tabelstijl.getal}>{samen('begroot', kant)}</td>
              <td className={tabelstijl.getal}>{samen('toegezegd', kant)}</td>
              <td className={tabelstijl.getal} colSpan={2}>
                {t('besteed.besteedSamen', { bedrag: samen('besteed', kant) })}
              </td>
              <td className="stil">
                {kant === 'lasten' && leeg > 0 && t('besteed.nietIngevuld', { count: leeg })}
              </td>
            </tr>
          ))}
        </tfoot>
      </Tabel>
    </section>
  );
}
