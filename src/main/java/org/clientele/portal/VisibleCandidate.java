package org.clientele.portal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A candidate who was put forward. Which of this a contact is shown, {@link ApplicantFields} decides. */
@Entity
@Immutable
@Table(name = "candidate")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.CANDIDATE, deduceAliasInjectionPoints = false)
class VisibleCandidate {

    @Id
    private UUID id;

    private int number;
    private String firstName;
    private String lastName;
    private String headline;
    private String city;
    private @Nullable BigDecimal salaryWish;
    private String salaryCurrency;
    private String salaryPeriod;
    private @Nullable LocalDate availableFrom;
    /** Empty without a photo. */
    private String photoHash;

    @SuppressWarnings("NullAway.Init")
    VisibleCandidate() {}

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    String headline() {
        return headline;
    }

    String city() {
        return city;
    }

    Optional<SalaryWish> salaryWish() {
        return Optional.ofNullable(salaryWish).map(amount -> new SalaryWish(amount, salaryCurrency, salaryPeriod));
    }

    Optional<LocalDate> availableFrom() {
        return Optional.ofNullable(availableFrom);
    }

    Optional<String> photoHash() {
        return Optional.of(photoHash).filter(hash -> !hash.isEmpty());
    }
}
