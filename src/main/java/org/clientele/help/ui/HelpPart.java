package org.clientele.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import org.clientele.help.HelpFeedback;
import org.clientele.help.HelpText;
import org.clientele.help.HelpTexts;
import org.clientele.settings.Features;
import org.clientele.settings.Settings;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.NavbarPart;
import org.clientele.shared.ui.Notices;

/** The Help button above every page (docs/features.md S0.37, S2.46, S4.26). */
@org.springframework.stereotype.Component
@ForFeature(Feature.HELP)
class HelpPart implements NavbarPart {

    private final HelpTexts texts;
    private final HelpFeedback feedback;
    private final Settings settings;
    private final Features features;

    HelpPart(HelpTexts texts, HelpFeedback feedback, Settings settings, Features features) {
        this.texts = texts;
        this.feedback = feedback;
        this.settings = settings;
        this.features = features;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create() {
        Button button = Buttons.icon("vaadin:question-circle-o", "help.open", click -> {
            Button source = click.getSource();
            source.getUI().ifPresent(ui -> open(source, ui));
        });
        button.addClassName("help-button");
        return button;
    }

    private void open(Button source, UI page) {
        String route = RouteConfiguration.forSessionScope()
                .getTemplate(page.getCurrentView().getClass())
                .orElse("");
        String tab = page.getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .orElse("");
        Locale language = page.getLocale();
        texts.of(route, tab, language)
                .ifPresentOrElse(text -> panel(text).open(), () -> Notices.info(source, "help.none"));
    }

    private HelpPanel panel(HelpText text) {
        HelpPanel panel = new HelpPanel(text, settings.current().details());
        if (features.isOn(Feature.HELP_FEEDBACK)) {
            panel.ask(new FeedbackQuestion(text, feedback));
        }
        return panel;
    }
}
