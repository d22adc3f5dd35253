import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useBewerkomgeving } from './BewerkContext';
import { focusOp, nieuwId, veldId } from '../../../lib/focus';
import { useNeerzetten } from './sleep';
import { Toevoegen } from './Toevoegen';
import { useVerplaats } from './useVerplaats';
import stijl from './Vakken.module.css';

type Props =
  | { strategie: Deel<'strategie'>; fase?: undefined; eerste: boolean }
  | { strategie?: undefined; fase: Deel<'fase'> | null; eerste?: undefined };

/** A new actie under a strategie, or loose under a term; after it comes its wie. */
export function NieuweActie({ strategie, fase = null, eerste = false }: Props) {
  const { t } = useTranslation();
  const { agenda, nu, open } = useBewerkomgeving();
  const { maak } = useBewerker();
  const { actieNaar } = useVerplaats();
  const neerzetten = useNeerzetten('actie', (id) => {
    const actie = nu().kaart.acties.find((a) => a.id === id);
    const hier = strategie
      ? actie?.inhoud.strategie === strategie.id
      : actie?.inhoud.strategie === null && actie.inhoud.fase === (fase?.id ?? null);
    if (!actie || hier) return;
    actieNaar(actie, strategie ? { strategie: strategie.id } : { fase: fase?.id ?? null });
  });
  return (
    <div className={stijl.plek} {...neerzetten}>
      {eerste && <p className={stijl.hint}>{t('bewerken.leeg.strategie')}</p>}
      <Toevoegen
        id={nieuwId('actie', strategie?.id ?? fase?.id ?? 'zonder')}
        agenda={agenda}
        label={
          strategie
            ? t('bewerken.nieuw.actieBij', { strategie: strategie.inhoud.titel })
            : t('bewerken.nieuw.losseActieIn', {
                fase: fase?.inhoud.naam ?? t('kaart.zonderFase'),
              })
        }
        kort={strategie ? t('bewerken.nieuw.actie') : t('bewerken.nieuw.losseActie')}
        voegToe={(wat, viaEnter) => {
          const id = maak('actie', {
            programmalijn: nu().kaart.programmalijn.id,
            strategie: strategie?.id ?? null,
            fase: fase?.id ?? null,
            wat,
            wie: [],
            wanneer: null,
            frequentie: null,
            hoe: [],
            themas: [],
            wijken: [],
            links: [],
          });
          open(id);
          if (viaEnter) focusOp(veldId(id, 'wie'));
        }}
      />
    </div>
  );
}
