import { useTranslation } from 'react-i18next';
import { formatTijdstip } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { Bevestiging, Dialoogknoppen } from '../../ui/basis/Bevestiging';
import { Knop } from '../../ui/basis/Knop';
import type { Woorden } from '../soorten/Veldsoort';
import stijl from './Geschiedenis.module.css';
import type { Overschreven, Terugzetten } from './useTerugzetten';
import { Veldenlijst } from './Veldenlijst';
import { veldenVan } from './veldenVan';

type Props = Pick<Terugzetten, 'overschreven' | 'zetTochTerug' | 'laatStaan'> & {
  naam: Woorden['naam'];
};

/** What a colleague wrote over a change since, and the choice: leave that, or put it back all the same. */
export function Overschrevenkeuze({ overschreven, zetTochTerug, laatStaan, naam }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const aanleiding = ({ wijziging: { titel }, nu }: Overschreven) =>
    nu
      ? t('geschiedenis.sindsdien.uitleg', {
          titel,
          wie: nu.door ?? t('bewerken.iemand'),
          tijdstip: formatTijdstip(nu.tijdstip, taal),
        })
      : t('geschiedenis.sindsdien.uitlegZonder', { titel });
  return (
    <Bevestiging
      titel={t('geschiedenis.sindsdien.titel')}
      open={overschreven !== null}
      zetOpen={laatStaan}
    >
      {() =>
        overschreven && (
          <>
            <p>{aanleiding(overschreven)}</p>
            <div className={stijl.wat}>
              <Veldenlijst velden={veldenVan(gevolg(overschreven), { t, naam })} />
            </div>
            <Dialoogknoppen>
              <Knop soort="hoofd" onPress={laatStaan}>
                {t('geschiedenis.sindsdien.laatStaan')}
              </Knop>
              <Knop onPress={() => zetTochTerug(overschreven)}>
                {t('geschiedenis.sindsdien.zetTerug')}
              </Knop>
            </Dialoogknoppen>
          </>
        )
      }
    </Bevestiging>
  );
}

/** As a change: from how it is now to what the fields become that are put back. */
function gevolg({ wijziging, nu }: Overschreven) {
  const was = wijziging.voor as Record<string, unknown>;
  const werd = wijziging.na as Record<string, unknown>;
  const is = (nu?.na ?? werd) as Record<string, unknown>;
  const terug = Object.keys(was).filter(
    (veld) => JSON.stringify(was[veld]) !== JSON.stringify(werd[veld]),
  );
  return {
    soort: wijziging.soort,
    voor: is,
    na: { ...is, ...Object.fromEntries(terug.map((veld) => [veld, was[veld]])) },
  };
}
