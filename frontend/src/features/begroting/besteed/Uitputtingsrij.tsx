import {
  IconArrowDown,
  IconArrowUp,
  IconEqual,
  IconMinus,
  IconQuestionMark,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Totaal } from '../../../lib/api';
import type { CelInhoud, Deel } from '../../../concept/motor/contract';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Besteed.module.css';
import { overschot, type Overschot } from './overschot';

interface Props {
  regel: Deel<'begrotingsregel'>;
  jaar: number;
  /** What both halves of the year add up to, as the server says. */
  besteed: Totaal | undefined;
}

const MERKEN = {
  over: IconArrowDown,
  op: IconEqual,
  tekort: IconArrowUp,
  pm: IconQuestionMark,
  'niets-begroot': IconMinus,
  'niets-besteed': IconMinus,
} as const;

const HELFTEN = 2;

/** One regel in one year. */
export function Uitputtingsrij({ regel, jaar, besteed }: Props) {
  const { inhoud } = regel;
  const begroot = inhoud.begroot[jaar];
  const ingevuld = HELFTEN - (besteed?.aantalLeeg ?? HELFTEN);
  return (
    <tr>
      <th scope="row">
        <Nederlands>{inhoud.onderdeel}</Nederlands>
      </th>
      <Bedragcel cel={begroot} />
      <Bedragcel cel={inhoud.toegezegd[jaar]} />
      <Bedragcel cel={inhoud.besteed[`${jaar}-H1`]} />
      <Bedragcel cel={inhoud.besteed[`${jaar}-H2`]} />
      <td>
        <Stand
          stand={overschot(begroot, besteed?.bedrag ?? '0.00', ingevuld)}
          half={ingevuld === 1}
        />
      </td>
    </tr>
  );
}

function Bedragcel({ cel }: { cel: CelInhoud | undefined }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <td className={stijl.getal}>
      {cel?.soort === 'pm' ? (
        'PM'
      ) : cel?.bedrag == null ? (
        <span className="stil">{t('besteed.leeg')}</span>
      ) : (
        formatBedrag(cel.bedrag, taal)
      )}
    </td>
  );
}

/** In words and by a shape, never by colour alone. */
function Stand({ stand, half }: { stand: Overschot; half: boolean }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const Merk = MERKEN[stand.soort];
  const bedrag = 'bedrag' in stand ? formatBedrag(stand.bedrag, taal) : '';
  return (
    <span className={klassen(stijl.stand, stand.soort === 'tekort' && stijl.tekort)}>
      <Merk aria-hidden size={16} />
      <span>
        {t(`besteed.stand.${stand.soort}`, { bedrag })}
        {half && <span className={stijl.bij}>{t('besteed.eenHelft')}</span>}
      </span>
    </span>
  );
}
