import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conceptMetBegroting, KLEIN, kleinConcept } from '../proefserver/concept/kleinConcept';
import type { Proefconcept } from '../proefserver/concept/Proefconcept';
import { bekijk } from './bekijk';
import { verwachtAdres } from './handelingen';
import { toon } from './toon';

const GESCHIEDENIS = `/agendas/${KLEIN}/concept/geschiedenis`;

const eerste = () => page.getByRole('article').first();

const muziekbus = ({ delen }: Proefconcept) => {
  const gevonden = delen
    .alle('actie')
    .find(({ inhoud }) => String(inhoud.wat).includes('muziekbus'));
  if (!gevonden) throw new Error('There is no muziekbus.');
  return gevonden;
};

/** Made, changed at length and archived, by people and by nobody. */
function erIsEerderGewerkt({ delen }: Proefconcept): void {
  const [lijn] = delen.alle('programmalijn');
  if (!lijn) throw new Error('There is no programmalijn.');
  const ambitie = String(lijn.inhoud.ambitie).replace('dichtbij huis', 'op loopafstand');
  const { id } = delen.maak(
    'resultaat',
    crypto.randomUUID(),
    { programmalijn: lijn.id, tekst: 'Elke school heeft een eigen orkest.', jaar: 2028 },
    'Bea Beleid',
  );
  delen.wijzig(lijn.id, { titel: 'Muziek dichtbij', ambitie }, 'Piet');
  delen.archiveer(id, null);
}

const toonGeschiedenis = async (
  gebeurd: (concept: Proefconcept) => void,
  concept = kleinConcept(),
) => {
  gebeurd(concept);
  await toon(GESCHIEDENIS, { als: 'beleid', server: (server) => server.zetConcept(concept) });
  return concept;
};

test('de geschiedenis vertelt wie wat deed, en zet het terug', async () => {
  const concept = await toonGeschiedenis((klein) => {
    erIsEerderGewerkt(klein);
    klein.delen.wijzig(muziekbus(klein).id, { frequentie: 'wekelijks' }, 'Piet');
  });
  await expect
    .element(eerste())
    .toHaveTextContent('Actie ‘De muziekbus rijdt langs de scholen’ is gewijzigd door Piet.');
  await expect.element(eerste()).toHaveTextContent('Hoe vaak is nu ingevuld: ‘wekelijks’.');
  await bekijk('geschiedenis');
  await userEvent.click(eerste().getByRole('button', { name: /^Zet terug/ }));
  await expect.element(eerste()).toHaveTextContent('is teruggezet door Bea Beleid.');
  await expect.element(eerste()).toHaveTextContent('Hoe vaak is nu leeg. Er stond ‘wekelijks’.');
  expect(muziekbus(concept).inhoud.frequentie).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible();
  await expect.element(eerste()).toHaveTextContent('Hoe vaak is nu ingevuld: ‘wekelijks’.');
  expect(muziekbus(concept).inhoud.frequentie).toBe('wekelijks');
});

test('wat is gearchiveerd komt weer terug', async () => {
  const concept = await toonGeschiedenis((klein) => {
    klein.delen.archiveer(muziekbus(klein).id, 'Piet');
  });
  await userEvent.click(page.getByRole('link', { name: 'Gearchiveerd' }));
  await verwachtAdres(/\?wat=gearchiveerd$/);
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(1);
  const haalTerug = page.getByRole('button', { name: /^Haal terug/ });
  await userEvent.click(haalTerug);
  await expect.element(page.getByText(/is teruggezet\.$/)).toBeVisible();
  await expect.element(haalTerug).not.toBeInTheDocument();
  await bekijk('geschiedenis-gearchiveerd');
  expect(muziekbus(concept).inhoud.wanneer).toBe('doorlopend');
});

