import {
  IconAlertTriangle,
  IconArrowRight,
  IconEqual,
  IconMinus,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatGeld } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Importregel } from './begrotingsimport';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Importeren.module.css';
import { Merk } from '../../../ui/basis/Merk';

const VORMEN = {
  nieuw: { Vorm: IconPlus, soort: 'goed' },
  gewijzigd: { Vorm: IconPencil, soort: 'actie' },
  ongewijzigd: { Vorm: IconEqual, soort: 'rand' },
  ontbreekt: { Vorm: IconMinus, soort: 'rand' },
  fout: { Vorm: IconAlertTriangle, soort: 'fout' },
} as const;

/** What happens to every regel: first what changes, the rest when asked for. */
export function Wijzigingen({ regels }: { regels: readonly Importregel[] }) {
  const { t } = useTranslation();
  const [alles, zetAlles] = useState(false);
  const blijft = regels.filter(({ wat }) => wat === 'ongewijzigd' || wat === 'ontbreekt');
  const getoond = alles ? regels : regels.filter((regel) => !blijft.includes(regel));
  return (
    <>
      <div
        className={stijl.rol}
        // It scrolls sideways on a small screen, so the keyboard must be able to get into it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={t('begrotingsimport.wijzigingen.titel')}
      >
        <table className={klassen('utrecht-table', stijl.tabel)}>
          <thead>
            <tr>
              <th scope="col">{t('begrotingsimport.wijzigingen.regel')}</th>
              <th scope="col">{t('begrotingsimport.wijzigingen.wat')}</th>
              <th scope="col">{t('begrotingsimport.wijzigingen.verandert')}</th>
            </tr>
          </thead>
          <tbody>
            {getoond.map((regel, nummer) => (
              <Rij key={nummer} regel={regel} />
            ))}
          </tbody>
        </table>
      </div>
      {blijft.length > 0 && (
        <Knop
          soort="subtiel"
          onPress={() => {
            zetAlles(!alles);
          }}
        >
          {t(alles ? 'begrotingsimport.wijzigingen.minder' : 'begrotingsimport.wijzigingen.meer', {
            count: blijft.length,
          })}
        </Knop>
      )}
    </>
  );
}

function Rij({ regel }: { regel: Importregel }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { Vorm, soort } = VORMEN[regel.wat];
  return (
    <tr>
      <th scope="row">
        <Nederlands>{regel.onderdeel}</Nederlands>
        <Nederlands className={stijl.bij}>{regel.thema}</Nederlands>
        {regel.rij !== null && (
          <span className={stijl.bij}>
            {t('begrotingsimport.wijzigingen.rij', { rij: regel.rij })}
          </span>
        )}
      </th>
      <td>
        <Merk soort={soort}>
          <Vorm aria-hidden size={18} />
          {t(`begrotingsimport.wat.${regel.wat}`)}
        </Merk>
      </td>
      <td>
        <ul className={stijl.verschillen}>
          {regel.velden.map(({ veld, oud, nieuw }) => (
            <Verschil
              key={veld}
              naam={t(`begrotingsimport.veld.${veld as 'thema'}`)}
              oud={oud ?? t('begrotingsimport.leeg')}
              nieuw={nieuw ?? t('begrotingsimport.leeg')}
            />
          ))}
          {regel.cellen.map(({ maat, vak, oud, nieuw }) => (
            <Verschil
              key={maat + vak}
              naam={t(`begrotingsimport.maat.${maat as 'begroot'}`, { vak })}
              oud={oud.soort === 'leeg' ? t('begrotingsimport.leeg') : formatGeld(oud, taal)}
              nieuw={nieuw.soort === 'leeg' ? t('begrotingsimport.leeg') : formatGeld(nieuw, taal)}
            />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Verschil({ naam, oud, nieuw }: { naam: string; oud: string; nieuw: string }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={stijl.naam}>{naam}</span>{' '}
      <span className="alleen-voorlezen">{t('begrotingsimport.van')} </span>
      <del className={stijl.oud}>{oud}</del> <IconArrowRight aria-hidden size={16} />{' '}
      <span className="alleen-voorlezen">{t('begrotingsimport.naar')} </span>
      <ins className={stijl.nu}>{nieuw}</ins>
    </li>
  );
}
