package nl.strategiekaart.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import nl.strategiekaart.shared.Basis;

/** A word of the glossary, explained wherever it occurs. */
@Entity
public class Begrip extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  public String code;

  public String term;

  /** Other spellings of the same word. */
  @Column(columnDefinition = "text[]")
  public List<String> varianten = new ArrayList<>();

  public String uitleg;

  public String link;
}