test('wat in één keer is gedaan is één regel, met alles wat erbij hoort', async () => {
  const concept = await toonGeschiedenis((klein) => {
    const acties = klein.delen.alle('actie').slice(0, 2);
    klein.delen.ineens(() => {
      for (const { id } of acties) klein.delen.wijzig(id, { frequentie: 'wekelijks' }, 'Piet');
    });
  });
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(1);
  await expect
    .element(eerste())
    .toHaveTextContent(/is gewijzigd door Piet, tegelijk met 1 andere wijziging\./);
  await expect.element(page.getByRole('button', { name: /^Zet terug/ })).not.toBeInTheDocument();
  const toonAlle = page.getByRole('button', { name: /^Toon alle 2/ });
  await expect.element(toonAlle).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(toonAlle);
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(3);
  await bekijk('geschiedenis-handeling');
  const eerstePart = page.getByRole('article').nth(1);
  await expect.element(eerstePart).toHaveTextContent('Hoe vaak is nu ingevuld: ‘wekelijks’.');
  await userEvent.click(eerstePart.getByRole('button', { name: /^Zet terug/ }));
  await expect.element(page.getByText(/is teruggezet\.$/)).toBeVisible();
  expect(
    concept.delen.alle('actie').filter((a) => a.inhoud.frequentie === 'wekelijks'),
  ).toHaveLength(1);
});

test('wat in één keer is gedaan gaat in één keer terug, en dat ook weer ongedaan', async () => {
  const concept = await toonGeschiedenis((klein) => {
    const acties = klein.delen.alle('actie').slice(0, 2);
    klein.delen.ineens(() => {
      for (const { id } of acties) klein.delen.wijzig(id, { frequentie: 'wekelijks' }, 'Piet');
    });
  });
  const wekelijks = () =>
    concept.delen.alle('actie').filter(({ inhoud }) => inhoud.frequentie === 'wekelijks').length;
  await userEvent.click(page.getByRole('button', { name: /^Zet alles terug/ }));
  await expect.element(page.getByText(/is teruggezet\.$/)).toBeVisible();
  expect(wekelijks()).toBe(0);
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible();
  expect(wekelijks()).toBe(2);
});

test('een strategie komt in één keer terug met wat eronder hangt', async () => {
  const concept = await toonGeschiedenis((klein) => {
    const [strategie] = klein.delen.alle('strategie');
    if (!strategie) throw new Error('There is no strategie.');
    klein.delen.archiveer(strategie.id, 'Piet');
  });
  const aantal = concept.delen.archief.size;
  expect(aantal).toBeGreaterThan(1);
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(1);
  await expect.element(eerste()).toHaveTextContent(/^.*Strategie .* is gearchiveerd door Piet/);
  await userEvent.click(page.getByRole('button', { name: /^Haal terug/ }));
  await expect.element(eerste()).toHaveTextContent('is teruggezet door Bea Beleid, tegelijk met');
  expect(concept.delen.archief.size).toBe(0);
});

const bedrag = (euro: string) => ({
  soort: 'bedrag',
  bedrag: euro,
  beslistDoor: null,
  beslistVoor: null,
});

const koren = ({ delen }: Proefconcept) => {
  const regel = delen.alle('begrotingsregel').find(({ inhoud }) => inhoud.onderdeel === 'Koren');
  if (!regel) throw new Error('There is no regel of the koren.');
  return regel;
};

