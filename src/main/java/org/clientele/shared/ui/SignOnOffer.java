package org.clientele.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way to a provider at which one signs in, on pages for visitors, with what went wrong there. */
public final class SignOnOffer extends Composite<Div> {

    /** What a page is told in its address, each with a text {@code login.<it>}. */
    private static final List<String> REASONS =
            List.of("sso-provider", "sso-again", "sso-cancelled", "sso-unknown", "sso-only");

    /** What the page is told in its address where a sign-in at a provider went wrong; empty if none did. */
    public static Optional<String> reason(Set<String> said) {
        return REASONS.stream().filter(said::contains).findFirst();
    }

    /** @param address where the browser goes, without a slash at its beginning */
    public SignOnOffer(String text, String address) {
        Anchor way = new Anchor(address, text);
        way.setRouterIgnore(true);
        way.addClassName("entrance-sso-way");
        getContent().addClassName("entrance-sso");
        getContent().add(way);
    }

    /** Says below what else one can do, such as giving a password. */
    public SignOnOffer or(String text) {
        Paragraph or = new Paragraph(text);
        or.addClassName("entrance-or");
        getContent().add(or);
        return this;
    }

    /** A sentence on what went wrong, for a reason of {@link #reason}. */
    public static Paragraph problem(String text) {
        Paragraph problem = new Paragraph(text);
        problem.addClassName("entrance-problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }
}
