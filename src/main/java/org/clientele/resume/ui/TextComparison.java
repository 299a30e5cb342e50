package org.clientele.resume.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts as one: line by line the runs of words that stayed, were taken out and were put in. */
final class TextComparison {

    /** What happened to a run of words. */
    enum Change {
        NONE,
        OUT,
        IN
    }

    /** Words that stand together and share their fate. */
    record Run(Change change, String text) {}

    private static final String LINE_END = "\n";

    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();

    private TextComparison() {}

    static List<List<Run>> of(List<String> before, List<String> after) {
        TextComparison comparison = new TextComparison();
        comparison.compare(words(before), words(after));
        return comparison.lines;
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(text -> Arrays.stream((text + " " + LINE_END).split(" ")))
                .toList();
    }

    private void compare(List<String> before, List<String> after) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            write(Change.NONE, before.subList(at, delta.getSource().getPosition()));
            write(Change.OUT, delta.getSource().getLines());
            write(Change.IN, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        write(Change.NONE, before.subList(at, before.size()));
        endLine();
    }

    private void write(Change change, List<String> words) {
        List<String> run = new ArrayList<>();
        for (String word : words) {
            if (word.equals(LINE_END)) {
                append(change, run);
                endLine();
            } else {
                run.add(word);
            }
        }
        append(change, run);
    }

    private void append(Change change, List<String> run) {
        if (!run.isEmpty()) {
            line.add(new Run(change, String.join(" ", run)));
            run.clear();
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
            line = new ArrayList<>();
        }
    }
}