test('de geschiedenis van de begroting staat in woorden, en is terug te zetten', async () => {
  const concept = await toonGeschiedenis((met) => {
    const provincie = {
      id: crypto.randomUUID(),
      code: 'provincie-utrecht',
      naam: 'Provincie Utrecht',
      soort: 'provincie' as const,
      afkorting: null,
      heeftLeden: false,
    };
    met.organisaties.push(provincie);
    const { id: geldbron } = met.zet('geldbron', { naam: 'Muziekfonds', soort: 'fonds' });
    const pm = { ...bedrag(''), soort: 'pm', bedrag: null };
    const { id } = koren(met);
    met.delen.wijzig(id, { begroot: { 2027: bedrag('50000.00'), 2028: pm } }, 'Piet');
    met.delen.wijzig(
      id,
      {
        geldbron,
        fte: '0.75',
        taakveld: '5.3',
        acties: [muziekbus(met).id],
        begroot: {
          2027: bedrag('75000.50'),
          2028: { ...pm, beslistDoor: provincie.id, beslistVoor: '2027-07-01' },
        },
        besteed: { '2027-H1': bedrag('1000.00') },
      },
      'Piet',
    );
  }, conceptMetBegroting());
  await expect
    .element(eerste())
    .toHaveTextContent('Begrotingsregel ‘Koren’ is gewijzigd door Piet.');
  for (const zin of [
    'De fte is nu ingevuld: ‘0,75’.',
    'De geldbron is nu ingevuld: ‘Muziekfonds’.',
    'Het taakveld is nu ingevuld: ‘5.3’.',
    'De acties zijn nu ingevuld: ‘De muziekbus rijdt langs de scholen.’',
    /2027 Was € 50\.000 Is nu € 75\.000,50/,
    /2028 Was PM Is nu PM \(Provincie Utrecht beslist voor 1 juli 2027\)/,
    /Bij de bestede bedragen veranderde: ?eerste helft 2027 Was niets Is nu € 1\.000/,
  ]) {
    await expect.element(eerste()).toHaveTextContent(zin);
  }
  await bekijk('geschiedenis-begroting');
  await userEvent.click(eerste().getByRole('button', { name: /^Zet terug/ }));
  await expect.element(page.getByText('‘Koren’ is teruggezet.')).toBeVisible();
  expect(koren(concept).inhoud.fte).toBeNull();
  expect(koren(concept).inhoud.begroot).toMatchObject({ 2027: bedrag('50000.00') });
});

test('een teruggehaalde begrotingsregel gaat ook weer weg', async () => {
  const concept = await toonGeschiedenis((met) => {
    met.delen.archiveer(koren(met).id, 'Piet');
  }, conceptMetBegroting());
  const onderdelen = () =>
    concept.delen.alle('begrotingsregel').map(({ inhoud }) => inhoud.onderdeel);
  expect(onderdelen()).toEqual(['Orkest']);
  await userEvent.click(page.getByRole('button', { name: /^Haal terug/ }));
  await expect.element(page.getByText('‘Koren’ is teruggezet.')).toBeVisible();
  expect(onderdelen()).toContain('Koren');
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible();
  expect(onderdelen()).toEqual(['Orkest']);
});

test('zonder wijzigingen zegt de geschiedenis dat er niets is', async () => {
  await toonGeschiedenis(() => undefined);
  await expect.element(page.getByText('Er is nog niets gewijzigd')).toBeVisible();
});

test('wat een collega er later overheen schreef is te zien voordat het teruggaat', async () => {
  const concept = await toonGeschiedenis((klein) => {
    const { id } = muziekbus(klein);
    klein.delen.wijzig(id, { frequentie: 'wekelijks' }, 'Bea Beleid');
    klein.delen.wijzig(id, { frequentie: 'elke dag' }, 'Piet');
  });
  const terug = page.getByRole('button', { name: /^Zet terug/ });
  await userEvent.click(terug.nth(1));
  const vraag = page.getByRole('alertdialog', { name: 'Dit is sindsdien opnieuw gewijzigd' });
  await expect.element(vraag).toHaveTextContent('Piet heeft ‘De muziekbus');
  await expect.element(vraag).toHaveTextContent('Hoe vaak is nu leeg. Er stond ‘elke dag’.');
  await bekijk('geschiedenis-sindsdien-gewijzigd');
  await userEvent.click(vraag.getByRole('button', { name: 'Laat staan wat er nu staat' }));
  await expect.element(vraag).not.toBeInTheDocument();
  expect(muziekbus(concept).inhoud.frequentie).toBe('elke dag');

  await userEvent.click(terug.nth(1));
  await userEvent.click(vraag.getByRole('button', { name: 'Toch terugzetten' }));
  await expect.element(eerste()).toHaveTextContent('is teruggezet door Bea Beleid.');
  expect(muziekbus(concept).inhoud.frequentie).toBeNull();
});
