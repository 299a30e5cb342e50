package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.portal.PortalRating;
import org.clientele.submission.Rating;

/** Five stars to touch, with a remark that goes along. */
final class StarsField extends Composite<Div> {

    private final TextField remark = new TextField();

    /** @param given what the contact gave before, which the next one takes the place of */
    StarsField(Optional<PortalRating> given, Consumer<Rating> rate) {
        int stars = given.map(PortalRating::stars).orElse(0);
        Rating before =
                given.map(rating -> new Rating(rating.stars(), rating.remark())).orElse(null);
        Div row = new Div();
        row.addClassName("portal-star-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("portalpages.rating.own"));
        for (int number = 1; number <= Rating.BEST; number++) {
            int chosen = number;
            Button star = new Button(number <= stars ? "★" : "☆", click -> {
                Rating rating = new Rating(chosen, remark.getValue());
                if (!rating.equals(before)) {
                    rate.accept(rating);
                }
            });
            star.addThemeVariants(ButtonVariant.TERTIARY);
            star.addClassName("portal-star");
            star.setAriaLabel(getTranslation("portalpages.stars.given", number));
            star.getElement().setAttribute("aria-pressed", Boolean.toString(number == stars));
            row.add(star);
        }
        remark.setLabel(getTranslation("portalpages.rating.remark"));
        remark.setValue(given.map(PortalRating::remark).orElse(""));
        remark.setHelperText(getTranslation("portalpages.rating.hint"));
        remark.setMaxLength(Rating.REMARK_MAX);
        remark.setWidthFull();
        getContent().addClassName("portal-stars-field");
        getContent().add(remark, row);
    }
}
