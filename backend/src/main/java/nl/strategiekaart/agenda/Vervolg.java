package nl.strategiekaart.agenda;

import java.util.Map;
import java.util.UUID;

/**
 * What an agenda and its acties follow on, as far as visitors know it.
 *
 * @param agenda the one that it was made out of; null when there is none that visitors know
 * @param acties by identifier of the actie here; those of which the other one is public
 */
public record Vervolg(AgendaVerwijzing agenda, Map<UUID, ActieView.VervolgVanActie> acties) {}
