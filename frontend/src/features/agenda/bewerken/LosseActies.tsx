import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { klassen } from '../../../lib/klassen';
import kaartstijl from '../kaart/Kaart.module.css';
import { Acties } from './Acties';
import type { Bewerkbaar } from './bewerkbaar';
import { NieuwOpKaart } from './NieuwOpKaart';
import { Openknop } from './Openknop';
import { useLeesklik } from './useLeesklik';
import stijl from './Vakken.module.css';

interface Props {
  fase: Deel<'fase'> | null;
  acties: Deel<'actie'>[];
  bewerkbaar: Bewerkbaar;
  /** On a large map. */
  sluitbaar: boolean;
  /** Nothing is on the map yet. */
  leeg: boolean;
}

/** The last row of a term: a new resultaat, and acties that hang under no strategie. */
export function LosseActies({ fase, acties, bewerkbaar, sluitbaar, leeg }: Props) {
  const { t } = useTranslation();
  const leesklik = useLeesklik();
  const [eerste] = acties;
  const naam = { fase: fase?.inhoud.naam ?? t('kaart.zonderFase') };
  return (
    <tbody className={klassen(kaartstijl.groep, stijl.groep, stijl.slot)} {...leesklik}>
      <tr>
        <td className={kaartstijl.resultaten}>
          {fase && (
            <NieuwOpKaart
              soort="resultaat"
              plek={{ fase: fase.id }}
              label={t('bewerken.nieuw.resultaatIn', naam)}
              vraag={leeg && t('bewerken.leeg.kaart')}
            />
          )}
        </td>
        <td className={kaartstijl.strategie}>
          {acties.length > 0 && <p className="stil">{t('kaart.zonderStrategie')}</p>}
          {sluitbaar && eerste && (
            <Openknop
              deel={eerste.id}
              titel={t('kaart.zonderStrategie')}
              open={bewerkbaar !== 'niets'}
            />
          )}
        </td>
        <td className={kaartstijl.uitvoering}>
          <div className={stijl.acties}>
            <Acties acties={acties} bewerkbaar={bewerkbaar} />
            <NieuwOpKaart
              soort="actie"
              plek={{ strategie: null, fase: fase?.id ?? null }}
              label={t('bewerken.nieuw.losseActieIn', naam)}
              kort={t('bewerken.nieuw.losseActie')}
            />
          </div>
        </td>
      </tr>
    </tbody>
  );
}
