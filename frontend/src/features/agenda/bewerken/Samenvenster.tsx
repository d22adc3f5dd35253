import { useTranslation } from 'react-i18next';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { titelVan } from '../../../concept/soorten/vragen';
import { deelId, focusOp } from '../../../lib/focus';
import { Bevestiging, Dialoogknoppen } from '../../../ui/basis/Bevestiging';
import { Knop } from '../../../ui/basis/Knop';
import { useBewerkomgeving, type Samenvraag } from './BewerkContext';

interface Props {
  vraag: Samenvraag | null;
  sluit: () => void;
}

/** On the map they stand together, in the first fase of them all: so it is asked who goes. */
export function Samenvenster({ vraag, sluit }: Props) {
  const { t } = useTranslation();
  const { verplaatsSamen } = useBewerker();
  const { meld } = useBewerkomgeving();
  const ga = ({ deel, anderen, fase, naar }: Samenvraag, samen: boolean) => {
    verplaatsSamen(
      deel,
      [deel, ...(samen ? anderen : [])].map(({ id }) => ({ id, velden: { fase } })),
    );
    meld(t(`bewerken.samen.${samen ? 'verplaatst' : 'blijftStaan'}`, { naar }), true);
    sluit();
    focusOp(deelId(deel.id));
  };
  return (
    <Bevestiging titel={t('bewerken.samen.titel')} open={vraag !== null} zetOpen={sluit}>
      {() =>
        vraag && (
          <>
            <p>
              {t('bewerken.samen.uitleg', {
                count: vraag.anderen.length,
                titel: vraag.anderen.map(titelVan).join('’, ‘'),
              })}
            </p>
            <p>{t('bewerken.samen.alleenUitleg', { naar: vraag.naar })}</p>
            <Dialoogknoppen>
              <Knop soort="hoofd" onPress={() => ga(vraag, true)}>
                {t('bewerken.samen.allemaal', { naar: vraag.naar })}
              </Knop>
              <Knop onPress={() => ga(vraag, false)}>{t('bewerken.samen.alleen')}</Knop>
              <Knop soort="subtiel" onPress={sluit}>
                {t('bewerken.annuleer')}
              </Knop>
            </Dialoogknoppen>
          </>
        )
      }
    </Bevestiging>
  );
}
