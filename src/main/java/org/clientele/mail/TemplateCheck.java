package org.clientele.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.mail.TemplateProblem.Kind;

/** Reads a template before it is kept: what it names must be known, and where. */
final class TemplateCheck implements Mustache.Visitor {

    private static final Pattern OTHER_TAG = Pattern.compile("\\{\\{\\s*[{&>=!$<][^}]*}*");

    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    private TemplateCheck(List<MailPlaceholder> placeholders) {
        placeholders.forEach(this::know);
    }

    /** All that is wrong; empty if nothing is. */
    static List<TemplateProblem> problems(String template, MailKind kind) {
        Matcher other = OTHER_TAG.matcher(template);
        if (other.find()) {
            return List.of(new TemplateProblem(Kind.NOT_READ, other.group()));
        }
        TemplateCheck check = new TemplateCheck(kind.allPlaceholders());
        try {
            Template read = Mustache.compiler().compile(template);
            read.visit(check);
        } catch (MustacheException e) {
            return List.of(new TemplateProblem(Kind.BROKEN, String.valueOf(e.getMessage())));
        }
        List<TemplateProblem> problems = new ArrayList<>();
        check.unknown.forEach(name -> problems.add(new TemplateProblem(Kind.UNKNOWN, name)));
        return problems;
    }

    private void know(MailPlaceholder placeholder) {
        known.add(placeholder.name());
        placeholder.items().forEach(this::know);
    }

    private void see(String name) {
        if (!known.contains(name)) {
            unknown.add(name);
        }
    }

    @Override
    public void visitText(String text) {
        // Text may be anything.
    }

    @Override
    public void visitVariable(String name) {
        see(name);
    }

    @Override
    public boolean visitInclude(String name) {
        return false;
    }

    @Override
    public boolean visitSection(String name) {
        see(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        see(name);
        return true;
    }
}
