package org.clientele.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.contact.ContactRef;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Times;
import org.clientele.submission.Rating;
import org.clientele.submission.RatingRow;
import org.clientele.submission.SubmissionPage;
import org.clientele.submission.SubmissionRatings;
import org.clientele.submission.SubmissionVerdicts;
import org.clientele.submission.SubmissionView;
import org.clientele.submission.Verdict;
import org.clientele.submission.VerdictRow;

/** What colleagues and contacts think of a candidate put forward. */
@org.springframework.stereotype.Component
class RatingCards {

    private final SubmissionRatings ratings;
    private final SubmissionVerdicts verdicts;
    private final SubmissionPage page;
    private final SubmissionActions actions;

    RatingCards(
            SubmissionRatings ratings, SubmissionVerdicts verdicts, SubmissionPage page, SubmissionActions actions) {
        this.ratings = ratings;
        this.verdicts = verdicts;
        this.page = page;
        this.actions = actions;
    }

    FactList card(SubmissionView view, Runnable refresh) {
        FactList card = new FactList("submission.ratings");
        List<RatingRow> rows = ratings.of(view.id());
        List<VerdictRow> said = verdicts.of(view.id());
        if (rows.isEmpty() && said.isEmpty()) {
            Paragraph nobody = new Paragraph(card.getTranslation("submission.rating.none"));
            nobody.addClassName("secondary");
            card.add(nobody);
        }
        list(card, "submission.verdict", said.stream().map(row -> line(card, row)));
        list(card, "submission.ratings", rows.stream().map(row -> line(card, row)));
        if (actions.mayWork() && !view.archived()) {
            Div buttons = new Div(
                    Buttons.of("submission.rating.add", click -> rate(card, view, List.of(), refresh)),
                    Buttons.of(
                            "submission.rating.record", click -> rate(card, view, page.contacts(view.id()), refresh)));
            buttons.addClassName("card-actions");
            card.add(buttons);
        }
        return card;
    }

    private static void list(FactList card, String labelKey, Stream<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        if (list.getComponentCount() > 0) {
            list.addClassName("moves");
            list.getElement().setAttribute("aria-label", card.getTranslation(labelKey));
            card.add(list);
        }
    }

    private static ListItem line(FactList card, RatingRow row) {
        String name = row.name() == null ? "" : row.name();
        Span who = new Span(row.contact() == null ? name : SubmissionTexts.contact(card, name, row.recordedBy()));
        Span when = new Span(Times.dateTime(card, row.ratedAt()));
        when.addClassName("secondary");
        ListItem item = new ListItem(SubmissionTexts.stars(card, row.stars()), who, when);
        if (row.contact() != null) {
            item.addClassName("of-client");
        }
        return withWords(item, row.remark());
    }

    private static ListItem line(FactList card, VerdictRow row) {
        String name = row.contact() == null ? "" : row.contact();
        Span who = new Span(SubmissionTexts.contact(card, name, row.recordedBy()));
        Span when = new Span(Times.dateTime(card, row.givenAt()));
        when.addClassName("secondary");
        String verdict = card.getTranslation("submission.verdict." + row.verdict());
        ListItem item = new ListItem(colour(row.verdict()).badge(verdict), who, when);
        item.addClassName("of-client");
        return withWords(
                item,
                Stream.of(Objects.requireNonNullElse(row.reason(), ""), row.note())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static BadgeColor colour(Verdict verdict) {
        return switch (verdict) {
            case INTERESTING -> BadgeColor.GREEN;
            case NOT_SUITABLE -> BadgeColor.RED;
            case INTERVIEW -> BadgeColor.PURPLE;
        };
    }

    private static ListItem withWords(ListItem item, String words) {
        if (!words.isEmpty()) {
            Span remark = new Span(words);
            remark.addClassName("paragraphs");
            item.add(remark);
        }
        return item;
    }

    private void rate(FactList card, SubmissionView view, List<ContactRef> contacts, Runnable refresh) {
        RatingForm form = new RatingForm(contacts);
        form.read(new RatingInput(null, 3, ""));
        new FormDialog<>(
                        card.getTranslation(contacts.isEmpty() ? "submission.rating.add" : "submission.rating.record"),
                        form,
                        typed -> ratings.rate(
                                view.id(),
                                new Rating(typed.stars(), typed.remark()),
                                typed.contact() == null ? null : typed.contact().id()))
                .onSaved(saved -> refresh.run())
                .open();
    }
}
