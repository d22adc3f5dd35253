package nl.strategiekaart.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people type: not too long, and without characters that nobody can see. The same rule as
 * the domain "tekst" of the database.
 */
@Pattern(regexp = Tekst.ZICHTBAAR, message = "bevat onzichtbare tekens")
@Size(max = Tekst.LANGSTE, message = "heeft hoogstens 4000 tekens")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tekst {

  /** Any text without characters that nobody can see; lines may end. */
  String ZICHTBAAR = "[^\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x00\\uE000-\\uF8FF]*";

  /** The longest text, in characters; long enough for any paragraph. */
  int LANGSTE = 4000;

  String message() default "is geen gewone tekst";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
