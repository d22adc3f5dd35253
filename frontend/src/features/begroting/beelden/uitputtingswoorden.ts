import type { TFunction } from 'i18next';
import { formatBedrag, formatGeld } from '../../../lib/format/geld';
import type { Taal } from '../../../lib/i18n/taal';
import type { Uitputtingsregel } from './uitputtinggegevens';

/** What the bars of a line say, in words: over- and underspending is never left to the eye. */
export function uitputtingswoorden(regel: Uitputtingsregel, taal: Taal, t: TFunction) {
  return {
    besteed: besteedIn(regel, taal, t),
    oordeel: oordeelOver(regel, taal, t),
    toegezegd: toegezegdIn(regel, taal, t),
  };
}

function besteedIn(
  { besteed, begroot, procent, halfjaar }: Uitputtingsregel,
  taal: Taal,
  t: TFunction,
) {
  if (besteed === null) return t('beeld.uitputting.besteedLeeg');
  const bedrag = formatBedrag(besteed, taal);
  const zin =
    procent === null
      ? t('beeld.uitputting.besteedZonder', { besteed: bedrag })
      : t('beeld.uitputting.besteedVan', {
          besteed: bedrag,
          begroot: formatGeld(begroot, taal),
          procent,
        });
  return halfjaar === null ? zin : `${zin}, ${t(`beeld.uitputting.halfjaar.${halfjaar}`)}`;
}

function oordeelOver({ vergelijking, begroot }: Uitputtingsregel, taal: Taal, t: TFunction) {
  switch (vergelijking.soort) {
    case 'minder':
    case 'meer':
    case 'nogOver':
      return t(`beeld.uitputting.${vergelijking.soort}`, {
        verschil: formatBedrag(vergelijking.verschil, taal),
      });
    case 'precies':
    case 'begrootPm':
    case 'begrootLeeg':
      return t(`beeld.uitputting.${vergelijking.soort}`);
    case 'nietBesteed':
      return begroot.soort === 'bedrag'
        ? t('beeld.uitputting.begrootBedrag', { bedrag: formatGeld(begroot, taal) })
        : t(`beeld.uitputting.${begroot.soort === 'pm' ? 'begrootIsPm' : 'begrootLeeg'}`);
  }
}

function toegezegdIn({ toegezegd, nogToegezegd }: Uitputtingsregel, taal: Taal, t: TFunction) {
  if (toegezegd === null || toegezegd.soort === 'leeg') return null;
  if (toegezegd.soort === 'pm') return t('beeld.uitputting.toegezegdPm');
  const zin = t('beeld.uitputting.toegezegdBedrag', { bedrag: formatGeld(toegezegd, taal) });
  if (nogToegezegd === null) return zin;
  const verschil = formatBedrag(nogToegezegd.replace('-', ''), taal);
  return `${zin}, ${t(`beeld.uitputting.${nogToegezegd.startsWith('-') ? 'meerDan' : 'nogVan'}Toegezegd`, { verschil })}`;
}
