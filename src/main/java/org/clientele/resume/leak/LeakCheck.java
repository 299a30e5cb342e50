package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import org.clientele.resume.leak.LeakPlace.InComment;
import org.clientele.resume.leak.LeakPlace.InFileName;
import org.clientele.resume.leak.LeakPlace.InLink;
import org.clientele.resume.leak.LeakPlace.InMetadata;
import org.clientele.resume.leak.LeakPlace.InText;
import org.clientele.resume.leak.LeakSource.Property;

/** Looks through all that a client would see for what belongs to the candidate alone. Takes time linear in its length. */
public final class LeakCheck {

    /** How a part's findings say where they are. */
    private interface Placing {

        LeakPlace at(int from, int to);
    }

    private final LeakSource source;
    private final Finders finders;
    private final List<Leak> leaks = new ArrayList<>();

    private LeakCheck(LeakSource source, Finders finders) {
        this.source = source;
        this.finders = finders;
    }

    /** All findings, part by part in the order in which they stand there; empty if it may be released. */
    public static List<Leak> check(LeakSource source, PersonalData data) {
        return new LeakCheck(source, new Finders(data, false)).all();
    }

    /**
     * The same for words in which others' addresses and numbers may well stand, such as where people meet: what is not the
     * candidate's own is no finding.
     */
    public static List<Leak> checkOwn(LeakSource source, PersonalData data) {
        return new LeakCheck(source, new Finders(data, true)).all();
    }

    private List<Leak> all() {
        look(source.text(), Part.RESUME, InText::new);
        for (int link = 0; link < source.links().size(); link++) {
            int number = link;
            look(source.links().get(link), Part.IDENTIFIER, (from, to) -> new InLink(number, from, to));
        }
        for (Property property : source.metadata()) {
            look(
                    property.value(),
                    Part.ofProperty(property.key()),
                    (from, to) -> new InMetadata(property.key(), from, to));
        }
        look(source.fileName(), Part.IDENTIFIER, InFileName::new);
        look(source.comment(), Part.PROSE, InComment::new);
        return List.copyOf(leaks);
    }

    private void look(String text, Part part, Placing placing) {
        finders.find(text, part).stream()
                .map(finding -> new Leak(
                        finding.kind(),
                        placing.at(finding.from(), finding.to()),
                        text.substring(finding.from(), finding.to())))
                .forEach(leaks::add);
    }
}
