package org.clientele.document.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.document.render.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Checks the tags of one text in their order: what they name, and whether each section ends. */
final class TagCheck {

    private record Section(Tag tag, Place place, @Nullable Names row) {}

    private final Names names;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Section> open = new ArrayDeque<>();

    TagCheck(Names names) {
        this.names = names;
    }

    /** Looks at the next pair of braces. */
    void see(Braces braces, String inner, Place place) {
        if (!braces.closed()) {
            add(Kind.TAG_NOT_CLOSED, inner, place);
        } else if (braces.tag().isEmpty()) {
            add(Kind.NOT_A_TAG, inner, place);
        } else {
            see(braces.tag().get(), place);
        }
    }

    private void see(Tag tag, Place place) {
        switch (tag.kind()) {
            case VARIABLE -> variable(tag.path(), place);
            case SECTION -> open.push(new Section(tag, place, rowOf(tag.path(), place)));
            case INVERTED -> {
                rowOf(tag.path(), place);
                open.push(new Section(tag, place, null));
            }
            case END -> end(tag.path(), place);
        }
    }

    private void variable(String path, Place place) {
        boolean isRowNumber = path.equals(Names.ROW_NUMBER) && isInList();
        if (isRowNumber || scopes().anyMatch(scope -> scope.values().contains(path))) {
            return;
        }
        boolean isKnown = scopes().anyMatch(scope -> scope.isKnown(path));
        add(isKnown ? Kind.LIST_AS_VARIABLE : Kind.UNKNOWN_VARIABLE, path, place);
    }

    /** What the rows of a section hold; null if it is no list. */
    private @Nullable Names rowOf(String path, Place place) {
        Optional<Names> row = scopes().flatMap(
                        scope -> Optional.ofNullable(scope.lists().get(path)).stream())
                .findFirst();
        boolean isRowFlag = Names.ROW_FLAGS.contains(path) && isInList();
        if (row.isEmpty() && !isRowFlag && scopes().noneMatch(scope -> scope.isKnown(path))) {
            add(Kind.UNKNOWN_VARIABLE, path, place);
        }
        return row.orElse(null);
    }

    private void end(String path, Place place) {
        if (open.isEmpty()) {
            add(Kind.SECTION_NOT_OPENED, path, place);
        } else if (open.peek().tag().path().equals(path)) {
            open.pop();
        } else if (open.stream().anyMatch(section -> section.tag().path().equals(path))) {
            while (!open.peek().tag().path().equals(path)) {
                notClosed(open.pop());
            }
            open.pop();
        } else {
            add(Kind.SECTION_NOT_OPENED, path, place);
        }
    }

    /** What was wrong, at the end of the text. */
    List<Problem> finish() {
        for (Iterator<Section> left = open.descendingIterator(); left.hasNext(); ) {
            notClosed(left.next());
        }
        open.clear();
        return problems;
    }

    private void notClosed(Section section) {
        add(Kind.SECTION_NOT_CLOSED, section.tag().path(), section.place());
    }

    private boolean isInList() {
        return open.stream().anyMatch(section -> section.row() != null);
    }

    /** Names that hold here, those of the innermost list first. */
    private Stream<Names> scopes() {
        return Stream.concat(open.stream().map(Section::row).filter(Objects::nonNull), Stream.of(names));
    }

    private void add(Kind kind, String subject, Place place) {
        problems.add(new Problem(kind, subject, place));
    }
}
