package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clientele.portal.PortalVacancySummary;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Times;

/** The vacancies that a contact follows, those that are being filled first; of many, a part at a time. */
final class VacancyCards extends Composite<Section> {

    /** With more than these one looks for a title. */
    private static final int FEW = 8;

    private static final int PART = 30;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final List<PortalVacancySummary> all;
    private final Div cards = new Div();
    private final Div more = new Div();
    private String wanted = "";
    private int most = PART;

    VacancyCards(List<PortalVacancySummary> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(
                        summary -> !PortalWords.isCurrent(summary.row().state())))
                .toList();
        cards.addClassName("portal-cards");
        more.addClassName("portal-more");
        getContent().getElement().setAttribute("aria-label", getTranslation("portalpages.home.title"));
        if (all.size() > FEW) {
            getContent().add(search());
        }
        getContent().add(cards, more);
        show();
    }

    private TextField search() {
        TextField field = new TextField();
        field.setPlaceholder(getTranslation("portalpages.vacancies.search"));
        field.setAriaLabel(getTranslation("portalpages.vacancies.search"));
        field.setPrefixComponent(Icons.of("vaadin:search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("portal-search");
        field.addValueChangeListener(event -> {
            wanted = folded(event.getValue());
            most = PART;
            show();
        });
        return field;
    }

    private void show() {
        List<PortalVacancySummary> found = all.stream()
                .filter(summary -> folded(summary.row().title()).contains(wanted))
                .toList();
        cards.removeAll();
        more.removeAll();
        found.stream().limit(most).map(this::card).forEach(cards::add);
        if (found.isEmpty()) {
            cards.add(
                    all.isEmpty()
                            ? new EmptyState("portalpages.vacancies.none", "portalpages.vacancies.none.hint")
                            : new EmptyState(
                                    "portalpages.vacancies.noneFound", "portalpages.vacancies.noneFound.hint"));
        }
        if (found.size() > most) {
            more.add(Buttons.of("portalpages.more", click -> {
                most += PART;
                show();
            }));
        }
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Component card(PortalVacancySummary summary) {
        H2 title = new H2(PortalNavigation.link(
                PortalNavigation.url(summary.row().id()), summary.row().title()));
        Div facts = new Div(PortalWords.vacancyState(this, summary.row().state()));
        facts.addClassName("portal-facts");
        if (summary.row().deadline() != null) {
            facts.add(new Span(getTranslation(
                    "portalpages.deadline", Times.date(this, summary.row().deadline()))));
        }
        Div numbers = new Div(new Span(getTranslation("portalpages.candidates", summary.candidates())));
        numbers.addClassName("portal-numbers");
        if (summary.fresh() > 0) {
            numbers.add(BadgeColor.BLUE.badge(getTranslation("portalpages.fresh", summary.fresh())));
        }
        numbers.add(PortalWords.stars(this, summary.stars()));
        Article card = new Article(title, facts, numbers);
        card.addClassName("portal-card");
        return card;
    }
}
