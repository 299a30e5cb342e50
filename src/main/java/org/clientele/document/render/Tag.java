package org.clientele.document.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between <code>{{</code> and <code>}}</code>: a variable, or the beginning or end of a section. A section is
 * repeated for each row of a list, or shown once if a value is there; an inverted one is shown if there is none.
 *
 * @param path such as {@code client.name}; within lists also {@code -first}, {@code -last} and {@code -index}
 */
record Tag(Kind kind, String path) {

    enum Kind {
        VARIABLE,
        SECTION,
        INVERTED,
        END
    }

    static final String OPEN = "{{";
    static final String CLOSE = "}}";

    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
    private static final Pattern INNER =
            Pattern.compile("\\s*([#^/]?)\\s*(" + NAME + "(?:\\." + NAME + ")*|-first|-last|-index)\\s*");

    /** Reads what stands between the braces; empty if it is nothing that templates may use. */
    static Optional<Tag> parse(String inner) {
        Matcher matcher = INNER.matcher(inner);
        return matcher.matches() ? Optional.of(new Tag(kind(matcher.group(1)), matcher.group(2))) : Optional.empty();
    }

    private static Kind kind(String sign) {
        return switch (sign) {
            case "#" -> Kind.SECTION;
            case "^" -> Kind.INVERTED;
            case "/" -> Kind.END;
            default -> Kind.VARIABLE;
        };
    }

    boolean opens() {
        return kind == Kind.SECTION || kind == Kind.INVERTED;
    }

    /** As it stands in a template, without blanks. */
    @Override
    public String toString() {
        String sign =
                switch (kind) {
                    case SECTION -> "#";
                    case INVERTED -> "^";
                    case END -> "/";
                    case VARIABLE -> "";
                };
        return OPEN + sign + path + CLOSE;
    }
}
