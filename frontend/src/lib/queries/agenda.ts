import { vraag, vraagAlles } from './vraag';

export const agendasQuery = () => vraagAlles('/agendas', {});

export const agendaQuery = (agenda: string) => vraag('/agendas/{agenda}', { path: { agenda } });

export const begrippenQuery = (agenda: string) =>
  vraagAlles('/agendas/{agenda}/begrippen', { path: { agenda } });

export const strategiekaartQuery = (agenda: string, programmalijn: string) =>
  vraag('/agendas/{agenda}/programmalijnen/{programmalijn}/strategiekaart', {
    path: { agenda, programmalijn },
  });

export const voortgangQuery = (agenda: string) =>
  vraag('/agendas/{agenda}/voortgang', { path: { agenda } });

export const themasQuery = (agenda: string) =>
  vraagAlles('/agendas/{agenda}/themas', { path: { agenda } });

export const themaQuery = (agenda: string, thema: string) =>
  vraag('/agendas/{agenda}/themas/{thema}', { path: { agenda, thema } });

export const begrotingQuery = (agenda: string) =>
  vraag('/agendas/{agenda}/begroting', { path: { agenda } });
