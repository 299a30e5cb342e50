package org.clientele.help.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.help.FeedbackRow;
import org.clientele.help.HelpFeedback;
import org.clientele.help.HelpText;
import org.clientele.help.HelpTexts;
import org.clientele.security.Role;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** What readers said of the help texts. */
@Route("desk/settings/help")
@Menu(title = "help.feedback.title", order = 97, icon = "vaadin:comment-o")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@ForFeature(Feature.HELP_FEEDBACK)
public class HelpFeedbackView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {

    private final HelpTexts texts;
    private final PagedGrid<FeedbackRow> grid;

    HelpFeedbackView(HelpFeedback feedback, HelpTexts texts, UserPreferences preferences) {
        this.texts = texts;
        grid = new PagedGrid<>("helpFeedback", FeedbackRow::id, preferences);
        grid.column("page", "help.feedback.page", this::title).onPhones();
        grid.column(
                        "helpful",
                        "help.feedback.helpful",
                        row -> getTranslation(row.helpful() ? "common.yes" : "common.no"))
                .width("8rem")
                .onPhones();
        grid.column("comment", "help.feedback.comment", FeedbackRow::comment)
                .shares(3)
                .onPhones();
        grid.column("language", "help.feedback.language", FeedbackRow::language).width("7rem");
        grid.column("by", "help.feedback.by", FeedbackRow::by);
        grid.column("at", "help.feedback.at", row -> Times.dateTime(this, row.at()))
                .width("12rem");
        grid.loads(state -> feedback.page(state.page()));
        grid.whenEmpty(new EmptyState("help.feedback.empty", "help.feedback.empty.hint"));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    private String title(FeedbackRow row) {
        return texts.find(row.page(), getLocale()).map(HelpText::title).orElse(row.page());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.feedback.title");
    }
}
