package org.clientele.resume.leak;

import java.util.List;
import java.util.Locale;

/** What the check makes of a résumé, or of many. */
record LeakTally(int leaks, int found, int cleanLines, int complainedAbout) {

    static LeakTally of(LeakCase resume) {
        List<Leak> findings = LeakCheck.check(resume.source(), resume.data());
        long found = resume.marks().stream()
                .filter(mark -> findings.stream().anyMatch(finding -> mark.isHitBy(finding.place())))
                .count();
        List<LeakPlace> wrong = findings.stream()
                .map(Leak::place)
                .filter(place -> resume.marks().stream().noneMatch(mark -> mark.isHitBy(place)))
                .toList();
        List<LeakPlace> clean = resume.cleanLines();
        long complaints = clean.stream()
                .filter(line -> wrong.stream().anyMatch(place -> overlap(line, place)))
                .count();
        return new LeakTally(resume.marks().size(), (int) found, clean.size(), (int) complaints);
    }

    private static boolean overlap(LeakPlace line, LeakPlace place) {
        return LeakCase.samePart(line, place) && place.from() < line.to() && line.from() < place.to();
    }

    LeakTally plus(LeakTally other) {
        return new LeakTally(
                leaks + other.leaks,
                found + other.found,
                cleanLines + other.cleanLines,
                complainedAbout + other.complainedAbout);
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
                "leaks found %d / %d (%.1f %%), clean lines complained about %d / %d (%.1f %%)",
                found,
                leaks,
                shareFound(),
                complainedAbout,
                cleanLines,
                shareComplainedAbout());
    }
}
