package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.submission.Introductions;
import org.clientele.submission.ShareRow;
import org.clientele.submission.SubmissionSharing;
import org.clientele.submission.SubmissionView;

/** What the client was shown of a submission, contact by contact, and when it was opened. */
@org.springframework.stereotype.Component
class SeenCards {

    private final SubmissionSharing sharing;
    private final Introductions introductions;
    private final SubmissionActions actions;

    SeenCards(SubmissionSharing sharing, Introductions introductions, SubmissionActions actions) {
        this.sharing = sharing;
        this.introductions = introductions;
        this.actions = actions;
    }

    FactList card(SubmissionView view, List<ShareRow> shares, Runnable refresh) {
        FactList card = new FactList("submission.sharedWith");
        if (shares.isEmpty()) {
            Paragraph nothing = new Paragraph(card.getTranslation("submission.client.seen.none"));
            nothing.addClassName("secondary");
            return card.add(nothing);
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("moves", "client-side");
        shares.forEach(share -> list.add(line(card, view, share, refresh)));
        return card.add(list);
    }

    private ListItem line(FactList card, SubmissionView view, ShareRow share, Runnable refresh) {
        Anchor name = new Anchor(ContactNavigation.url(share.contact()), share.name());
        Instant seen = share.lastSeenAt();
        Span when = new Span(Times.dateTime(card, share.sharedAt()) + ", "
                + (seen == null
                        ? card.getTranslation("submission.client.unopened")
                        : card.getTranslation("submission.client.opened", Times.dateTime(card, seen))));
        when.addClassName("secondary");
        Component resume = SubmissionTexts.resume(card, view.candidate(), share.resumeNumber(), share.resumeNaming());
        ListItem item = new ListItem(name, when, resume);
        Instant withdrawn = share.withdrawnAt();
        if (withdrawn != null) {
            item.add(new Span(card.getTranslation("submission.client.withdrawn", Times.dateTime(card, withdrawn))));
        }
        if (!share.comment().isEmpty()) {
            Span comment = new Span(share.comment());
            comment.addClassName("paragraphs");
            item.add(comment);
        }
        Div buttons = new Div(small("vaadin:eye", "submission.client.preview", share, () -> preview(view, share)));
        buttons.addClassName("row-actions");
        if (actions.mayWork() && withdrawn == null) {
            buttons.add(small("vaadin:envelope-open-o", "submission.client.open", share, () -> {
                if (introductions.opened(view.id(), share.contact()) instanceof SaveOutcome.Saved) {
                    refresh.run();
                } else {
                    Notices.failure(card, "common.gone");
                }
            }));
        }
        item.add(buttons);
        return item;
    }

    private static Button small(String icon, String key, ShareRow share, Runnable act) {
        Button button = Buttons.icon(icon, key, click -> act.run());
        button.setAriaLabel(button.getTranslation(key) + ": " + share.name());
        return button;
    }

    private void preview(SubmissionView view, ShareRow share) {
        SightPanel sight = new SightPanel();
        sight.show(
                sharing.preview(view.id(), share.contact()),
                role -> sharing.previewOnceInvited(role, view.id(), share.contact()));
        Dialog dialog = new Dialog(share.name());
        dialog.addClassName("form-dialog");
        dialog.add(sight);
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
        dialog.open();
    }
}
