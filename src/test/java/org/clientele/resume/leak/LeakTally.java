package org.clientele.resume.leak;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the check makes of a résumé, or of many. */
record LeakTally(int leaks, int found, int cleanLines, int complainedAbout, Map<LeakKind, Integer> wrongOf) {

    static LeakTally of(LeakCase resume) {
        List<Leak> findings = LeakCheck.check(resume.source(), resume.data());
        long found = resume.marks().stream()
                .filter(mark -> findings.stream().anyMatch(finding -> mark.isHitBy(finding.place())))
                .count();
        List<Leak> wrong = findings.stream()
                .filter(finding -> resume.marks().stream().noneMatch(mark -> mark.isHitBy(finding.place())))
                .toList();
        List<LeakPlace> clean = resume.cleanLines();
        long complaints = clean.stream()
                .filter(line -> wrong.stream().anyMatch(finding -> overlap(line, finding.place())))
                .count();
        Map<LeakKind, Integer> wrongOf = new EnumMap<>(LeakKind.class);
        wrong.stream()
                .filter(finding -> clean.stream().anyMatch(line -> overlap(line, finding.place())))
                .forEach(finding -> wrongOf.merge(finding.kind(), 1, Integer::sum));
        return new LeakTally(resume.marks().size(), (int) found, clean.size(), (int) complaints, wrongOf);
    }

    private static boolean overlap(LeakPlace line, LeakPlace place) {
        return LeakCase.samePart(line, place) && place.from() < line.to() && line.from() < place.to();
    }

    LeakTally plus(LeakTally other) {
        Map<LeakKind, Integer> wrong = new EnumMap<>(LeakKind.class);
        wrong.putAll(wrongOf);
        other.wrongOf.forEach((kind, times) -> wrong.merge(kind, times, Integer::sum));
        return new LeakTally(
                leaks + other.leaks,
                found + other.found,
                cleanLines + other.cleanLines,
                complainedAbout + other.complainedAbout,
                wrong);
    }

    double shareFound() {
        return 100.0 * found / leaks;
    }

    double shareComplainedAbout() {
        return 100.0 * complainedAbout / cleanLines;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "leaks found %d / %d (%.1f %%), clean lines complained about %d / %d (%.1f %%), by kind %s",
                found,
                leaks,
                shareFound(),
                complainedAbout,
                cleanLines,
                shareComplainedAbout(),
                wrongOf);
    }
}
