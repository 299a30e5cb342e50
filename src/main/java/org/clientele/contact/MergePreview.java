package org.clientele.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.shared.MergeQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Two contacts side by side before they become one (docs/features.md N15).
 *
 * @param reports how many contacts report to the absorbed one, and will report to the kept one
 * @param notices translation keys of what else should be known beforehand
 * @param questions what has to be decided beside the fields
 */
public record MergePreview(
        ContactView kept, ContactView absorbed, long reports, List<String> notices, List<MergeQuestion> questions) {

    public MergePreview {
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
    }

    /** Not to choose between: both contacts' addresses are kept. */
    private static final Set<String> UNITED = Set.of("emails", "phones");

    /** The names of the components of {@link ContactDetails} that have to be chosen, since they differ. */
    public List<String> choices() {
        return RecordParts.differing(apart(kept.details()), apart(absorbed.details())).stream()
                .filter(name -> !UNITED.contains(name))
                .toList();
    }

    /** Which of these are better taken from the absorbed contact: those that the kept one has nothing in. */
    public Set<String> proposed() {
        ContactDetails nothing = ContactDetails.empty(null);
        Set<String> empty = new HashSet<>(choices());
        RecordParts.differing(kept.details(), nothing).forEach(empty::remove);
        if (!kept.details().contactPerson()) {
            empty.add("contactPerson");
        } else {
            empty.remove("contactPerson");
        }
        return empty;
    }

    /** What the kept contact becomes. */
    public ContactDetails chosen(Collection<String> fromAbsorbed) {
        ContactDetails chosen = RecordParts.taking(fromAbsorbed, absorbed.details(), kept.details());
        return united(chosen, kept.id(), absorbed.id(), kept.details(), absorbed.details());
    }

    /** Nobody can go on reporting to the other of two who become one. */
    private ContactDetails apart(ContactDetails details) {
        return details.at(details.locationId(), otherSuperior(details, kept.id(), absorbed.id()));
    }

    private static @Nullable ContactId otherSuperior(ContactDetails details, ContactId one, ContactId two) {
        return Optional.ofNullable(details.reportsToId())
                .filter(id -> !id.equals(one) && !id.equals(two))
                .orElse(null);
    }

    /** With all addresses of both, and not reporting to one of the two. */
    static ContactDetails united(
            ContactDetails chosen,
            ContactId keptId,
            ContactId absorbedId,
            ContactDetails kept,
            ContactDetails absorbed) {
        return chosen.at(chosen.locationId(), otherSuperior(chosen, keptId, absorbedId))
                .reachedBy(united(kept.emails(), absorbed.emails()), united(kept.phones(), absorbed.phones()));
    }

    private static List<ContactAddress> united(List<ContactAddress> kept, List<ContactAddress> absorbed) {
        List<ContactAddress> all = new ArrayList<>(kept);
        absorbed.stream()
                .filter(further -> all.stream().noneMatch(known -> known.value().equalsIgnoreCase(further.value())))
                .forEach(all::add);
        return all;
    }
}
