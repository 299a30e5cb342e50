package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.shared.ui.Notices;

/** What came of an act, in words. */
final class ActNotices {

    private ActNotices() {}

    /**
     * Says it, and shows the page anew wherever that shows something else.
     *
     * @return whether it was done
     */
    static boolean tell(Component source, ActOutcome outcome, String doneKey, Runnable refresh) {
        switch (outcome) {
            case ActOutcome.Done done -> {
                refresh.run();
                Notices.success(source, doneKey);
            }
            case ActOutcome.Gone gone -> {
                Notices.failure(source, "portalpages.act.gone");
                source.getUI().ifPresent(ui -> ui.navigate(PortalNavigation.HOME));
            }
            case ActOutcome.NotAllowed closed -> {
                refresh.run();
                Notices.failure(source, "portalpages.act.notAllowed");
            }
            case ActOutcome.VacancyOver over -> {
                refresh.run();
                Notices.failure(source, "portalpages.act.over");
            }
            case ActOutcome.Stale stale -> {
                refresh.run();
                Notices.failure(source, "portalpages.act.stale");
            }
            case ActOutcome.Invalid invalid ->
                invalid.fields().values().stream().limit(1).forEach(key -> Notices.failure(source, key));
        }
        return outcome instanceof ActOutcome.Done;
    }
}
