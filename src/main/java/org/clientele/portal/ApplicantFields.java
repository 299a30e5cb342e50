package org.clientele.portal;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.portal.FieldRuling.Reason;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a candidate a contact is shown: a function of its role, of how the version of the résumé that goes along
 * names the candidate, and of the flags that hide contact data, which win over every role (docs/features.md S2.10 to S2.12,
 * S2.28, S3.32). What is closed is absent from the view.
 */
final class ApplicantFields {

    private static final Pattern PARTS = Pattern.compile("[\\s-]+");

    private final ViewerRights rights;
    private final Naming ofResume;

    /** @param ofResume how the version names the candidate that goes along; in full if none does */
    ApplicantFields(ViewerRights rights, Naming ofResume) {
        this.rights = rights;
        this.ofResume = ofResume;
    }

    /** What holds for each field, and why; the explanation of a contact's portal. */
    List<FieldRuling> rulings() {
        return Stream.of(ApplicantField.values()).map(this::ruling).toList();
    }

    ApplicantView view(Applicant applicant) {
        VisibleCandidate candidate = applicant.candidate();
        return new ApplicantView(
                naming(),
                name(candidate.firstName(), candidate.lastName(), candidate.number()),
                candidate.headline(),
                candidate.city(),
                listed(ApplicantField.SKILLS, applicant.skills()),
                listed(ApplicantField.SKILLS, applicant.languages()),
                ifShown(ApplicantField.SALARY_WISH, () -> candidate.salaryWish().orElse(null)),
                ifShown(
                        ApplicantField.AVAILABILITY,
                        () -> candidate.availableFrom().orElse(null)),
                listed(ApplicantField.CONTACT_DATA, applicant.emails()),
                listed(ApplicantField.CONTACT_DATA, applicant.phones()),
                listed(ApplicantField.CONTACT_DATA, applicant.links()),
                ifShown(ApplicantField.PHOTO, () -> candidate.photoHash().orElse(null)),
                ifShown(
                        ApplicantField.RESUME,
                        () -> applicant.resume() == null ? null : new ResumeVersionId(applicant.resume())),
                shows(ApplicantField.DOWNLOAD) && applicant.download(),
                isHeldBack());
    }

    private boolean shows(ApplicantField field) {
        return ruling(field).shown();
    }

    private FieldRuling ruling(ApplicantField field) {
        RoleSight sight = rights.sight();
        return switch (field) {
            case FULL_NAME -> unlessAnonymous(byRole(field, sight.naming() == Naming.FULL_NAME));
            case CONTACT_DATA -> contactData(sight);
            case PHOTO -> unlessAnonymous(byRole(field, sight.seesPhoto()));
            case RESUME -> byRole(field, sight.resume() != ResumeAccess.NONE);
            case DOWNLOAD -> byRole(field, sight.resume() == ResumeAccess.DOWNLOAD);
            case SKILLS -> byRole(field, sight.seesSkills());
            case SALARY_WISH -> byRole(field, sight.seesSalaryWish());
            case AVAILABILITY -> byRole(field, sight.seesAvailability());
        };
    }

    private FieldRuling contactData(RoleSight sight) {
        if (rights.clientHides()) {
            return new FieldRuling(ApplicantField.CONTACT_DATA, false, Reason.CLIENT_HIDES);
        }
        if (rights.contactHides()) {
            return new FieldRuling(ApplicantField.CONTACT_DATA, false, Reason.CONTACT_HIDES);
        }
        if (sight.seesContactData() && sight.naming() != Naming.FULL_NAME) {
            return new FieldRuling(ApplicantField.CONTACT_DATA, false, Reason.NAMING);
        }
        return unlessAnonymous(byRole(ApplicantField.CONTACT_DATA, sight.seesContactData()));
    }

    private FieldRuling unlessAnonymous(FieldRuling ruling) {
        return ruling.shown() && ofResume != Naming.FULL_NAME
                ? new FieldRuling(ruling.field(), false, Reason.ANONYMOUS_RESUME)
                : ruling;
    }

    /** Whether the role alone would show more. */
    private boolean isHeldBack() {
        return naming() != rights.sight().naming()
                || rulings().stream().anyMatch(ruling -> ruling.reason() == Reason.ANONYMOUS_RESUME);
    }

    private Naming naming() {
        return rights.sight().naming().stricter(ofResume);
    }

    private static FieldRuling byRole(ApplicantField field, boolean shown) {
        return new FieldRuling(field, shown, Reason.ROLE);
    }

    /** What the candidate is called before the contact. */
    String name(String firstName, String lastName, int number) {
        return switch (naming()) {
            case FULL_NAME -> (firstName + " " + lastName).strip();
            case INITIALS -> initials(firstName + " " + lastName);
            case NUMBER -> "#" + number;
        };
    }

    /** One letter of each part: A. N. Ż. for Anna Nowak-Żyła. */
    static String initials(String fullName) {
        return PARTS.splitAsStream(fullName)
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toString(part.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }

    private <T> List<T> listed(ApplicantField field, List<T> values) {
        return shows(field) ? values : List.of();
    }

    private <T> @Nullable T ifShown(ApplicantField field, Supplier<@Nullable T> value) {
        return shows(field) ? value.get() : null;
    }
}
