export type Agendavelden = Record<
  'titel' | 'soort' | 'eigenaar' | 'van' | 'tot' | 'samenvatting',
  string
>;

type Reden = 'nodig' | 'kies' | 'geenDatum' | 'dagOmgekeerd';

/** Everything that is wrong with a new agenda, at once; the words are those under "invoer". */
export function controleerAgenda(velden: Agendavelden): Partial<Record<keyof Agendavelden, Reden>> {
  const { titel, eigenaar, van, tot, samenvatting } = velden;
  return {
    ...(titel === '' && { titel: 'nodig' }),
    ...(eigenaar === '' && { eigenaar: 'kies' }),
    ...(van === '' && { van: 'geenDatum' }),
    ...(tot === '' ? { tot: 'geenDatum' } : van !== '' && tot <= van && { tot: 'dagOmgekeerd' }),
    ...(samenvatting === '' && { samenvatting: 'nodig' }),
  };
}
