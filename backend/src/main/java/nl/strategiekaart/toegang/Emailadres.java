package nl.strategiekaart.toegang;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address to which we mail: the common form, and nothing that could be a header of its own. */
@Constraint(validatedBy = Emailadres.Toets.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Emailadres {

  /** Its length first: nothing long is looked at any further. */
  String VORM =
      "(?=.{1,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
          + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+";

  String message() default "moet een e-mailadres zijn, zoals naam@voorbeeld.nl";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** By itself, so that the contract names an address and not the rule: that is no client's. */
  class Toets implements ConstraintValidator<Emailadres, String> {

    @Override
    public boolean isValid(String adres, ConstraintValidatorContext context) {
      return adres == null || adres.matches(VORM);
    }
  }
}
