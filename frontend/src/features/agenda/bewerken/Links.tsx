import { IconTrash } from '@tabler/icons-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LinkInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { deelVan } from './alsTekst';
import { useBewerkomgeving } from './BewerkContext';
import { focusOp } from '../../../lib/focus';
import gereedschap from './Gereedschap.module.css';
import stijl from './Meer.module.css';
import { Regelveld } from './Regelveld';
import { Toevoegen } from './Toevoegen';
import { Veldstaat } from './Veldstaat';

/** Links to other sites: paste the address, then say what it is. */
export function Links({ id, veld }: { id: string; veld: Veld<LinkInhoud[]> }) {
  const { t } = useTranslation();
  const { agenda } = useBewerkomgeving();
  return (
    <span className={stijl.links}>
      <span className={stijl.kop}>{t('actie.links')}</span>
      {veld.waarde.map((link, plek) => (
        <span key={plek} className={stijl.rij}>
          {(['titel', 'url'] as const).map((naam) => (
            <Regelveld
              key={naam}
              id={`${id}-${plek}-${naam}`}
              label={t(`bewerken.meer.link.${naam}`)}
              naam={`links/${plek}/${naam}`}
              veld={deelVan(
                veld,
                (links) => links[plek]?.[naam] ?? '',
                (links, waarde) => links.with(plek, { ...link, [naam]: waarde }),
                `links/${plek}/${naam}`,
              )}
            />
          ))}
          <Button
            className={gereedschap.knop ?? ''}
            aria-label={t('bewerken.meer.link.haalWeg', { titel: link.titel })}
            onPress={() => {
              veld.zet(veld.waarde.toSpliced(plek, 1));
              focusOp(id);
            }}
          >
            <IconTrash aria-hidden size={16} />
          </Button>
        </span>
      ))}
      <Toevoegen
        id={id}
        agenda={agenda}
        label={t('bewerken.meer.link.nieuw')}
        kort={t('bewerken.meer.link.nieuw')}
        voegToe={(url) => {
          const plek = veld.waarde.length;
          veld.zet([...veld.waarde, { titel: url.replace(/^https?:\/\/(www\.)?/, ''), url }]);
          focusOp(`${id}-${plek}-titel`);
        }}
      />
      <Veldstaat id={`${id}-staat`} veld={veld} naam="links" />
    </span>
  );
}
