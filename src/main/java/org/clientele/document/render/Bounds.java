package org.clientele.document.render;

import java.io.StringWriter;
import java.util.Iterator;

/** Stops what takes too long or writes too much. One for each document. */
final class Bounds {

    private final Limits limits;
    private final long deadline;

    Bounds(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new ProblemException(
                    Problem.Kind.TOO_SLOW, String.valueOf(limits.time().toSeconds()));
        }
    }

    /** The rows of a list; refuses a list that is too long. */
    Iterator<Object> rows(Iterator<?> rows) {
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Object next() {
                checkTime();
                given++;
                if (given > limits.rows()) {
                    throw new ProblemException(Problem.Kind.TOO_MANY_ROWS, String.valueOf(limits.rows()));
                }
                return rows.next();
            }
        };
    }

    /** Takes so many characters and no more. */
    StringWriter writer(int most) {
        return new StringWriter() {
            @Override
            public void write(int character) {
                room(1);
                super.write(character);
            }

            @Override
            public void write(char[] characters, int from, int length) {
                room(length);
                super.write(characters, from, length);
            }

            @Override
            public void write(String text) {
                room(text.length());
                super.write(text);
            }

            @Override
            public void write(String text, int from, int length) {
                room(length);
                super.write(text, from, length);
            }

            private void room(int length) {
                if (getBuffer().length() + length > most) {
                    throw new ProblemException(Problem.Kind.TEXT_TOO_LONG, String.valueOf(most));
                }
            }
        };
    }
}
