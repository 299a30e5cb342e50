package org.clientele.client.ui;

import com.vaadin.flow.component.shared.InputField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.client.ClientCheck;
import org.clientele.client.ClientDetails;
import org.clientele.client.IndustryItem;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyNumber.OfNip;
import org.clientele.register.CompanyNumber.OfRegon;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;

/** The fields of a client's form of which the register knows: fills those that are empty, and tells which differ. */
final class FilledFields {

    private static final Map<String, Function<ClientDetails, String>> LINES = lines();
    private static final List<String> NUMBERS = List.of("nip", "regon", "krs");

    private final ClientForm form;
    private final Locale reader;
    private final SourceMarks marks = new SourceMarks();

    FilledFields(ClientForm form, Locale reader) {
        this.form = form;
        this.reader = reader;
    }

    /**
     * What the filling came to.
     *
     * @param filled how many fields
     */
    record Filling(int filled, List<Difference> differences) {}

    /**
     * What stands in the form, and what the register says instead.
     *
     * @param label the field's
     * @param take puts the register's into the form
     */
    record Difference(String label, String mine, String theirs, Runnable take) {}

    /** What stands in the form of the three numbers, the first that does. */
    String number() {
        ClientInput typed = form.typed();
        return Stream.of(typed.nip(), typed.regon(), typed.krs())
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Puts a number that the register could not tell anything about where it belongs, unless something stands there. */
    void enter(CompanyNumber number) {
        InputField<?, String> field = form.text(
                switch (number) {
                    case OfNip nip -> "nip";
                    case OfRegon regon -> "regon";
                    case OfKrs krs -> "krs";
                });
        if (field.isEmpty()) {
            field.setValue(number.digits());
        }
    }

    /** Whether a number stands in the form that is not this company's, nor that of a local unit of it. */
    boolean isAnother(ClientDetails register) {
        ClientCheck mine = ClientCheck.of(form.typed().toDetails());
        return LINES.entrySet().stream()
                .filter(line -> NUMBERS.contains(line.getKey()))
                .filter(line -> !mine.errors().containsKey(line.getKey()))
                .anyMatch(line -> {
                    String ours = line.getValue().apply(mine.clean());
                    String theirs = line.getValue().apply(register);
                    return !ours.isEmpty() && !theirs.isEmpty() && !ours.startsWith(theirs) && !theirs.startsWith(ours);
                });
    }

    /** Takes all three numbers out of the form, so that those of two companies never mix. */
    void forgetNumbers() {
        NUMBERS.forEach(number -> form.text(number).clear());
    }

    /**
     * Fills what is empty, and overwrites nothing.
     *
     * @param industry what the register's main activity stands for
     * @param source marks what is filled
     * @param cut properties that are less than what the register says, which their mark says, too
     */
    Filling fill(ClientDetails register, Optional<IndustryItem> industry, String source, Set<String> cut) {
        ClientDetails mine = ClientCheck.of(form.typed().toDetails()).clean();
        List<Runnable> fills = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        LINES.forEach((property, read) -> {
            String theirs = read.apply(register);
            String ours = read.apply(mine);
            String mark = cut.contains(property) ? form.getTranslation("lookUp.cut", source) : source;
            Runnable take = () -> marks.set(form.text(property), theirs, mark);
            if (!theirs.isEmpty() && ours.isEmpty()) {
                fills.add(take);
            } else if (!theirs.isEmpty() && !isSame(property, ours, theirs)) {
                differences.add(new Difference(label(property), ours, theirs, take));
            }
        });
        address(mine.address(), register.address(), source, fills, differences);
        industry.ifPresent(proposed -> industry(proposed, source, fills, differences));
        fills.forEach(Runnable::run);
        return new Filling(fills.size(), differences);
    }

    /** Whether the industry in the form is one of these. */
    boolean isOneOf(List<IndustryItem> industries) {
        return form.industry()
                .getOptionalValue()
                .filter(present -> industries.stream().anyMatch(one -> one.id().equals(present.id())))
                .isPresent();
    }

    /** Takes an industry that was chosen. */
    void choose(IndustryItem industry, String source) {
        marks.set(form.industry(), industry, source);
    }

    /** An address is taken as a whole, or a street would stand in another's city. */
    private void address(
            PostalAddress mine,
            PostalAddress theirs,
            String source,
            List<Runnable> fills,
            List<Difference> differences) {
        if (theirs.equals(PostalAddress.NONE)) {
            return;
        }
        Map<InputField<?, String>, String> parts = new LinkedHashMap<>();
        parts.put(form.text("street"), theirs.street());
        parts.put(form.text("postalCode"), theirs.postalCode());
        parts.put(form.text("city"), theirs.city());
        parts.put(form.country(), theirs.country());
        boolean agrees = parts.entrySet().stream()
                .allMatch(part -> part.getKey().isEmpty()
                        || part.getValue().isEmpty()
                        || Folding.fold(part.getKey().getValue()).equals(Folding.fold(part.getValue())));
        if (agrees) {
            parts.forEach((field, value) -> {
                if (field.isEmpty() && !value.isEmpty()) {
                    fills.add(() -> marks.set(field, value, source));
                }
            });
        } else {
            differences.add(new Difference(
                    form.getTranslation("client.address"),
                    mine.inOneLine(reader),
                    theirs.inOneLine(reader),
                    () -> parts.forEach((field, value) -> replace(field, value, source))));
        }
    }

    private void replace(InputField<?, String> field, String value, String source) {
        if (value.isEmpty()) {
            field.clear();
        } else {
            marks.set(field, value, source);
        }
    }

    private void industry(IndustryItem proposed, String source, List<Runnable> fills, List<Difference> differences) {
        Runnable take = () -> choose(proposed, source);
        form.industry()
                .getOptionalValue()
                .ifPresentOrElse(
                        present -> {
                            if (!present.id().equals(proposed.id())) {
                                differences.add(
                                        new Difference(label("industry"), present.name(), proposed.name(), take));
                            }
                        },
                        () -> fills.add(take));
    }

    private String label(String property) {
        return form.getTranslation("client." + property);
    }

    /** What people call a company differs from what the register calls it in more than its legal form and its case. */
    private static boolean isSame(String property, String mine, String theirs) {
        return property.equals("name")
                ? CompanyName.matchKey(mine).equals(CompanyName.matchKey(theirs))
                : mine.equals(theirs) || Folding.fold(mine).equals(Folding.fold(theirs));
    }

    private static Map<String, Function<ClientDetails, String>> lines() {
        Map<String, Function<ClientDetails, String>> lines = new LinkedHashMap<>();
        lines.put("name", ClientDetails::name);
        lines.put("legalName", ClientDetails::legalName);
        lines.put("nip", ClientDetails::nip);
        lines.put("regon", ClientDetails::regon);
        lines.put("krs", ClientDetails::krs);
        lines.put("email", ClientDetails::email);
        lines.put("phone", ClientDetails::phone);
        lines.put("webSite", ClientDetails::webSite);
        return lines;
    }
}
