package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that look for one candidate's data. */
final class Finders {

    private final EmailFinder emails;
    private final PhoneFinder phones;
    private final LinkFinder links;
    private final AddressFinder addresses;
    private final SurnameFinder surnames;
    private final boolean ownOnly;

    /** @param ownOnly whether only the candidate's own data are found, not anybody's that are plainly personal */
    Finders(PersonalData data, boolean ownOnly) {
        emails = new EmailFinder(data, ownOnly);
        phones = new PhoneFinder(data, ownOnly);
        links = new LinkFinder(data, ownOnly);
        addresses = new AddressFinder(data);
        surnames = new SurnameFinder(data);
        this.ownOnly = ownOnly;
    }

    /** In the order in which they stand there; those of a kind that overlap are one. */
    List<Finding> find(String text, Part part) {
        if (text.isBlank()) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        List<Finding> mails = emails.find(folded);
        List<Finding> numbers = phones.find(folded);
        List<Finding> homes = addresses.find(folded);
        if (part == Part.RESUME && !ownOnly) {
            List<Finding> contacts =
                    Stream.concat(mails.stream(), numbers.stream()).toList();
            homes.addAll(new HomeAddress(folded, contacts).find());
        }
        return Stream.of(mails, numbers, links.find(folded), homes, surnames.find(folded, part))
                .map(Finders::merged)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Finding::from).thenComparing(Finding::kind))
                .toList();
    }

    private static List<Finding> merged(List<Finding> ofOneKind) {
        List<Finding> merged = new ArrayList<>();
        ofOneKind.stream().sorted(Comparator.comparingInt(Finding::from)).forEach(finding -> {
            if (merged.isEmpty() || merged.getLast().to() <= finding.from()) {
                merged.add(finding);
            } else {
                merged.add(merged.removeLast().with(finding));
            }
        });
        return merged;
    }
}
