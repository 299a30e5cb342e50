package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PageKeys;
import org.clientele.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

/** The ways to the candidate before and after: by links, by J and K or the arrow keys, and by swiping. */
final class Neighbours extends Composite<Nav> {

    private static final String PREVIOUS = "portal-previous";
    private static final String NEXT = "portal-next";

    private static final String GO = "this.querySelector('a.' + $0)?.click()";

    /** A finger that goes far to one side, and not from within something that scrolls sideways itself. */
    private static final String SWIPE = """
            let from;
            const scrolls = (e) => e.composedPath().some(
              (p) => p instanceof Element && p.scrollWidth > p.clientWidth + 8
                && /auto|scroll/.test(getComputedStyle(p).overflowX));
            this.addEventListener('touchstart', (e) => {
              from = e.touches.length === 1 && !scrolls(e) ? e.touches[0] : undefined;
            }, { passive: true });
            this.addEventListener('touchend', (e) => {
              if (!from || String(window.getSelection())) { return; }
              const to = e.changedTouches[0];
              const x = to.clientX - from.clientX;
              const y = to.clientY - from.clientY;
              from = undefined;
              if (Math.abs(x) > 80 && Math.abs(x) > 2.5 * Math.abs(y)) {
                this.querySelector(x < 0 ? 'a.' + $1 : 'a.' + $0)?.click();
              }
            }, { passive: true });""";

    Neighbours(PortalCandidatePage page) {
        getContent().addClassName("portal-neighbours");
        getContent().getElement().setAttribute("aria-label", getTranslation("portalpages.neighbours"));
        Span place = new Span(getTranslation("portalpages.place", page.position(), page.number()));
        place.addClassName("secondary");
        getContent()
                .add(
                        step(page.previous(), PREVIOUS, "vaadin:angle-left", "portalpages.previous"),
                        place,
                        step(page.next(), NEXT, "vaadin:angle-right", "portalpages.next.candidate"));
    }

    private Component step(@Nullable SubmissionId to, String name, String icon, String key) {
        if (to == null) {
            Span none = new Span(Icons.of(icon));
            none.addClassName("portal-no-step");
            return none;
        }
        Anchor link = PortalNavigation.link(PortalNavigation.url(to), "");
        link.add(Icons.of(icon));
        link.addClassNames("portal-step", name);
        link.setAriaLabel(getTranslation(key));
        link.setTitle(getTranslation(key));
        return link;
    }

    /** Lets keys and fingers use the links within the page. */
    static void listen(Component page) {
        key(page, "j", NEXT);
        key(page, "ArrowRight", NEXT);
        key(page, "k", PREVIOUS);
        key(page, "ArrowLeft", PREVIOUS);
        page.addAttachListener(attach -> page.getElement().executeJs(SWIPE, PREVIOUS, NEXT));
    }

    private static void key(Component page, String key, String name) {
        PageKeys.on(page, key, () -> page.getElement().executeJs(GO, name));
    }
}
