import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { deelId, focusOp, veldId } from '../../../lib/focus';
import { Knop } from '../../../ui/basis/Knop';
import { useBewerkomgeving } from './BewerkContext';

interface Props {
  /** Of the part that it stands with. */
  deel: string;
  titel: string;
  open: boolean;
}

/** On a large map: begins to edit a group, or ends that. */
export function Openknop({ deel, titel, open }: Props) {
  const { t } = useTranslation();
  const omgeving = useBewerkomgeving();
  const id = `open-${deel}`;
  return (
    <Knop
      id={id}
      soort="subtiel"
      icoon={<IconPencil aria-hidden size={16} />}
      aria-expanded={open}
      aria-label={t(open ? 'rij.klaarMet' : 'rij.wijzigVan', { titel })}
      onPress={() => {
        omgeving.open(open ? null : deel);
        if (open) focusOp(id);
        else focusOp(...eersteVeld(deel));
      }}
    >
      {t(open ? 'rij.klaar' : 'rij.wijzig')}
    </Knop>
  );
}

/** Where one begins with a part, whatever its kind; else the part itself. */
export const eersteVeld = (deel: string): string[] => [
  ...['wat', 'titel', 'tekst'].map((veld) => veldId(deel, veld)),
  deelId(deel),
];
