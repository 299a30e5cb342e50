package org.clientele.document.render;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.document.render.Problem.Kind;

/** Checks a template in HTML: its tags by line, and that nothing in it runs or is loaded from elsewhere. */
final class HtmlCheck {

    private static final int EXCERPT = 60;
    private static final Pattern STYLE = Pattern.compile("<(/?)style\\b", Pattern.CASE_INSENSITIVE);

    private final TagCheck tags;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;
    private boolean inMarkup;
    private boolean inStyle;

    HtmlCheck(Names names, Limits limits) {
        this.tags = new TagCheck(names);
        this.limits = limits;
    }

    List<Problem> check(byte[] bytes) {
        String text = decode(bytes);
        if (text.length() > limits.text()) {
            return List.of(Problem.ofFile(Kind.TEXT_TOO_LONG, String.valueOf(limits.text())));
        }
        if (!text.contains("<") || text.startsWith("PK") || text.startsWith("%PDF") || text.indexOf('\0') >= 0) {
            return List.of(Problem.ofFile(Kind.NOT_THE_FORMAT, "HTML"));
        }
        checkTags(text);
        problems.addAll(tags.finish());
        boolean isSaid = problems.stream().anyMatch(problem -> problem.kind() == Kind.TAG_WITHIN_MARKUP);
        HtmlSafety.problems(text).stream()
                .filter(problem -> !isSaid || problem.kind() != Kind.TAG_WITHIN_MARKUP)
                .forEach(problems::add);
        return problems;
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemException(Kind.NOT_THE_FORMAT, "HTML (UTF-8)");
        }
    }

    private void checkTags(String text) {
        int seen = 0;
        for (Braces braces : Braces.in(text)) {
            readTo(text.substring(seen, braces.start()));
            seen = braces.start();
            String excerpt = excerpt(text, braces.start());
            Place place = Place.line(line, excerpt);
            String written = braces.closed() ? text.substring(braces.start(), braces.end()) : excerpt;
            tags.see(braces, written, place);
            if (inMarkup || inStyle) {
                problems.add(new Problem(Kind.TAG_WITHIN_MARKUP, written, place));
            }
        }
    }

    /** Values are texts: within an attribute or a style sheet they could become more. */
    private void readTo(String text) {
        line += (int) text.chars().filter(character -> character == '\n').count();
        int opened = text.lastIndexOf('<');
        int closed = text.lastIndexOf('>');
        inMarkup = opened > closed || inMarkup && closed < 0;
        for (Matcher style = STYLE.matcher(text); style.find(); ) {
            inStyle = style.group(1).isEmpty();
        }
    }

    private static String excerpt(String text, int place) {
        int start = text.lastIndexOf('\n', place) + 1;
        int end = text.indexOf('\n', place);
        String line = text.substring(start, end < 0 ? text.length() : end).strip();
        return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
    }
}
