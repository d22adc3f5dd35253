import { IconAlertTriangle, IconEqual, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vaknaam } from '../../../concept/soorten/vaknaam';
import { veldkop } from '../../../lib/i18n/veldkop';
import { formatGeld } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { Merk } from '../../../ui/basis/Merk';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tabel } from '../../../ui/basis/Tabel';
import { WasWordt } from '../../../ui/basis/WasWordt';
import stijl from '../../../ui/basis/Tabel.module.css';
import type { Begrotingsimportregel } from '../../../client/schema';

const VORMEN = {
  nieuw: { Vorm: IconPlus, soort: 'goed' },
  gewijzigd: { Vorm: IconPencil, soort: 'actie' },
  ongewijzigd: { Vorm: IconEqual, soort: 'rand' },
  ontbreekt: { Vorm: IconMinus, soort: 'rand' },
  fout: { Vorm: IconAlertTriangle, soort: 'fout' },
} as const;

/** What happens to every regel: first what changes, the rest when asked for. */
export function Wijzigingen({ regels }: { regels: readonly Begrotingsimportregel[] }) {
  const { t } = useTranslation();
  const [alles, zetAlles] = useState(false);
  const blijft = regels.filter(({ wat }) => wat === 'ongewijzigd' || wat === 'ontbreekt');
  const getoond = alles ? regels : regels.filter((regel) => !blijft.includes(regel));
  return (
    <>
      <Tabel
        naam={t('begrotingsimport.wijzigingen.titel')}
        kolommen={[
          t('bestand.regel'),
          t('begrotingsimport.wijzigingen.wat'),
          t('begrotingsimport.wijzigingen.verandert'),
        ]}
        rijen={getoond.map((regel, nummer) => ({
          sleutel: nummer,
          cellen: [
            <Naam key="naam" regel={regel} />,
            <Wat key="wat" wat={regel.wat} />,
            <Verschillen key="verandert" regel={regel} />,
          ],
        }))}
      />
      {blijft.length > 0 && (
        <Knop soort="subtiel" onPress={() => zetAlles(!alles)}>
          {t(alles ? 'begrotingsimport.wijzigingen.minder' : 'begrotingsimport.wijzigingen.meer', {
            count: blijft.length,
          })}
        </Knop>
      )}
    </>
  );
}

function Naam({ regel: { onderdeel, thema, rij } }: { regel: Begrotingsimportregel }) {
  const { t } = useTranslation();
  return (
    <>
      <Nederlands>{onderdeel}</Nederlands>
      <Nederlands className={stijl.bij}>{thema}</Nederlands>
      {rij !== null && (
        <span className={stijl.bij}>{t('begrotingsimport.wijzigingen.rij', { rij })}</span>
      )}
    </>
  );
}

function Wat({ wat }: Pick<Begrotingsimportregel, 'wat'>) {
  const { t } = useTranslation();
  const { Vorm, soort } = VORMEN[wat];
  return (
    <Merk soort={soort}>
      <Vorm aria-hidden size={18} />
      {t(`begrotingsimport.wat.${wat}`)}
    </Merk>
  );
}

/** Old and new of every field and cell that changes. */
function Verschillen({ regel: { velden, cellen } }: { regel: Begrotingsimportregel }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const leeg = t('begrotingsimport.leeg');
  const inWoorden = (geld: (typeof cellen)[number]['oud']) =>
    geld.soort === 'leeg' ? leeg : formatGeld(geld, taal);
  const verschillen = [
    ...velden.map(({ veld, oud, nieuw }) => ({
      naam: veldkop(veld),
      oud: oud ?? leeg,
      nieuw: nieuw ?? leeg,
    })),
    ...cellen.map(({ maat, vak, oud, nieuw }) => ({
      naam: `${t(`begroting.maten.${maat as 'begroot'}`)} ${vaknaam(vak, t)}`,
      oud: inWoorden(oud),
      nieuw: inWoorden(nieuw),
    })),
  ];
  return (
    <ul>
      {verschillen.map(({ naam, oud, nieuw }) => (
        <li key={naam}>
          {naam} <WasWordt oud={oud} nieuw={nieuw} />
        </li>
      ))}
    </ul>
  );
}
