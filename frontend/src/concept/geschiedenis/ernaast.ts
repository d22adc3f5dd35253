import type { TFunction } from 'i18next';
import type { Wijziging } from '../../lib/api';

/** What happened beside the parts of a concept, in a sentence without its end: a link was given, a publication planned. */
export function ernaast({ soort, wat, titel, na }: Wijziging, t: TFunction): string {
  if (soort === 'voorbeeldlink') {
    return t(`geschiedenis.voorbeeldlink.${wat === 'gearchiveerd' ? 'weg' : 'gemaakt'}`, { titel });
  }
  if (wat === 'gearchiveerd') return t('geschiedenis.planning.weg', { titel });
  const { status, reden } = na as { status: string; reden: string | null };
  if (status === 'uitgevoerd') return t('geschiedenis.planning.uitgevoerd', { titel });
  return status === 'mislukt'
    ? t('geschiedenis.planning.mislukt', { titel, reden: reden?.replace(/\.$/, '') })
    : t('geschiedenis.planning.gemaakt', { titel });
}
