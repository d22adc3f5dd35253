import { useTranslation } from 'react-i18next';
import { formatGeld } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { getal } from '../../../ui/basis/Tabel';
import { Beeld } from './Beeld';
import type { Beeldgegevens } from './Beeldgegevens';
import { Jaarkeuze } from '../Jaarkeuze';
import { useAdreskeuze } from '../useAdreskeuze';
import { tekenUitputting } from './uitputting';
import { eersteJaar, uitputtinggegevens } from './uitputtinggegevens';
import { uitputtingswoorden } from './uitputtingswoorden';

/** How far every line is committed and spent; absent as long as nobody filled in anything about that. */
export function Uitputtingsbeeld({ begroting, bron, bestand }: Beeldgegevens) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const eerst = eersteJaar(begroting);
  const [jaar, kies] = useAdreskeuze('uitputting', begroting.jaren, eerst);
  if (eerst === null || jaar === null) return null;
  const themas = uitputtinggegevens(begroting, jaar);
  const regels = themas.flatMap((thema) => thema.regels);
  const isLeeg = regels.every(
    ({ besteed, toegezegd }) =>
      besteed === null && (toegezegd === null || toegezegd.soort === 'leeg'),
  );
  return (
    <Beeld
      naam={`${bestand}-uitputting-${jaar}`}
      titel={`${t('beeld.uitputting.titel')}, ${jaar}`}
      uitleg={t('beeld.uitputting.uitleg')}
      label={t('beeld.uitputting.label', { jaar })}
      keuze={<Jaarkeuze jaren={begroting.jaren} gekozen={jaar} kies={kies} />}
      teken={isLeeg ? null : (breedte) => tekenUitputting({ themas, breedte, taal, t })}
      leeg={t('beeld.uitputting.nogNiets', { jaar })}
      bron={bron}
      tabel={{
        kolommen: [
          t('begroting.onderdeel'),
          ...[
            t('begroting.maten.begroot'),
            t('begroting.maten.toegezegd'),
            t('beeld.uitputting.eersteHelft'),
            t('beeld.uitputting.tweedeHelft'),
          ].map(getal),
          t('beeld.uitputting.vergelijking'),
          t('beeld.uitputting.vergelijkingToegezegd'),
        ],
        rijen: regels.map((regel) => {
          const zegt = uitputtingswoorden(regel, taal, t);
          return {
            sleutel: regel.id,
            cellen: [
              <Nederlands key={regel.id}>{regel.onderdeel}</Nederlands>,
              formatGeld(regel.begroot, taal),
              ...[regel.toegezegd, regel.besteding?.h1, regel.besteding?.h2].map((geld) =>
                geld ? formatGeld(geld, taal) : '–',
              ),
              zegt.oordeel,
              zegt.toegezegd ?? '–',
            ],
          };
        }),
      }}
    />
  );
}
