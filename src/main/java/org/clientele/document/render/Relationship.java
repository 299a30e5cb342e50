package org.clientele.document.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * How one part of a DOCX refers to another, or to something outside (ECMA-376, part 2, 9.3).
 *
 * @param source name of the part that refers; empty for the file as a whole
 * @param target as it is written, so for a part relative to the source
 */
record Relationship(String source, String id, String type, String target, boolean leadsOut) {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String MAIN = OFFICE + "officeDocument";
    static final String HYPERLINK = OFFICE + "hyperlink";

    private static final Pattern FILE = Pattern.compile("(.*/)?_rels/([^/]*)\\.rels", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\).*", Pattern.DOTALL);

    static boolean isListedIn(String name) {
        return FILE.matcher(name).matches();
    }

    /** Reads one of the part that lists them. */
    static Relationship of(Element element, String list) {
        var name = FILE.matcher(list);
        String source = name.matches() ? (name.group(1) == null ? "" : name.group(1)) + name.group(2) : "";
        String mode = element.getAttribute("TargetMode");
        return new Relationship(
                source,
                element.getAttribute("Id"),
                element.getAttribute("Type"),
                element.getAttribute("Target"),
                !mode.isEmpty() && !mode.equals("Internal"));
    }

    /** Whether the target is an address, which that of a part never is. */
    boolean hasAddress() {
        return ADDRESS.matcher(target.strip()).matches();
    }

    boolean isOf(String part) {
        return source.equalsIgnoreCase(part);
    }

    /** The last word of the type, such as {@code header}. */
    String shortType() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Name of the part that it leads to, in small letters: names of parts differ by more than these (part 2, 9.1.1). */
    String partName() {
        String path = target.startsWith("/") ? target : source.substring(0, source.lastIndexOf('/') + 1) + target;
        int fragment = path.indexOf('#');
        Deque<String> names = new ArrayDeque<>();
        for (String name :
                decoded(fragment < 0 ? path : path.substring(0, fragment)).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.Kind.BROKEN, "");
        }
    }
}
