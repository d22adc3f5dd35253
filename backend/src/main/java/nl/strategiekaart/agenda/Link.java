package nl.strategiekaart.agenda;

import jakarta.persistence.Embeddable;

/** A link to another site; url starts with http or https. */
@Embeddable
public record Link(String titel, String url) {}
